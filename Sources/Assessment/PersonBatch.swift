public import Basics
public import Flow

/// People with their levels: what Normalise understands of a row, and what the roster has settled.
///
/// From a wide export one entry is a row; from a long one it is the part of an assessment that one
/// row tells. After the roster, one entry is a person.
public struct PersonBatch: RecordBatch {
  /// People, not matched with anything yet.
  public static var noun: String { "people" }
  /// How many entries there are.
  public var rowCount = 0
  /// The keys of the identities; `Registry.text(of:)` gives them back.
  public let ids: Column<UInt64>
  /// When, where and at which position.
  public let contexts: Column<PersonContext>
  /// The attained levels.
  public let levels: Column<PackedLevels>
  /// The required levels that the export carries, where it carries any.
  public let standards: Column<PackedLevels>?
  /// The number of the file within the run, and the physical line of every row; before the roster only.
  public var provenance: (file: Int, lines: Column<Int32>)?
  /// How many different data rows each person's result rests on; set by the roster.
  public let rows: Column<UInt32>?

  /// Takes memory for so many entries.
  public init(capacity: Int, hasStandards: Bool, countsRows: Bool = false) {
    ids = Column(capacity: capacity)
    contexts = Column(capacity: capacity)
    levels = Column(capacity: capacity)
    standards = hasStandards ? Column(capacity: capacity) : nil
    rows = countsRows ? Column(capacity: capacity) : nil
  }

  /// Copies one entry of another batch behind the last one.
  public mutating func append(_ row: Int, of other: PersonBatch) {
    ids[rowCount] = other.ids[row]
    contexts[rowCount] = other.contexts[row]
    levels[rowCount] = other.levels[row]
    if let standards, let theirs = other.standards { standards[rowCount] = theirs[row] }
    if let rows, let theirs = other.rows { rows[rowCount] = theirs[row] }
    if let provenance, let theirs = other.provenance {
      provenance.lines[rowCount] = theirs.lines[row]
    }
    rowCount += 1
  }
}
