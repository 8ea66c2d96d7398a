import Figures

/// The groups of one grouping that anybody belongs to; each is added up when it is asked for.
///
/// There may be as many as agencies times position levels, and hardly anybody asks for one twice.
public struct GroupResults: RandomAccessCollection, Sendable {
  private let cells: GroupCells
  private let groups: Groups
  /// The numbers of the groups that anybody belongs to.
  private let numbers: [Int]
  private let key: @Sendable (Int) -> [String]

  /// Groups cells by their rank among `count`; equal ranks have equal keys.
  init(
    _ cells: GroupCells, _ count: Int, rank: (GroupCells.Place) -> Int,
    key: @escaping @Sendable (Int) -> [String]
  ) {
    self.cells = cells
    groups = Groups(cells.places.map(rank), count)
    numbers = (0..<count).filter { [groups] in !groups.isEmpty($0) }
    self.key = key
  }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// How many groups there are.
  public var endIndex: Int { numbers.count }

  /// One group.
  public subscript(_ place: Int) -> GroupResult { results(place..<place + 1)[0] }

  /// Several groups, which share the memory for their sums.
  public func results(_ places: Range<Int>) -> [GroupResult] {
    var sums = GroupSums(cells.layout)
    return cells.withColumns { cells in
      groups.withMembers { members in
        numbers[places].map { number in
          sums.take(members(number), of: cells)
          return GroupResult(key: key(number), sums)
        }
      }
    }
  }

  /// All groups at once.
  var all: [GroupResult] { results(0..<count) }
}

extension GroupResults: Equatable {
  /// Groupings are equal if their groups are.
  public static func == (left: GroupResults, right: GroupResults) -> Bool {
    left.count == right.count && left.all == right.all
  }
}

/// The members of every group, in the order of the groups.
struct Groups {
  private let starts: [Int]
  private let order: [Int]

  init(_ groups: [Int], _ count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for group in groups { starts[group + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var order = [Int](repeating: 0, count: groups.count)
    for (member, group) in groups.enumerated() {
      order[next[group]] = member
      next[group] += 1
    }
    self.starts = starts
    self.order = order
  }

  func isEmpty(_ group: Int) -> Bool { starts[group] == starts[group + 1] }

  /// Calls a function that may ask for the members of one group after another.
  func withMembers<Result>(
    _ body: ((_ group: Int) -> UnsafeBufferPointer<Int>) -> Result
  ) -> Result {
    starts.withUnsafeBufferPointer { starts in
      order.withUnsafeBufferPointer { order in
        body { UnsafeBufferPointer(rebasing: order[starts[$0]..<starts[$0 + 1]]) }
      }
    }
  }
}
