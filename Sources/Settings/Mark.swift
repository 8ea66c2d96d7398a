/// A place in a settings file, as people count: the first line and the first column are 1.
public struct Mark: Sendable, Hashable {
  /// The name of the file, as the user gave it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int

  /// Names a place.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Mark: CustomStringConvertible {
  /// `nasional.yaml:14:3`.
  public var description: String { "\(file):\(line):\(column)" }
}
