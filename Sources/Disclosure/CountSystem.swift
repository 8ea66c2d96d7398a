/// The counts of a table as arcs of a network: whatever flows through it is a table that a reader of
/// the published one must hold for possible.
///
/// People flow from their group to their row, through a column of the group to the column of all, and
/// out through the rows of the other kind. Each count is the flow of one arc.
struct CountSystem: Sendable {
  /// A count with the arc it flows through.
  struct Figure: Sendable {
    let place: Place
    let value: Int64
    let arc: Int
  }

  /// The published counts: rows first, then groups, other rows and sums.
  private(set) var figures: [Figure] = []
  private(set) var network: BoundedFlow
  private var numbers: [Place: Int] = [:]

  init(_ table: CountTable) {
    let columns = table.columnCount
    let groups = max(table.groupCount, 1)
    let others = max(table.opposite.count, 1)
    // Nodes: source, sink, groups, rows, columns of groups, columns before and behind their sums,
    // and rows of the other kind.
    let firstRow = 2 + groups
    let firstGroupColumn = firstRow + table.rows.count
    let firstColumn = firstGroupColumn + groups * columns
    let firstOther = firstColumn + 2 * columns
    var arcs: [BoundedFlow.Arc] = []
    var found: [Figure] = []
    func add(_ tail: Int, _ head: Int, _ value: Int64, _ place: Place, isPublished: Bool = true) {
      if isPublished { found.append(Figure(place: place, value: value, arc: arcs.count)) }
      arcs.append(
        BoundedFlow.Arc(tail: tail, head: head, flow: value, bounds: BoundedFlow.unbounded))
    }
    let hasGroups = !table.groups.isEmpty
    let hasAll = table.margins == .all
    for (row, counts) in table.rows.enumerated() {
      let group = hasGroups ? table.groups[row] : 0
      for (column, count) in counts.enumerated() {
        add(
          firstRow + row, firstGroupColumn + group * columns + column, count,
          .cell(row: row, column: column))
      }
    }
    for (row, counts) in table.rows.enumerated() {
      let group = hasGroups ? table.groups[row] : 0
      add(2 + group, firstRow + row, counts.reduce(0, +), .rowTotal(row))
    }
    let sums = table.columnSums
    for group in 0..<groups {
      let own = hasGroups ? table.sums(ofGroup: group) : sums
      for column in 0..<columns {
        add(
          firstGroupColumn + group * columns + column, firstColumn + column, own[column],
          .groupCell(group: group, column: column), isPublished: hasGroups)
      }
      add(0, 2 + group, own.reduce(0, +), .groupTotal(group), isPublished: hasGroups)
    }
    let hasOthers = !table.opposite.isEmpty
    for (row, counts) in (hasOthers ? table.opposite : [sums]).enumerated() {
      for (column, count) in counts.enumerated() {
        add(
          firstColumn + columns + column, firstOther + row, count,
          .oppositeCell(row: row, column: column), isPublished: hasOthers)
      }
      add(
        firstOther + row, 1, counts.reduce(0, +), .oppositeTotal(row), isPublished: hasOthers)
    }
    for column in 0..<columns {
      add(
        firstColumn + column, firstColumn + columns + column, sums[column], .columnTotal(column),
        isPublished: hasAll)
    }
    add(1, 0, sums.reduce(0, +), .total, isPublished: hasAll)
    network = BoundedFlow(nodes: firstOther + others, arcs: arcs)
    figures = found
    numbers = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1.place, $0) })
  }

  /// The number of a published count; nil where it is not published at all.
  func number(of place: Place) -> Int? { numbers[place] }

  /// Says what a reader knows of a count.
  mutating func setKnowledge(_ bounds: ClosedRange<Int64>, of figure: Int) {
    network.setBounds(bounds, of: figures[figure].arc)
  }

  /// The least and the greatest value a reader must hold for possible.
  func range(of figure: Int, enough: Int64 = .max) -> ClosedRange<Int64> {
    network.range(of: figures[figure].arc, enough: enough)
  }
}
