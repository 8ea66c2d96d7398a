/// A block of records held by column: every column has `rowCount` entries.
public protocol RecordBatch: Sendable {
  /// What the rows are, in the plural, for messages: "people", "gaps".
  static var noun: String { get }
  /// How many records the batch holds.
  var rowCount: Int { get }
}
