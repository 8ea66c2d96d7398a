/// Exact counts of people who share a key.
public struct GroupCounts: Sendable, Hashable {
  /// People, with or without a complete result.
  public var people: Int64
  /// People with a complete result.
  public var complete: Int64
  /// Σ attained levels of complete people.
  public var attained: Int64
  /// Σ capped levels of complete people.
  public var capped: Int64
  /// Complete people by category of selection, best first.
  public var selection: [Int64]
  /// Complete people by category of mapping, best first.
  public var mapping: [Int64]

  /// How counts stand one behind the other: the four sums, then complete people by both categories.
  public struct Layout: Sendable, Hashable {
    /// How many categories of selection there are.
    public let selection: Int
    /// How many categories of mapping there are.
    public let mapping: Int

    /// Takes both numbers of categories.
    public init(selection: Int, mapping: Int) {
      self.selection = selection
      self.mapping = mapping
    }

    /// How many numbers a cell has.
    public var width: Int { 4 + pairs }
    /// How many categories of both schemes together there are.
    var pairs: Int { selection * mapping }
  }

  /// Takes counts apart.
  public init(_ cells: [Int64], _ layout: Layout) {
    (people, complete, attained, capped) = (cells[0], cells[1], cells[2], cells[3])
    selection = [Int64](repeating: 0, count: layout.selection)
    mapping = [Int64](repeating: 0, count: layout.mapping)
    for band in 0..<layout.selection {
      for other in 0..<layout.mapping {
        let people = cells[4 + band * layout.mapping + other]
        selection[band] += people
        mapping[other] += people
      }
    }
  }
}
