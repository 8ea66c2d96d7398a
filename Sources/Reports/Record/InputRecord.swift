/// An input of a run, as its record tells it.
public struct InputRecord: Sendable {
  /// A column that was understood.
  public struct Column: Sendable {
    /// The place in the file, the first being 1.
    public let place: Int
    /// The heading as the file has it.
    public let heading: String
    /// What it was taken for: a field, a competency, or the standard of one.
    public let role: String

    /// Puts a column together.
    public init(place: Int, heading: String, role: String) {
      self.place = place
      self.heading = heading
      self.role = role
    }
  }

  /// The bytes of the input; nil where nobody has counted them.
  public var bytes: Int?
  /// The SHA-256 of a plain file; nil for standard input.
  public var sha256: String?
  /// The columns that were understood.
  public var columns: [Column]
  /// How many columns there are.
  public var columnCount: Int

  /// Puts an input together.
  public init(bytes: Int?, sha256: String?, columns: [Column], columnCount: Int) {
    self.bytes = bytes
    self.sha256 = sha256
    self.columns = columns
    self.columnCount = columnCount
  }
}

/// A reference list that a run has used.
public struct ListRecord: Sendable {
  /// The name without its folder.
  public var name: String
  /// How many bytes it has.
  public var bytes: Int
  /// Its SHA-256.
  public var sha256: String

  /// Puts a list together.
  public init(name: String, bytes: Int, sha256: String) {
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
  }
}
