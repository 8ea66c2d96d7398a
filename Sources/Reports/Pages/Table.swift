/// A column of a table in a document.
public struct TableColumn: Sendable, Hashable {
  /// To which side the cells of a column lean.
  public enum Alignment: Sendable, Hashable {
    /// To the left: words.
    case leading
    /// To the right: numbers.
    case trailing
  }

  /// What stands at the head of the column.
  public var heading: String
  /// To which side the cells lean.
  public var alignment: Alignment

  /// A column of words.
  public static func words(_ heading: String) -> TableColumn {
    TableColumn(heading: heading, alignment: .leading)
  }

  /// A column of numbers.
  public static func number(_ heading: String) -> TableColumn {
    TableColumn(heading: heading, alignment: .trailing)
  }
}

/// A table in a document; every row has one cell for every column.
public struct Table: Sendable, Hashable {
  /// The columns.
  public let columns: [TableColumn]
  /// The rows, from top to bottom.
  public let rows: [[Phrase]]

  /// Puts a table together; a row of another length is an error of the caller.
  public init(_ columns: [TableColumn], rows: [[Phrase]]) {
    precondition(rows.allSatisfy { $0.count == columns.count })
    self.columns = columns
    self.rows = rows
  }
}
