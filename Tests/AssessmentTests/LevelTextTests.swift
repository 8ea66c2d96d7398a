import Basics
import Flow
import TestSupport
import Testing

@testable import Assessment

@Suite("a cell with a level")
struct LevelTextTests {
  private func read(_ cell: String) -> LevelText.Reading {
    Array(cell.utf8).withUnsafeBufferPointer { LevelText.read($0, Shared(standard)) }
  }

  static let levels: [(String, UInt64)] = [
    ("0", 0), ("3", 3), ("5", 5), (" 3 ", 3), ("03", 3), ("3,0", 3), ("3.0", 3), ("3,00", 3),
    ("3.", 3), ("Level 3", 3), ("level3", 3), ("LEVEL 3,0", 3), ("L3", 3), ("l 4", 4), ("Lv. 2", 2),
    ("Lvl: 2", 2), ("Tingkat 1", 1), ("=\"3\"", 3), ("'3", 3), ("\u{A0}3\u{A0}", 3), ("\t3\n", 3),
    ("L-0", 0), ("3 - Intermediate", 3), ("3 (Menengah)", 3), ("Level 3 (Menengah)", 3),
    ("Level3 - menengah", 3), ("3. Intermediate", 3), ("Intermediate (3)", 3), ("3,0 Menengah", 3),
    ("4 (Empat)", 4), ("1 = Awareness/Paham", 1), ("III", 3), ("ii", 2), ("Level III", 3),
    ("Level V", 5), ("IV - Mumpuni", 4), ("V (Expert)", 5), ("I", 1),
  ]

  @Test("is read in every usual spelling", arguments: levels)
  func level(cell: String, level: UInt64) { #expect(read(cell) == .level(level)) }

  static let placeholders = [
    "", " ", "-", "--", "–", "—", "_", "...", "N/A", "n.a.", "NA", "#N/A", "null", "NULL", "kosong",
    "tidak diases", "Tidak Diases", "TIDAK DINILAI", "belum diases", "tidak ada", "tidak hadir",
    "#DIV/0!", "nan", "=\"\"",
  ]

  @Test("is empty, and not zero, where it says so", arguments: placeholders)
  func empty(cell: String) { #expect(read(cell) == .empty) }

  static let refused: [(String, String)] = [
    ("6", "level_di_luar_0_5"), ("-1", "level_di_luar_0_5"), ("10", "level_di_luar_0_5"),
    ("6,0", "level_di_luar_0_5"), ("Level 7", "level_di_luar_0_5"),
    ("99999999999999999999", "level_di_luar_0_5"), ("3,5", "level_pecahan"),
    ("3.5", "level_pecahan"), ("Level 2,5", "level_pecahan"), ("0.01", "level_pecahan"),
    ("abc", "level_bukan_angka"), ("tiga", "level_bukan_angka"),
    ("Intermediate", "level_bukan_angka"), ("3 - Advance", "level_lebih_dari_satu"),
    ("3/5", "level_lebih_dari_satu"), ("3-4", "level_lebih_dari_satu"),
    ("3 dari 5", "level_lebih_dari_satu"), ("3 4", "level_lebih_dari_satu"),
    ("3 orang", "level_bukan_angka"), ("3,5 (Menengah)", "level_pecahan"),
    ("V", "level_bukan_angka"), ("v", "level_bukan_angka"), ("III/a", "level_bukan_angka"),
    ("VI", "level_di_luar_0_5"), ("7 - Expert", "level_lebih_dari_satu"),
    ("03-Jan", "level_menjadi_tanggal"), ("Jan-03", "level_menjadi_tanggal"),
    ("3-Mei", "level_menjadi_tanggal"), ("01-Mar-26", "level_menjadi_tanggal"),
    ("2026-01-03", "level_menjadi_tanggal"), ("03/01/2026 00:00", "level_menjadi_tanggal"),
    ("3-1", "level_lebih_dari_satu"), ("Level", "level_bukan_angka"),
    ("3.0.0", "level_bukan_angka"),
    ("٣", "level_bukan_angka"), (",5", "level_bukan_angka"), ("+3", "level_bukan_angka"),
    ("3?", "level_bukan_angka"),
  ]

  @Test("is refused and not rounded where it is no whole level", arguments: refused)
  func refusal(cell: String, code: String) {
    guard case .refused(let kind) = read(cell) else {
      Issue.record("'\(cell)' was taken for \(read(cell))")
      return
    }
    #expect(kind.code == code)
    #expect(kind.weight == .cellRefused)
  }

  @Test("that is refused counts as missing, and its row goes on")
  func row() throws {
    let export = try Export("id,jenjang,M.01,M.02,M.03\na,Pengawas,7,-,2\n")
    #expect(export.entries.map(\.told) == ["M.01=- M.02=- M.03=2"])
    #expect(export.remarks == ["2 level_di_luar_0_5 M.01"])
    #expect(export.journal.total.refused == 0)
  }

  @Test("is read the second time as it was the first time")
  func again() throws {
    let cells = Self.levels.map(\.0) + Self.placeholders + Self.refused.map(\.0)
    var spellings = LevelSpellings(Shared(standard))
    for cell in cells + cells + cells.reversed() {
      let text = Array(cell.utf8) + repeatElement(44, count: SpellingMemo.bytesBehind)
      let remembered = text.withUnsafeBufferPointer {
        spellings.read(UnsafeBufferPointer(rebasing: $0.dropLast(SpellingMemo.bytesBehind)))
      }
      #expect(remembered == read(cell))
    }
  }

  @Test("stands at its competency, whatever ways of writing stand beside it")
  func columns() throws {
    let export = try Export(
      "id,jenjang,M.01,M.02,M.03,SK.01\n"
        + "a,Pengawas,1,2.0,Level 3,4\nb,Pengawas,x,Level 3,2.0,-\nc,Pengawas,Level 3,1,x,2.0\n")
    #expect(
      export.entries.map(\.told) == [
        "M.01=1 M.02=2 M.03=3 SK.01=4", "M.01=- M.02=3 M.03=2 SK.01=-",
        "M.01=3 M.02=1 M.03=- SK.01=2",
      ])
    #expect(
      export.remarks == ["3 level_bukan_angka M.01", "4 level_bukan_angka M.03"])
  }
}
