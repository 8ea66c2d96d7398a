import Testing

@testable import Disclosure

@Suite("a protected table")
struct ProtectionTests {
  /// Nine people on either side of seventy: their row's sum leaves three possible values.
  static let exposed = CountTable([
    [80, 79, 114], [111, 2, 134], [21, 2, 158], [3, 151, 5], [54, 2, 87], [8, 8, 119], [9, 70, 9],
    [111, 6, 116],
  ])

  /// The widths of the ranges of all small counts.
  private func widths(_ protection: Protection) -> [Int64] {
    protection.released.indices.filter { protection.released[$0] == .small }.map {
      let range = protection.system.range(of: $0)
      return range.upperBound - range.lowerBound
    }
  }

  @Test(
    "hides every small count well enough, in tables like those of agencies",
    arguments: UInt64(1)...30)
  func agencies(seed: UInt64) {
    var chance = Chance(seed: seed)
    let table =
      seed % 2 == 0
      ? CountTable(chance.agencies(30)) : chance.nation(agencies: 30, kinds: 4, positions: 6)
    var protection = Protection(table, rules: DisclosureRules())
    protection.complete()
    let widths = widths(protection)
    #expect(!widths.isEmpty)
    #expect(widths.allSatisfy { $0 >= 4 })
    #expect(protection.mostExposed() == nil)
  }

  @Test("would give a person away if only small counts were withheld")
  func withoutSecondStep() throws {
    var protection = Protection(Self.exposed, rules: DisclosureRules())
    let exposed = protection.mostExposed()
    let found = try #require(exposed)
    #expect(protection.system.figures[found].place == .cell(row: 6, column: 0))
    #expect(widths(protection).contains { $0 < 4 })
    protection.complete()
    #expect(widths(protection).allSatisfy { $0 >= 4 })
    #expect(protection.released.contains(.secondary))
  }

  @Test(
    "withholds the smallest other count of the row first, then of the column, then the row's sum")
  func order() {
    let protected = ProtectedTable(Self.exposed)
    let hidden = protected.entries.filter { $0.released == .secondary }.map(\.place)
    #expect(hidden == [.cell(row: 6, column: 1)])
    let narrow = ProtectedTable(CountTable([[10, 0], [300, 400], [500, 300]]))
    #expect(narrow.rows[0].counts == [.secondary, .small])
  }

  @Test("prints multiples of five only, and never a number below ten", arguments: UInt64(1)...20)
  func numbers(seed: UInt64) {
    var chance = Chance(seed: seed)
    let table = ProtectedTable(chance.nation(agencies: 25, kinds: 3, positions: 5))
    let numbers = table.entries.compactMap(\.released.number)
    #expect(numbers.allSatisfy { $0 % 5 == 0 && $0 >= 10 })
    for entry in table.entries where entry.value < 10 { #expect(entry.released == .small) }
    for entry in table.entries {
      guard let number = entry.released.number else { continue }
      #expect(abs(number - entry.value) <= 2, "every number is rounded from its own value")
    }
  }

  @Test(
    "may have no row, one row, one column, nobody, or only small counts",
    arguments: [
      [[12, 3, 40]], [[12], [3], [500]], [[0, 0], [0, 0]], [[1, 2, 3], [9, 0, 9]], [[0]],
      [[10]], [[5]],
    ] as [[[Int64]]])
  func edges(rows: [[Int64]]) {
    var protection = Protection(CountTable(rows), rules: DisclosureRules())
    protection.complete()
    #expect(widths(protection).allSatisfy { $0 >= 4 })
    let table = ProtectedTable(CountTable(rows))
    #expect(table.rows.count == rows.count)
    for (row, counts) in zip(table.rows, rows) { #expect(row.counts.count == counts.count) }
  }

  @Test("of nothing is nothing")
  func nothing() {
    let table = ProtectedTable(CountTable([]))
    #expect(table.rows.isEmpty)
    #expect(table.all.total == .small)
    let columns = ProtectedTable(CountTable([], groups: [], opposite: [], columnCount: 3))
    #expect(columns.all.counts == [.small, .small, .small])
  }

  @Test("of people who stand in several rows has sums of rows only")
  func rowSums() {
    let table = ProtectedTable(CountTable([[200, 3], [150, 53], [13, 190]], margins: .rows))
    #expect(table.all.total == .secondary)
    #expect(table.rows[1].counts == [.shown(150), .shown(55)])
    #expect(table.rows[0].counts == [.shown(200), .small])
    #expect(table.rows[2].total == .shown(205))
  }

  @Test(
    "computes shares from printed numbers: they make up a whole, or leave room for what is withheld",
    arguments: [
      ([33, 68], ["33.3", "66.7"]), ([1, 300], ["*", "*"]), ([4, 300], ["*", "98.4"]),
      ([60, 0, 30], ["*", "*", "*"]), ([3, 4, 5], ["*", "*", "*"]),
      ([500], ["100.0"]), ([6, 7, 300], ["*", "*", "95.2"]),
      ([33, 33, 33], ["33.3", "33.3", "33.3"]),
    ] as [([Int64], [String])])
  func shares(row: [Int64], shares: [String]) {
    let table = ProtectedTable(CountTable([row], margins: .rows))
    #expect(row.indices.map { table.rows[0].share($0) } == shares)
  }

  @Test(
    "has no shares that exceed a whole, beside a withheld one or not", arguments: UInt64(1)...20)
  func wholes(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let table = ProtectedTable(chance.nation(agencies: 25, kinds: 3, positions: 5))
    for row in table.rows + table.groups + table.opposite + [table.all] {
      let shares = row.counts.indices.map { row.share($0) }
      let tenths = shares.compactMap { Int($0.filter { $0 != "." }) }
      for (count, share) in zip(row.counts, shares) where count.number == nil {
        #expect(share == "*")
      }
      if tenths.count == shares.count {
        #expect(abs(tenths.reduce(0, +) - 1000) <= 1)
      } else {
        #expect(tenths.reduce(0, +) < 1000)
      }
    }
  }

  @Test("is the same for rows in any order")
  func rowOrder() {
    var chance = Chance(seed: 9)
    let rows = Array(Set(chance.agencies(40))).sorted { $0.lexicographicallyPrecedes($1) }
    let table = ProtectedTable(CountTable(rows))
    #expect(table == ProtectedTable(CountTable(rows)))
    #expect(table.rows.count == rows.count)
  }

  @Test("of 650 agencies hides every small count")
  func large() {
    var chance = Chance(seed: 650)
    var protection = Protection(
      chance.nation(agencies: 650, kinds: 7, positions: 14), rules: DisclosureRules())
    protection.complete()
    #expect(protection.mostExposed() == nil)
    #expect(protection.released.contains(.small))
  }
}
