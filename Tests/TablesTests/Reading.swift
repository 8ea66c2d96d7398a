import Basics
import Flow
import Tables
import TestSupport

/// Everything that is read from one file, row by row.
struct Reading {
  /// One row and the physical lines it comes from.
  struct Row: Equatable {
    var cells: [String]
    var line: Int
    var lineCount = 1
  }

  var rows: [Row] = []
  var journal = Journal()
  var dialect: Dialect

  /// A heading is recognised by these words; more of them are better.
  static let words = ["nip", "nama", "kota"]
  static let sniffer = Sniffer { words.firstIndex(of: $0) }
  /// Takes the first line that has a cell for the heading.
  static let anyHeading = Sniffer { _ in 1 }

  /// Reads bytes that stand in a file.
  init(_ bytes: [UInt8], sniffer: Sniffer = sniffer) throws {
    let folder = try TemporaryFolder()
    try self.init(path: try folder.write(bytes, to: "ekspor.csv"), sniffer: sniffer)
  }

  /// Reads text that stands in a file.
  init(_ text: String, sniffer: Sniffer = sniffer) throws {
    try self.init(Array(text.utf8), sniffer: sniffer)
  }

  /// Reads a file with one worker.
  init(path: String, sniffer: Sniffer = sniffer) throws {
    let source = try RecordSource(path: path, file: 0, sniffer: sniffer)
    dialect = source.dialect
    try take(TextReader(source))
    source.closeAccount(&journal)
  }

  /// Reads all that a reader gets.
  mutating func take(_ reader: TextReader) throws {
    while let batch = try reader.next(journal: &journal) {
      for row in 0..<batch.rowCount {
        rows.append(
          Row(
            cells: (0..<batch.columnCount).map { batch.text(row, $0) }, line: batch.line(row),
            lineCount: Int(batch.lineCounts[row])))
      }
    }
  }

  /// The cells alone.
  var cells: [[String]] { rows.map(\.cells) }

  /// The remarks that have a place, as `line code`, in the order of lines.
  var remarks: [String] {
    journal.examples.values.joined().sorted().map { "\($0.line) \($0.kind.code)" }
  }

  /// How often each kind occurred, by its code.
  var counts: [String: Int] {
    Dictionary(uniqueKeysWithValues: journal.counts.map { ($0.key.code, $0.value) })
  }

  /// Physical lines less those of the heading, of refused and skipped lines and of the rows.
  ///
  /// Accepted lines are counted where rows are judged, which is above this room.
  var missingLines: Int {
    let account = journal.total
    let others = account.header + account.refused + account.skipped
    return account.physical - others - rows.reduce(0) { $0 + $1.lineCount }
  }
}

/// The failure of a reading; nil where the file can be read.
func failure(reading bytes: [UInt8]) throws -> Failure? {
  do {
    _ = try Reading(bytes)
    return nil
  } catch let failure as Failure {
    return failure
  }
}
