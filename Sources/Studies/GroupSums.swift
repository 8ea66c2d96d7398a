import Figures

/// Adds up the counts of cells, group after group, in memory that they share.
struct GroupSums {
  /// The sums of one group.
  struct Total {
    var counts = GroupCounts([0, 0, 0, 0], GroupCounts.Layout(selection: 0, mapping: 0))
    var required: Int64 = 0
    /// Attained and capped levels of complete people, by ascending required sum.
    var byRequired: [(required: Int64, attained: Int64, capped: Int64)] = []
  }

  private let cells: GroupCells
  private var sums: [Int64]

  init(_ cells: GroupCells) {
    self.cells = cells
    sums = [Int64](repeating: 0, count: cells.layout.width)
  }

  /// The sums of a group's cells.
  mutating func total(_ members: ArraySlice<Int>) -> Total {
    let width = cells.layout.width
    var total = Total(required: 0, byRequired: [])
    sums.withUnsafeMutableBufferPointer { sums in
      sums.update(repeating: 0)
      cells.figures.withCounts { counts in
        for cell in members {
          let first = cell &* width
          for place in 0..<width { sums[place] += counts[first &+ place] }
          // Without a complete result nothing is required, and nothing attained counts.
          let needed = cells.places[cell].required
          guard needed > 0 else { continue }
          total.required += needed * counts[first &+ 1]
          total.add(needed, attained: counts[first &+ 2], capped: counts[first &+ 3])
        }
      }
    }
    total.counts = GroupCounts(sums, cells.layout)
    return total
  }
}

extension GroupSums.Total {
  fileprivate mutating func add(_ required: Int64, attained: Int64, capped: Int64) {
    let place = byRequired.firstIndex { $0.required >= required } ?? byRequired.count
    if place == byRequired.count || byRequired[place].required != required {
      byRequired.insert((required, 0, 0), at: place)
    }
    byRequired[place].attained += attained
    byRequired[place].capped += capped
  }
}
