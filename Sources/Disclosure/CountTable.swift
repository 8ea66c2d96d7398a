/// True counts that are to be published together, before anything is done to them.
///
/// Every person stands in one column of one row. Rows may belong to groups, of which counts are
/// published, too; and the same people may be divided a second time, by rows of another kind.
public struct CountTable: Sendable, Equatable {
  /// Which sums are published beside the counts.
  public enum Margins: Sendable, Equatable {
    /// Those of rows and columns, and the sum of all.
    case all
    /// Those of rows only: people may stand in several rows.
    case rows
  }

  /// The counts by row and column.
  public var rows: [[Int64]]
  /// The group of every row, counted from 0; empty where rows have none.
  public var groups: [Int] = []
  /// The same people by other rows; every column has the same sum as in `rows`.
  public var opposite: [[Int64]] = []
  /// Which sums are published.
  public var margins = Margins.all
  private var columnsOfNone = 0

  /// A table of rows; all have as many columns.
  public init(_ rows: [[Int64]], margins: Margins = .all) {
    self.rows = rows
    self.margins = margins
  }

  /// A table whose rows belong to groups, with the same people by other rows; where there is no row at
  /// all, it still has columns.
  public init(_ rows: [[Int64]], groups: [Int], opposite: [[Int64]], columnCount: Int = 0) {
    self.rows = rows
    columnsOfNone = columnCount
    self.groups = groups
    self.opposite = opposite
  }

  /// How many columns there are.
  public var columnCount: Int { rows.first?.count ?? opposite.first?.count ?? columnsOfNone }

  /// How many groups there are.
  public var groupCount: Int { (groups.max() ?? -1) + 1 }

  /// The sums of the columns.
  var columnSums: [Int64] {
    rows.reduce(into: [Int64](repeating: 0, count: columnCount)) { sums, row in
      for (column, count) in row.enumerated() { sums[column] += count }
    }
  }

  /// The counts of a group by column.
  func sums(ofGroup group: Int) -> [Int64] {
    var sums = [Int64](repeating: 0, count: columnCount)
    for (row, own) in zip(rows, groups) where own == group {
      for (column, count) in row.enumerated() { sums[column] += count }
    }
    return sums
  }
}
