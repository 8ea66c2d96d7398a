public import Basics

/// One file of a run's output, before it is written.
public struct ReportFile: Sendable {
  /// Takes the next piece of the file's bytes.
  public typealias Sink = (_ piece: [UInt8]) throws(Failure) -> Void

  private static let pieceSize = 1 << 18

  /// The path below the output folder, such as `tabel/nasional.csv`.
  public let path: String
  /// Whether it may be long, so that the disk should begin with it.
  public let isLong: Bool
  /// Writes the bytes into a sink, piece by piece.
  public let write: @Sendable (_ sink: Sink) throws(Failure) -> Void

  /// A file whose bytes come piece by piece.
  public init(
    path: String, isLong: Bool = false,
    write: @escaping @Sendable (_ sink: Sink) throws(Failure) -> Void
  ) {
    self.path = path
    self.isLong = isLong
    self.write = write
  }

  /// Writes a table whose rows are added to the text one by one, a piece at a time.
  static func write<Rows: Sequence>(
    _ rows: Rows, below heading: [String], to sink: Sink,
    _ append: (Rows.Element, _ text: inout [UInt8]) -> Void
  ) throws(Failure) {
    var text = CSVText.line(heading)
    for row in rows {
      append(row, &text)
      guard text.count > pieceSize else { continue }
      try sink(text)
      text.removeAll(keepingCapacity: true)
    }
    try sink(text)
  }

  /// A file of text.
  public init(path: String, text: String) {
    self.init(path: path) { (sink) throws(Failure) in try sink(Array(text.utf8)) }
  }

  /// A file of bytes that are there already.
  init(path: String, bytes: [UInt8]) {
    self.init(path: path) { (sink) throws(Failure) in try sink(bytes) }
  }

  /// A table with a heading.
  public init(path: String, heading: [String], rows: [[String]]) {
    var text = CSVText.line(heading)
    for row in rows { CSVText.append(row, to: &text) }
    self.init(path: path, bytes: text)
  }
}
