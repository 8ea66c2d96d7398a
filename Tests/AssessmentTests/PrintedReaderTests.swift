import Flow
import Tables
import TestSupport
import Testing

@testable import Assessment

@Suite("a result that an export prints")
struct PrintedReaderTests {
  static let competencies = "M.01 | M.02 | M.03 | M.04 | M.05 | M.06 | M.07 | M.08 | SK.01"

  /// The remarks on rows of nine levels for a Pengawas, who has to have 2 on each.
  private func remarks(_ columns: String, _ rows: String...) throws -> [String] {
    let table = try TextTable(
      "id | jenjang | \(Self.competencies) | \(columns)\n"
        + rows.enumerated().map { "p\($0) | Pengawas | \($1)" }.joined(separator: "\n"))
    return try Export(table).remarks
  }

  private static let levels = "2 | 2 | 2 | 2 | 2 | 2 | 2 | 2"

  @Test("is in order where the levels of its row give it, whatever its form")
  func fitting() throws {
    let levels = Self.levels
    #expect(
      try remarks(
        "JPM (%)", "\(levels) | 2 | 100", "\(levels) | 1 | 94,44", "\(levels) | 1 | 0.9444",
        "\(levels) | 4 | 111,11", "\(levels) | 4 | 100", "\(levels) | 1 | -", "\(levels) | 1 | baik"
      ) == [])
  }

  @Test("is in doubt where its levels give another, and where no level could give it")
  func doubtful() throws {
    #expect(
      try remarks(
        "JPM", "\(Self.levels) | 1 | 88,89", "\(Self.levels) | 1 | 90,00",
        "\(Self.levels) | 2 | 94,44 %"
      ) == ["2 jpm_tidak_cocok JPM", "3 jpm_mustahil JPM", "4 jpm_tidak_cocok JPM"])
  }

  @Test("may be that of the managerial competencies alone")
  func managerial() throws {
    // 17 of 16, and 18 of 18 with the ninth.
    #expect(try remarks("JPM", "3 | 2 | 2 | 2 | 2 | 2 | 2 | 2 | 1 | 106,25") == [])
  }

  @Test("may have been any where a level is missing, or may leave the missing one out")
  func missing() throws {
    #expect(
      try remarks(
        "JPM", "\(Self.levels) | - | 94,44", "\(Self.levels) | - | 100,00",
        "\(Self.levels) | - | 50,00"
      ) == ["4 jpm_tidak_cocok JPM"])
  }

  @Test("may rest on the required levels of the export")
  func carried() throws {
    #expect(
      try remarks(
        "Standar | JPM", "\(Self.levels) | 2 | 4 | 50,00", "\(Self.levels) | 2 | 4 | 75,00")
        == ["3 jpm_tidak_cocok JPM"])
  }

  @Test("in words is the category of either purpose")
  func categories() throws {
    let levels = Self.levels
    #expect(
      try remarks(
        "Kategori", "\(levels) | 2 | Optimal", "\(levels) | 2 | MS",
        "\(levels) | 2 | memenuhi syarat",
        "\(levels) | 2 | KMS", "\(levels) | 2 | Cukup Optimal", "\(levels) | 2 | Disarankan",
        "\(levels) | - | KMS"
      ) == ["5 kategori_tidak_cocok Kategori", "6 kategori_tidak_cocok Kategori"])
  }

  @Test("changes nothing of what is read")
  func harmless() throws {
    let table = try TextTable("id | jenjang | M.01\na | Pengawas | 2\nb | Pengawas | 1")
    var printed = table
    printed.header += ["JPM", "Kategori"]
    printed.rows = printed.rows.map { $0 + ["77", "KMS"] }
    #expect(try Export(printed).entries == Export(table).entries)
  }

  @Test("is not compared in a long export, where a row has one competency")
  func long() throws {
    let export = try Export(
      TextTable("id | jenjang | kompetensi | level | JPM\na | Pengawas | M.01 | 2 | 88"))
    #expect(export.remarks == [])
  }

  @Test(
    "may be missing at the end of a row, as any column that decides nothing",
    arguments: ["2", "Level 2", "2 - Dasar"])
  func shortRow(level: String) throws {
    let folder = try TemporaryFolder()
    let rows = (1...9).map { "p\($0),Pengawas,2,\(level),100,MS\n" }.joined()
    let path = try folder.write(
      "id,jenjang,M.01,M.02,JPM,Kategori\n\(rows)p10,Pengawas,2,\(level)\n", to: "a.csv")
    let source = try RecordSource(
      path: path, file: 0, sniffer: Sniffer { ExportLayout.meaning(of: $0, standard) })
    let layout = ExportLayout(understanding: source.dialect.columns, standard)
    var journal = Journal()
    let reader = TextReader(source, tail: layout.tail(of: source, standard))
    var count = 0
    while let batch = try reader.next(journal: &journal) { count += batch.rowCount }
    #expect(count == 10)
    #expect(journal.refusals.isEmpty)
  }
}
