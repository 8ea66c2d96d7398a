public import Basics

/// An agency as the tables name it, with its kind and its province.
public struct GroupAgency: Sendable, Hashable {
  /// The agency's code.
  public let code: String
  /// The kind of agency as the tables print it.
  public let kind: String
  /// The province's code; empty for central agencies.
  public let province: String

  /// Puts an agency together.
  public init(code: String, kind: String, province: String) {
    (self.code, self.kind, self.province) = (code, kind, province)
  }
}

/// What the people of one cell have in common.
public struct GroupKey: Sendable, Hashable {
  /// The agency's code.
  public var agency: String
  /// The kind of agency as the tables print it.
  public var kind: String
  /// The province's code; empty for central agencies.
  public var province: String
  /// The place of the position level in the standard.
  public var position: Int
  /// The sum of the required levels; 0 for people without a complete result.
  public var required: Int64
}

/// The counts of a whole run by agency, kind, province, position level and required sum.
///
/// Agencies are known by words, so that figures of several runs merge; the words of each are kept once.
public struct GroupFigures: Mergeable, Equatable {
  /// The agencies by their number.
  public private(set) var agencies: [GroupAgency] = []
  /// What is counted of a cell; nil as long as nothing is.
  public private(set) var layout: GroupCounts.Layout?
  private var places: [GroupAgency: Int] = [:]
  private var table = KeyTable<UInt64>()
  private var counts: [Int64] = []

  /// Figures with nothing in them.
  public init() {}

  init(layout: GroupCounts.Layout) { self.layout = layout }

  /// How many cells there are.
  public var cellCount: Int { table.keys.count }

  /// The number of a cell's agency, its position level and its required sum.
  public func place(_ cell: Int) -> (agency: Int, position: Int, required: Int64) {
    let key = table.keys[cell]
    return (Int(key >> 32), Int(key >> 16 & 0xFFFF), Int64(key & 0xFFFF))
  }

  /// Calls a function with the counts of every cell, which stand one behind the other.
  public func withCounts<Result>(_ body: (UnsafeBufferPointer<Int64>) -> Result) -> Result {
    counts.withUnsafeBufferPointer(body)
  }

  /// The counts of every cell by what its people have in common.
  public var cells: [GroupKey: GroupCounts] {
    guard let layout else { return [:] }
    var cells: [GroupKey: GroupCounts] = [:]
    for cell in 0..<cellCount {
      let (agency, position, required) = place(cell)
      let key = GroupKey(
        agency: agencies[agency].code, kind: agencies[agency].kind,
        province: agencies[agency].province,
        position: position, required: required)
      let first = cell * layout.width
      cells[key] = GroupCounts(Array(counts[first..<first + layout.width]), layout)
    }
    return cells
  }

  /// The number of an agency; a new one gets the next.
  mutating func number(of agency: GroupAgency) -> Int {
    if let known = places[agency] { return known }
    places[agency] = agencies.count
    agencies.append(agency)
    return agencies.count - 1
  }

  /// Adds the cells of a table, whose counts stand one behind the other; agencies have other numbers here.
  mutating func add(_ cells: KeyTable<UInt64>, _ others: [Int64], agencies numbers: [Int]) {
    guard let width = layout?.width else { return }
    if cellCount == 0, numbers.enumerated().allSatisfy({ $0 == $1 }) {
      (table, counts) = (cells, others)
      return
    }
    counts.reserveCapacity(others.count)
    for (cell, key) in cells.keys.enumerated() {
      let agency = UInt64(numbers[Int(key >> 32)])
      let first = table.number(of: agency << 32 | key & 0xFFFF_FFFF) * width
      let own = others[cell * width..<(cell + 1) * width]
      if first == counts.count {
        counts.append(contentsOf: own)
      } else {
        for (place, count) in zip(first..., own) { counts[place] += count }
      }
    }
  }

  /// Adds the figures of another server.
  public mutating func merge(_ other: GroupFigures) {
    guard let theirs = other.layout else { return }
    precondition(layout == nil || layout == theirs, "figures of different category schemes")
    layout = theirs
    add(other.table, other.counts, agencies: other.agencies.map { number(of: $0) })
  }

  /// Figures are equal if the same is counted, in whatever order.
  public static func == (left: GroupFigures, right: GroupFigures) -> Bool {
    left.cells == right.cells
  }
}
