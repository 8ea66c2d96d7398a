import Basics
import Flow
import TestSupport
import Testing

@testable import Assessment

@Suite("a cell with a day")
struct DayTextTests {
  private func read(_ cell: String) -> DayText.Reading {
    Array(cell.utf8).withUnsafeBufferPointer { DayText.read($0) }
  }

  static let days: [(String, String)] = [
    ("2026-05-06", "2026-05-06"), ("2026/5/6", "2026-05-06"), ("06/05/2026", "2026-05-06"),
    ("6/5/2026", "2026-05-06"), ("06-05-2026", "2026-05-06"), ("06.05.2026", "2026-05-06"),
    ("06/05/26", "2026-05-06"), ("6 Mei 2026", "2026-05-06"), ("6 mei 2026", "2026-05-06"),
    ("06 MEI 2026", "2026-05-06"), ("6-May-26", "2026-05-06"), ("6 May 2026", "2026-05-06"),
    ("1-Apr-23", "2023-04-01"), ("Rabu, 6 Mei 2026", "2026-05-06"),
    ("17 Agustus 2025", "2025-08-17"), ("May 6, 2026", "2026-05-06"),
    ("17-Agt-2025", "2025-08-17"), ("17 Aug 2025", "2025-08-17"), ("1 Nopember 2024", "2024-11-01"),
    ("28 Pebruari 2024", "2024-02-28"), ("29/02/2024", "2024-02-29"), ("31 Des 2023", "2023-12-31"),
    ("1 Oktober 2023", "2023-10-01"), ("1-Oct-23", "2023-10-01"), (" 2026-05-06 ", "2026-05-06"),
    ("'2026-05-06", "2026-05-06"), ("=\"06/05/2026\"", "2026-05-06"),
    ("6\u{A0}Mei\u{A0}2026", "2026-05-06"),
    // Excel's own numbers: 45000 is 15 March 2023 there.
    ("45000", "2023-03-15"), ("44927", "2023-01-01"), ("46148", "2026-05-06"),
    ("46148,4375", "2026-05-06"), ("46148.5", "2026-05-06"),
    // With a time of day behind.
    ("2026-05-06 10:30:00", "2026-05-06"), ("2026-05-06T10:30:00Z", "2026-05-06"),
    ("2026-05-06T00:00:00.000+07:00", "2026-05-06"), ("06/05/2026 10.30", "2026-05-06"),
    ("06/05/2026 10:30 WIB", "2026-05-06"), ("5/6/2026 1:05:09 PM", "2026-06-05"),
    ("2026-05-06 00:00:00.000", "2026-05-06"), ("6 Mei 2026, pukul 10.30 WITA", "2026-05-06"),
  ]

