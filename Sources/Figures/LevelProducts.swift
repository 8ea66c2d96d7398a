import Assessment
import Basics

/// Σ a_j and Σ a_j a_k over complete people of one position level and one set of competencies.
public struct LevelProducts: Sendable, Hashable {
  /// What these people have in common.
  public struct Key: Sendable, Hashable {
    /// The place of the position level in the standard.
    public let position: Int
    /// The competencies that were assessed, as places in the standard, ascending.
    public let competencies: [Int]
  }

  /// People.
  public private(set) var people: Int64 = 0
  /// Σ a_j, by competency.
  public private(set) var sums: [Int64]
  /// Σ a_j a_k, row by row.
  public private(set) var products: [Int64]

  /// Sums over nobody.
  init(competencies: Int) {
    sums = [Int64](repeating: 0, count: competencies)
    products = [Int64](repeating: 0, count: competencies * competencies)
  }

  /// Adds one person, who has a level for every cell.
  mutating func add(_ levels: PackedLevels, cells: [Int]) {
    people += 1
    for (row, cell) in cells.enumerated() {
      let level = Int64(levels[cell])
      sums[row] &+= level
      for column in cells.indices {
        products[row &* cells.count &+ column] &+= level &* Int64(levels[cells[column]])
      }
    }
  }

  /// Adds the sums of other people.
  mutating func add(_ other: LevelProducts) {
    people += other.people
    for place in sums.indices { sums[place] += other.sums[place] }
    for place in products.indices { products[place] += other.products[place] }
  }
}

/// The same while people are counted, in three words.
struct CompetencySet: TableKey {
  let position: Int
  let cells: CellMask

  var mixed: UInt64 {
    Hashing.mixed(Hashing.mixed(cells.low) &+ cells.high &+ UInt64(position))
  }
}
