/// Where a published count stands.
public enum Place: Sendable, Hashable {
  /// A count of a row.
  case cell(row: Int, column: Int)
  /// The sum of a row.
  case rowTotal(Int)
  /// A count of a group of rows.
  case groupCell(group: Int, column: Int)
  /// The sum of a group of rows.
  case groupTotal(Int)
  /// A count of a row of the other kind.
  case oppositeCell(row: Int, column: Int)
  /// The sum of a row of the other kind.
  case oppositeTotal(Int)
  /// The sum of a column.
  case columnTotal(Int)
  /// The sum of all.
  case total
}

/// A count as it is published.
public enum ReleasedCount: Sendable, Hashable {
  /// The rounded number.
  case shown(Int64)
  /// Nothing, because it is smaller than the least that may be seen; nought is, too.
  case small
  /// Nothing, because another withheld count could be found out with it.
  case secondary
  /// Nothing, because with its like it would tell more of their sum than other tables do.
  case telling

  /// What withheld counts print: neither nought nor empty, and the same whatever the reason.
  public static let mark = "*"

  /// The number, where there is one.
  public var number: Int64? {
    if case .shown(let number) = self { number } else { nil }
  }

  /// What tables print.
  public var text: String { number.map { String($0) } ?? Self.mark }
}
