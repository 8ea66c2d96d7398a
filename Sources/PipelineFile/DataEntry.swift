public import Basics
import Exchange
import Reports
import Studies

/// The tables in forms for other programs.
extension Catalogue {
  static let dataPackage = ReportEntry(
    name: "data-package",
    summary: "datapackage.json (Frictionless) and csvw.json (CSVW): every column of every table in "
      + "both languages, with units, keys and missing codes", needs: [],
    notes:
      "`data-package`, `excel` and `sqlite` are made of the tables of the run's other reports. "
      + "Public tables have descriptions of their own, `publik/datapackage.json` and "
      + "`publik/csvw.json`, in which `*` is the code of what is withheld.",
    data: { DataPackage.files($0, $1.dataset) + TableMetadata.files($0, $1.dataset) })

  static let excel = ReportEntry(
    name: "excel",
    summary:
      "excel/*.csv, and publik/excel/*.csv of public tables, for spreadsheets: `;`, byte order "
      + "mark, CRLF, decimal comma, guarded text", needs: [],
    notes: "In `excel/` an apostrophe stands before every text that a spreadsheet would take for a "
      + "formula, a number or a day: text that begins, blanks aside, with `=`, `+`, `-`, `@`, a digit, "
      + "an apostrophe, a tab or a line break. Without its first apostrophe each is as it was. So a NIP "
      + "keeps its 18 digits. Numbers, also negative ones, have none. A sheet holds "
      + "1,048,576 rows: larger tables are for the database.",
    data: { tables, _ in SpreadsheetTables.files(tables) })

  static let sqlite = ReportEntry(
    name: "sqlite",
    summary:
      "petakom.sqlite: the internal tables with types, keys and indices, a data dictionary and "
      + "views", needs: [],
    notes: "`petakom.sqlite` has a table for every file of `tabel/`, called by its name; `kamus` "
      + "describes the columns, `kamus_tabel` the tables and the views, such as `pangsa_instansi`, "
      + "`kekurangan_kompetensi` and `capaian_panjang`. SQLite does not tell `n` from `N`: the second "
      + "is called `N_besar`.",
    data: { DatabaseFile.files($0, $1.dataset, $1.vocabulary) })
}

extension RunResults {
  /// What the tables are called and mean as a data set.
  var dataset: DatasetWords {
    DatasetWords(pipeline: findings.pipeline, title: findings.title, asOf: findings.asOf)
  }

  /// The words that headings of its tables are made of.
  var vocabulary: Vocabulary { Vocabulary(findings.standard) }

  /// Puts all files of the run into the output folder.
  public func publish(_ publication: Publication) throws(Failure) {
    let watch = StopWatch()
    let first = files()
    let paths = first.map(\.path)
    try publication.publish(first) { (folder) throws(Failure) in
      try dataFiles(in: folder, paths)
        + run.pipeline.reports.flatMap { $0.closingFiles(self, watch) }
    }
  }

  /// The files that are made of tables which stand in a folder.
  func dataFiles(in folder: String, _ paths: [String]) throws(Failure) -> [ReportFile] {
    let makers = run.pipeline.reports.compactMap(\.data)
    guard !makers.isEmpty else { return [] }
    let tables = try WrittenTables(folder: folder, files: paths, vocabulary)
    return makers.flatMap { $0(tables, self) }
  }
}
