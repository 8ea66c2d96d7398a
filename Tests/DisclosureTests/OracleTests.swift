import Foundation
import Testing

@testable import Disclosure

/// Writes protected tables for `Oracle/judge.py`, which looks for counts that can be found out by an
/// integer programme of its own; `make recover` runs both.
@Suite("tables for the integer programme", .enabled(if: OracleFolder.path != nil))
struct OracleTests {
  @Test("are written with what is printed and the ranges that were found", arguments: 1...20)
  func write(seed: Int) throws {
    let folder = try #require(OracleFolder.path)
    var chance = Chance(seed: UInt64(seed))
    let table =
      seed == 1
      ? ProtectionTests.exposed
      : seed <= 10
        ? CountTable(chance.agencies(30)) : chance.nation(agencies: 30, kinds: 4, positions: 6)
    var protection = Protection(table, rules: DisclosureRules())
    try Self.write(table, protection, isComplete: false, "\(folder)/\(seed)-first.json")
    protection.complete()
    try Self.write(table, protection, isComplete: true, "\(folder)/\(seed)-whole.json")
  }

  /// Which means are printed beside the counts.
  enum Means: String, CaseIterable {
    /// Those that tell nothing of the counts.
    case kept
    /// Those of all position levels whose count is printed.
    case positions
    /// Those of all groups whose count is printed.
    case all
  }

  @Test("are written with means by the rule, and without it", arguments: 1...16)
  func writeMeans(seed: Int) throws {
    let folder = try #require(OracleFolder.path)
    var chance = Chance(seed: UInt64(100 + seed))
    let people =
      seed == 1
      ? ScoredPeople.exposed
      : ScoredPeople(&chance, agencies: 2 + seed % 5, kinds: 2, positions: 2 + seed % 3)
    var protection = Protection(people.table, rules: DisclosureRules())
    protection.complete()
    let protected = ProtectedTable(people.table, protection)
    for means in Means.allCases where means != .all || seed <= 4 {
      let printed = protection.system.figures.indices.compactMap { number -> Mean? in
        let place = protection.system.figures[number].place
        guard protection.released[number].number != nil, let tenths = people.tenths(place) else {
          return nil
        }
        if case .oppositeTotal(let row) = place {
          let isOpen = protected.oppositePossible[row].leavesOpen(
            meanInTenths: tenths, people.scales[row])
          return means == .kept && !isOpen ? nil : Mean(place: Self.words(place), tenths: tenths)
        }
        return means == .all ? Mean(place: Self.words(place), tenths: tenths) : nil
      }
      try Self.write(
        people.table, protection, isComplete: true, "\(folder)/\(seed)-\(means.rawValue).json",
        means: printed, rule: means, scales: people.scales)
    }
  }

  private static func write(
    _ table: CountTable, _ protection: Protection, isComplete: Bool, _ path: String,
    means: [Mean]? = nil, rule: Means? = nil, scales: [ScoreScale] = []
  ) throws {
    let counts = protection.system.figures.indices.map { number in
      let released = protection.released[number]
      let isAsked = released == .small || means != nil
      let range = isAsked ? protection.system.range(of: number) : 0...0
      return Count(
        place: words(protection.system.figures[number].place),
        value: protection.system.figures[number].value, printed: released.text,
        range: [range.lowerBound, range.upperBound])
    }
    let sheet = Sheet(
      isComplete: isComplete, rows: table.rows.count, columns: table.columnCount,
      groups: table.groups, others: table.opposite.count, counts: counts, means: means,
      rule: rule?.rawValue,
      scales: scales.map {
        Scale(
          required: $0.required, scores: $0.scores.map { [$0.lowerBound, $0.upperBound] })
      })
    try JSONEncoder().encode(sheet).write(to: URL(fileURLWithPath: path))
  }

  private struct Sheet: Encodable {
    let isComplete: Bool
    let rows: Int
    let columns: Int
    let groups: [Int]
    let others: Int
    let counts: [Count]
    let means: [Mean]?
    let rule: String?
    let scales: [Scale]
  }

  private struct Mean: Encodable {
    let place: [String]
    let tenths: Int64
  }

  private struct Scale: Encodable {
    let required: Int64
    let scores: [[Int64]]
  }

  private struct Count: Encodable {
    let place: [String]
    let value: Int64
    let printed: String
    let range: [Int64]
  }

  private static func words(_ place: Place) -> [String] {
    switch place {
    case .cell(let row, let column): ["row", "\(row)", "\(column)"]
    case .rowTotal(let row): ["row", "\(row)", "all"]
    case .groupCell(let group, let column): ["group", "\(group)", "\(column)"]
    case .groupTotal(let group): ["group", "\(group)", "all"]
    case .oppositeCell(let row, let column): ["other", "\(row)", "\(column)"]
    case .oppositeTotal(let row): ["other", "\(row)", "all"]
    case .columnTotal(let column): ["nation", "0", "\(column)"]
    case .total: ["nation", "0", "all"]
    }
  }
}

/// Where the tables go; nil where nobody asks for them.
private enum OracleFolder {
  static let path = ProcessInfo.processInfo.environment["PETAKOM_DISCLOSURE_FOLDER"]
}
