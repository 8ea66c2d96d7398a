import Basics
import Figures
import Flow
import Standards
import TestSupport

@testable import Assessment
@testable import Studies

/// Inputs that the tests of data quality begin with.
enum QualitySamples {
  static let standard = Result { () throws(Failure) -> Standard in
    try Standard.shipped(on: "2026-05-06")
  }

  /// What one file with these headings holds, every cell of it usable.
  static func census(_ headings: [String], rows: Int, levels: [Int] = [0, 0, 0, 9, 0, 0, 0]) throws
    -> FileCensus
  {
    let standard = try standard.get()
    let layout = try ExportLayout(headings: headings, file: "data.csv", standard: standard)
    var cells = FileCells()
    (cells.rows, cells.understood, cells.levels) = (rows, rows, levels)
    cells.usable = headings.map { _ in rows }
    cells.unitRows = [0: rows]
    return FileCensus(
      cells, layout, units: [AgencyUnit(code: "K01", kind: "Kementrian X", province: "Ria")],
      standard: standard)
  }

  static let headings = [
    "nip", "instansi_kode", "jenis_instansi", "provinsi", "jenjang", "tanggal", "M.01", "Catatan",
  ]

  /// One clean file of ten rows.
  static func input(_ headings: [String] = headings) throws -> QualityInput {
    var journal = Journal()
    journal.read(physical: 11, header: 1, file: 0)
    journal.accept(rows: 10, lines: 10, file: 0)
    var account = InputAccount()
    (account.rows, account.used, account.people, account.complete) = (10, 10, 10, 10)
    return QualityInput(
      journal: journal, account: account, files: [try census(headings, rows: 10)],
      agencies: ["K01": counts(people: 10, exact: 4)], unknownKinds: [], unknownProvinces: [],
      judgesAge: true, standard: try standard.get())
  }

  static func counts(people: Int, incomplete: Int = 0, exact: Int = 0) -> Completeness {
    var counts = Completeness()
    (counts.people, counts.incomplete, counts.exact) = (people, incomplete, exact)
    (counts.observed, counts.missing) = (people - incomplete, incomplete)
    return counts
  }
}

extension QualityStudy {
  /// The result of one check over all files.
  func total(_ code: String) -> QualityResult? { totals.first { $0.check.code == code } }
}
