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

  private static func write(
    _ table: CountTable, _ protection: Protection, isComplete: Bool, _ path: String
  ) throws {
    let counts = protection.system.figures.indices.map { number in
      let released = protection.released[number]
      let range = released == .small ? protection.system.range(of: number) : 0...0
      return Count(
        place: words(protection.system.figures[number].place),
        value: protection.system.figures[number].value, printed: released.text,
        range: [range.lowerBound, range.upperBound])
    }
    let sheet = Sheet(
      isComplete: isComplete, rows: table.rows.count, columns: table.columnCount,
      groups: table.groups, others: table.opposite.count, counts: counts)
    try JSONEncoder().encode(sheet).write(to: URL(fileURLWithPath: path))
  }

  private struct Sheet: Encodable {
    let isComplete: Bool
    let rows: Int
    let columns: Int
    let groups: [Int]
    let others: Int
    let counts: [Count]
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