  @Test("is read in every usual spelling, the day before the month", arguments: days)
  func day(cell: String, iso: String) { #expect(read(cell) == .day(CivilDay(iso))) }

  @Test(
    "is read without a look-up where it is plain, and as it is otherwise read",
    arguments: [
      ("2026-05-06", true), ("1900-01-01", true), ("2078-12-31", true), ("2024-02-29", true),
      ("2023-02-29", false), ("2026-13-01", false), ("2026-00-06", false), ("2026-05-00", false),
      ("1899-12-31", false), ("2079-01-01", false), ("2026/05/06", false), ("2026-05-6", false),
      ("2026-05-06 ", false), ("2O26-05-06", false), ("2026-05-0\u{E9}", false),
      ("2026:05:06", false), ("2026-05-0:", false), ("/026-05-06", false), ("", false),
    ])
  func plain(cell: String, isPlain: Bool) {
    let found = Array(cell.utf8).withUnsafeBufferPointer {
      DayText.plainDay($0, CivilMonths())
    }
    #expect((found != nil) == isPlain)
    if let found { #expect(read(cell) == .day(found)) }
  }

  @Test(
    "is parted from the time of day behind it",
    arguments: [
      ("2026-05-06 10:30:00", "2026-05-06"), ("06/05/2026 1:05", "06/05/2026"),
      ("6.5.26 10:30:00.123", "6.5.26"), ("2026-05-06T10:30:00Z", "2026-05-06"),
      ("2026-05-06", "2026-05-06"), ("2026-05-06 10.30", "2026-05-06 10.30"),
      ("6 Mei 2026 10:30", "6 Mei 2026 10:30"), ("45000 10:30:00", "45000 10:30:00"),
      ("2026-05-06T  ", "2026-05-06T  "), ("2026-05-06 12/05/2026", "2026-05-06 12/05/2026"),
    ])
  func stamp(cell: String, day: String) { #expect(Self.day(of: cell) == day) }

  @Test("is the same with and without the time of day")
  func stampsRead() {
    var numbers = SeededNumbers(seed: 11)
    let begins = [
      "2026-05-06", "06/5/2026", "2026-05-06 1:05", "31.2.26 10:30:00", "2026-05-06T1", "",
    ]
    let pieces = [
      "2026", "05", "6", "31", "45000", "-", "/", ".", " ", ":", "T", "10:30:00", "1:5", "Z", "'",
      "\u{A0}", "Mei", "+",
    ]
    var parted = 0
    for _ in 0..<12_000 {
      var cell = begins[numbers.below(begins.count)]
      for _ in 0..<numbers.below(8) { cell += pieces[numbers.below(pieces.count)] }
      let day = Self.day(of: cell)
      if day != cell { parted += 1 }
      #expect(read(day) == read(cell), "\(cell)")
    }
    #expect(parted > 1000)
  }

  private static func day(of cell: String) -> String {
    Array(cell.utf8).withUnsafeBufferPointer {
      String(decoding: DayStamp.day(of: $0), as: UTF8.self)
    }
  }

  @Test("is empty where it says so", arguments: ["", " ", "-", "N/A", "kosong", "=\"\""])
  func empty(cell: String) { #expect(read(cell) == .empty) }

  static let refused: [(String, String)] = [
    ("30/02/2026", "tanggal_tidak_ada"), ("29-02-2026", "tanggal_tidak_ada"),
    ("2026-13-01", "tanggal_tidak_ada"), ("05/13/2026", "tanggal_tidak_ada"),
    ("0/5/2026", "tanggal_tidak_ada"), ("31 April 2026", "tanggal_tidak_ada"),
    ("1850-01-01", "tanggal_tidak_ada"), ("kemarin", "tanggal_tidak_terbaca"),
    ("Mei 2026", "tanggal_tidak_terbaca"), ("2026", "tanggal_tidak_terbaca"),
    ("6 Maai 2026", "tanggal_tidak_terbaca"), ("06/05/226", "tanggal_tidak_terbaca"),
    ("123456", "tanggal_tidak_terbaca"), ("99999", "tanggal_tidak_terbaca"),
    ("20260506", "tanggal_tidak_terbaca"), ("######", "tanggal_tidak_terbaca"),
    // Two days are not one.
    ("6 Mei 2026 s.d. 8 Mei 2026", "tanggal_tidak_terbaca"),
    ("06/05/2026 - 08/05/2026", "tanggal_tidak_terbaca"),
    ("6-8 Mei 2026", "tanggal_tidak_terbaca"), ("2026-05-06 gelombang", "tanggal_tidak_terbaca"),
  ]

  @Test("is refused where the calendar or the reader does not know it", arguments: refused)
  func refusal(cell: String, code: String) {
    guard case .refused(let kind) = read(cell) else {
      Issue.record("'\(cell)' was taken for \(read(cell))")
      return
    }
    #expect(kind.code == code)
  }

  @Test("agrees with the calendar on every day of its range")
  func everyDay() {
    for number in stride(from: UInt16(1), through: 65_000, by: 37) {
      let day = CivilDay(number: number)
      let (year, month, dayOfMonth) = day.parts
      #expect(read("\(day)") == .day(day))
      #expect(read("\(dayOfMonth)/\(month)/\(year)") == .day(day))
      #expect(read(day.inWords(.indonesian)) == .day(day))
      #expect(read(day.inWords(.english)) == .day(day))
    }
  }
}
