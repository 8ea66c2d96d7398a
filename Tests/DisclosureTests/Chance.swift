import Basics

@testable import Disclosure

/// Invented tables, the same for the same seed.
struct Chance {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func next(below limit: Int) -> Int { numbers.below(limit) }

  mutating func table(rows: Int, columns: Int, upTo most: Int) -> [[Int64]] {
    (0..<rows).map { _ in (0..<columns).map { _ in Int64(next(below: most + 1)) } }
  }

  /// Rows like those of agencies: most of them small, a few large, and some small counts in any.
  mutating func agencies(_ rows: Int, columns: Int = 3) -> [[Int64]] {
    (0..<rows).map { _ in
      let size = [12, 40, 200, 1500][next(below: 4)]
      return (0..<columns).map { _ in
        Int64(next(below: 3) == 0 ? next(below: 12) : next(below: size))
      }
    }
  }

  /// Agencies of a few kinds, and the same people by position level.
  mutating func nation(agencies count: Int, kinds: Int, positions: Int) -> CountTable {
    let rows = agencies(count)
    var opposite = [[Int64]](repeating: [0, 0, 0], count: positions)
    for row in rows {
      for (column, people) in row.enumerated() {
        var rest = Int(people)
        while rest > 0 {
          let part = min(rest, 1 + next(below: 60))
          opposite[next(below: positions)][column] += Int64(part)
          rest -= part
        }
      }
    }
    return CountTable(rows, groups: rows.indices.map { $0 % kinds }, opposite: opposite)
  }
}
