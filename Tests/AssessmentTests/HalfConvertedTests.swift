import Flow
import Testing

@testable import Assessment

@Suite("a column of days that a spreadsheet has half converted")
struct HalfConvertedTests {
  static let likely = [
    ["2026-05-06", "2026-12-01", "2026-01-03", "25/06/2026", "13/02/2026"],
    ["46148", "46178", "25/06/2026", "13/02/2026", "31/01/2026", "31/01/2026", ""],
    ["2026-05-06 00:00:00", "2026-12-01", "25-06-2026", "13.02.2026", "14/02/2026 10:00"],
  ]

  @Test("is known by days up to twelve on one side and beyond on the other", arguments: likely)
  func isSeen(cells: [String]) { #expect(HalfConverted.isLikely(cells)) }

  static let unlikely = [
    // A converted day beyond twelve, and a text up to twelve.
    ["2026-05-06", "2026-12-01", "2026-01-13", "25/06/2026", "13/02/2026"],
    ["2026-05-06", "2026-12-01", "2026-01-03", "25/06/2026", "03/02/2026"],
    // One form alone, and too few to tell.
    ["2026-05-06", "2026-12-01", "2026-01-03", "2026-01-04", "2026-01-05"],
    ["25/06/2026", "13/02/2026", "14/02/2026", "15/02/2026", "16/02/2026"],
    ["2026-05-06", "25/06/2026", "13/02/2026", "14/02/2026", "15/02/2026"],
    ["2026-05-06", "2026-05-06", "2026-12-01", "25/06/2026", "13/02/2026"],
    ["6 Mei 2026", "-", ""], [],
  ]

  @Test("is not seen where the days could be what they seem", arguments: unlikely)
  func isNotSeen(cells: [String]) { #expect(!HalfConverted.isLikely(cells)) }

  @Test("is remarked on, and its days are read as they stand")
  func remark() throws {
    var layout = try ExportLayout(
      headings: ["nip", "jenjang", "instansi", "tanggal", "kompetensi", "level"],
      file: "ekspor.csv", standard: standard)
    layout.judgeDays(Self.likely[0])
    #expect(layout.remarks(file: 0, line: 1).map(\.kind.code) == ["tanggal_setengah_berubah"])
    layout.judgeDays(Self.unlikely[0])
    #expect(layout.remarks(file: 0, line: 1) == [])
  }
}
