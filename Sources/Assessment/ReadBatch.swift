import Basics
public import Flow

/// Rows as they were read, beside the people that were understood of them: what the quality of the
/// data is counted from.
///
/// Lines that only close a table are not among the rows.
public struct ReadBatch: RecordBatch {
  /// Rows with what they are worth.
  public static var noun: String { "read rows" }
  /// The number of the file within the run.
  public let file: Int
  /// How many cells every row has.
  public let columnCount: Int
  /// How many rows there are, refused ones included.
  public var rowCount = 0
  /// Whether each cell can be used, column by column: see `isUsable`.
  let usable: Column<Bool>
  /// The most rows that fit.
  let capacity: Int
  /// The rows that were not refused, as people or parts of people.
  public let people: PersonBatch

  /// Takes memory for so many rows.
  init(file: Int, columnCount: Int, capacity: Int, people: PersonBatch) {
    self.file = file
    self.columnCount = columnCount
    self.capacity = capacity
    self.people = people
    usable = Column(capacity: columnCount * capacity)
  }

  /// Whether a cell can be used: it holds a level, a day or a NIP where one should stand, and is
  /// filled everywhere else.
  public func isUsable(_ row: Int, _ column: Int) -> Bool { usable[column &* capacity &+ row] }

  /// How many cells of a column can be used.
  public func usableCount(_ column: Int) -> Int {
    (0..<rowCount).reduce(0) { $0 + (isUsable($1, column) ? 1 : 0) }
  }
}
