import Figures

/// The sums of one group after another, in memory that they share.
struct GroupSums {
  /// Attained and capped levels of complete people who are required the same sum of levels.
  typealias Required = (required: Int64, attained: Int64, capped: Int64)

  private let layout: GroupCounts.Layout
  private var sums: [Int64]
  /// Σ required levels of complete people.
  private(set) var required: Int64 = 0
  /// By ascending required sum.
  private(set) var byRequired: [Required] = []

  /// The sums of nobody.
  init(_ layout: GroupCounts.Layout) {
    self.layout = layout
    sums = [Int64](repeating: 0, count: layout.width)
  }

  /// What is counted of the group.
  var counts: GroupCounts { GroupCounts(sums, layout) }

  /// Takes the sums of a group's cells in place of those before.
  mutating func take(_ members: UnsafeBufferPointer<Int>, of cells: GroupCells.Columns) {
    let width = layout.width
    required = 0
    byRequired.removeAll(keepingCapacity: true)
    sums.withUnsafeMutableBufferPointer { sums in
      sums.update(repeating: 0)
      for cell in members {
        let first = cell &* width
        for place in 0..<width { sums[place] += cells.counts[first &+ place] }
        // Without a complete result nothing is required, and nothing attained counts.
        let needed = cells.places[cell].required
        guard needed > 0 else { continue }
        required += needed * cells.counts[first &+ 1]
        GroupSums.add(
          (needed, cells.counts[first &+ 2], cells.counts[first &+ 3]), to: &byRequired)
      }
    }
  }

  private static func add(_ own: Required, to all: inout [Required]) {
    let place = all.firstIndex { $0.required >= own.required } ?? all.count
    if place == all.count || all[place].required != own.required {
      all.insert(own, at: place)
    } else {
      all[place].attained += own.attained
      all[place].capped += own.capped
    }
  }
}
