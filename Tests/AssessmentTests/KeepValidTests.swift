import Basics
import Flow
import TestSupport
import Testing

@testable import Assessment

@Suite("the validity of a result")
struct KeepValidTests {
  /// The days of the people that are kept, and the counts of the journal.
  static func kept(
    _ days: [String], asOf: String, years: Int = 3, keepsExpired: Bool = false
  ) throws -> (days: [String], counts: [String: Int]) {
    let rows = days.enumerated().map { ["p\($0)", "Pengawas", $1, "2"] }
    let export = try Export(TextTable(header: ["id", "jenjang", "tanggal", "M.01"], rows: rows))
    let stage = KeepValid(asOf: CivilDay(asOf), years: years, keepsExpired: keepsExpired)
    var journal = Journal()
    var result: [String] = []
    for batch in export.people {
      let kept = try stage.process(batch, journal: &journal)
      result += (0..<kept.rowCount).map { kept.contexts[$0].day.description }
    }
    let counts = journal.counts.map { ($0.key.code, $0.value) }
    return (result, Dictionary(uniqueKeysWithValues: counts))
  }

  static let limits: [(day: String, asOf: String, isKept: Bool)] = [
    ("2023-06-30", "2026-06-30", false), ("2023-07-01", "2026-06-30", true),
    ("2023-06-29", "2026-06-30", false), ("2026-06-30", "2026-06-30", true),
    // 29 February expires on 1 March.
    ("2024-02-29", "2027-02-28", true), ("2024-02-29", "2027-03-01", false),
    ("2024-02-28", "2027-02-28", false), ("2024-03-01", "2027-02-28", true),
    ("2024-03-01", "2027-03-01", false), ("2025-03-01", "2028-02-29", true),
    ("2025-02-28", "2028-02-29", false),
  ]

  @Test("ends on the same day three years later", arguments: limits)
  func limit(day: String, asOf: String, isKept: Bool) throws {
    let (days, counts) = try Self.kept([day], asOf: asOf)
    #expect(days == (isKept ? [day] : []))
    #expect(counts["asesmen_kedaluwarsa"] == (isKept ? nil : 1))
  }

  @Test("agrees with the plain definition round every 29 February", arguments: [1, 2, 3, 4])
  func definition(years: Int) throws {
    let first = CivilDay("2020-02-20").number
    let days = (first..<first + 400).map { CivilDay(number: $0) }
    for asOf in stride(from: first + 300, to: first + 1700, by: 7).map({ CivilDay(number: $0) }) {
      let valid = days.filter { $0.adding(years: years)! > asOf }
      var batch = PersonBatch(capacity: days.count, hasStandards: false)
      for (row, day) in days.enumerated() {
        batch.ids[row] = UInt64(row + 1)
        batch.levels[row] = .none
        batch.contexts[row] = PersonContext(
          day: day, position: 0, unit: 0, isLong: false, nameHash: 0)
      }
      batch.rowCount = days.count
      var journal = Journal()
      let stage = KeepValid(asOf: asOf, years: years, keepsExpired: false)
      let kept = try stage.process(batch, journal: &journal)
      #expect((0..<kept.rowCount).map { kept.contexts[$0].day } == valid)
    }
  }

  @Test("is unknown without a day, and a day to come is doubted; both are kept")
  func unknown() throws {
    let (days, counts) = try Self.kept(["", "2026-07-01", "2020-01-01"], asOf: "2026-06-30")
    #expect(days == ["", "2026-07-01"])
    #expect(counts == ["asesmen_kedaluwarsa": 1, "tanggal_setelah_hari_acuan": 1])
  }

  @Test("can be counted without leaving anybody out")
  func keeping() throws {
    let (days, counts) = try Self.kept(["2020-01-01"], asOf: "2026-06-30", keepsExpired: true)
    #expect(days == ["2020-01-01"])
    #expect(counts == ["asesmen_kedaluwarsa": 1])
  }
}
