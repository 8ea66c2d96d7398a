public import Basics
import Exchange
import Reports
import Studies

/// The tables in forms for other programs.
extension Catalogue {
  static let dataPackage = ReportEntry(
    name: DataForm.dataPackage.rawValue,
    summary: "datapackage.json (Frictionless) and csvw.json (CSVW): every column of every table in "
      + "both languages, with units, keys and missing codes", needs: [],
    notes:
      "`data-package`, `excel`, `sqlite` and `workbook` are made of the tables of the run's other reports. "
      + "Public tables have descriptions of their own, `publik/datapackage.json` and "
      + "`publik/csvw.json`, in which `*` is the code of what is withheld.",
    data: .dataPackage)

  static let excel = ReportEntry(
    name: DataForm.excel.rawValue,
    summary:
      "excel/*.csv, and publik/excel/*.csv of public tables, for spreadsheets: `;`, byte order "
      + "mark, CRLF, decimal comma, guarded text", needs: [],
    notes: "In `excel/` an apostrophe stands before every text that a spreadsheet would take for a "
      + "formula, a number or a day: text that begins, blanks aside, with `=`, `+`, `-`, `@`, a digit, "
      + "an apostrophe, a tab or a line break. Without its first apostrophe each is as it was. So a NIP "
      + "keeps its 18 digits. Numbers, also negative ones, have none. A sheet holds "
      + "1,048,576 rows: larger tables are for the database or the workbook.",
    data: .excel)

  static let sqlite = ReportEntry(
    name: DataForm.sqlite.rawValue,
    summary:
      "petakom.sqlite: the internal tables with types, keys and indices, a data dictionary and "
      + "views", needs: [],
    notes: "`petakom.sqlite` has a table for every file of `tabel/`, called by its name; `kamus` "
      + "describes the columns, `kamus_tabel` the tables and the views, such as `pangsa_instansi`, "
      + "`kekurangan_kompetensi` and `capaian_panjang`. SQLite does not tell `n` from `N`: the second "
      + "is called `N_besar`.",
    data: .sqlite)

  static let workbook = ReportEntry(
    name: DataForm.workbook.rawValue,
    summary:
      "petakom.xlsx, and publik/petakom.xlsx of public tables: an Excel workbook with a sheet for "
      + "every table", needs: [],
    notes:
      "In `petakom.xlsx` numbers are numbers and all else is text, without apostrophes: nothing is "
      + "computed, and a NIP keeps its 18 digits. The sheet `kamus` describes the columns. A table of more "
      + "than 1,048,575 rows goes on in a sheet with `(2)` behind its name; a text of more than 32,767 "
      + "characters ends with `…`.", data: .workbook)
}

extension RunResults {
  /// Puts all files of the run into the output folder.
  public func publish(_ publication: Publication) throws(Failure) {
    let watch = StopWatch()
    let (pipeline, first) = (run.pipeline, files())
    let data = DataOrder(
      pipeline.reports.compactMap(\.data), pipeline.header, asOf: findings.asOf,
      Vocabulary(findings.standard))
    let kept = release?.keepsFolder == true ? Pipeline.publicFolder : nil
    try publication.publish(first, keeping: kept) { (folder) throws(Failure) in
      try data.files(in: folder, first.map(\.path))
        + pipeline.reports.flatMap { $0.closingFiles(self, watch) }
    }
  }
}
