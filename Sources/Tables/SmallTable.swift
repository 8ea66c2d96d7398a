public import Basics
import Flow

/// A short table that is read whole, such as one of published figures.
///
/// Every record with something in it is a row: sums and notes are not told apart here, since the
/// sums are what somebody wants to check.
public struct SmallTable: Sendable {
  /// One row of the table.
  public struct Row: Sendable, Hashable {
    /// The physical line on which it begins.
    public var line: Int
    /// Its cells without outer blanks, as many as there are columns.
    public var cells: [String]
  }

  /// What is longer is no table of published figures.
  public static let mostRows = 20_000

  /// The path as the user gave it.
  public let path: String
  /// The headings of the columns; a column without one has an empty text.
  public let columns: [String]
  /// The rows, from top to bottom.
  public let rows: [Row]

  /// Reads a file whose heading may be any words.
  ///
  /// Throws exit code 11 where the file is no table, a row has cells beyond the last heading, a
  /// quote is left open, or the table is too long.
  public init(path: String) throws(Failure) {
    let source: RecordSource
    do throws(Failure) {
      source = try RecordSource(
        path: path, file: 0,
        sniffer: Sniffer { SmallTable.isHeading($0) ? Spelling.key($0).hashValue : nil })
    } catch {
      throw SmallTable.reworded(error)
    }
    self.path = path
    let below = SmallTable.rowsInHeading(source.dialect)
    columns = (below == 0 ? source.dialect.columns : source.dialect.headingRows[0])
      .map(\.trimmingBlanks)
    let width = columns.count
    let first = source.dialect.headingRows.suffix(below).enumerated().map { place, cells in
      Row(
        line: source.dialect.firstDataLine - below + place,
        cells: (0..<width).map { $0 < cells.count ? cells[$0].trimmingBlanks : "" })
    }
    rows = try first + SmallTable.rows(of: source, width: width)
  }

  // A figure is no heading, also where a row of data stands below a heading of several rows.
  private static func isHeading(_ text: String) -> Bool {
    guard text.contains(where: \.isLetter) else { return text.contains("%") && text.count <= 2 }
    return text.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "," }.allSatisfy {
      word in
      word.contains(where: \.isLetter) || word.count == 4 && ["19", "20"].contains(word.prefix(2))
    }
  }

  // Below a heading with a gap the first row of figures may pass for a part of it.
  private static func rowsInHeading(_ dialect: Dialect) -> Int {
    let rows = dialect.headingRows
    guard let first = rows.firstIndex(where: { $0.contains(where: isFigure) }), first > 0 else {
      return 0
    }
    return first == 1 ? rows.count - 1 : 0
  }

  private static func isFigure(_ text: String) -> Bool {
    PrintedNumber(text, .point) != nil || PrintedNumber(text, .comma) != nil
  }

  private static func reworded(_ failure: Failure) -> Failure {
    guard failure.problem.hasPrefix("no column is known") else { return failure }
    return Failure(
      failure.place, "no heading is found among the first lines, but one is needed",
      remedy: "write a line with the names of the columns above the figures", code: failure.code)
  }

  private static func rows(of source: RecordSource, width: Int) throws(Failure) -> [Row] {
    let dialect = source.dialect
    let scan = RecordScan(
      delimiter: dialect.delimiter, quoting: dialect.quoting, cells: source.rowWidth)
    let parser = LibcsvParser(delimiter: dialect.delimiter, quoting: dialect.quoting)
    let buffer = BlockBuffer()
    var rows: [Row] = []
    while try source.next(buffer) {
      var (at, line) = (0, buffer.firstLine)
      while at < buffer.count,
        let extent = scan.record(buffer.base, at, buffer.count, isComplete: true)
      {
        if extent.isBroken { throw refused(source.path, line, "a quote is left open", "close it") }
        var cells = parser.texts(buffer.base + at, extent.end - at).map(\.trimmingBlanks)
        while cells.last == "", cells.count > width { cells.removeLast() }
        guard cells.count <= width else {
          throw refused(
            source.path, line,
            "the row has \(cells.count) cells, but the heading \(width)",
            "quote the cells that hold the delimiter")
        }
        if cells.contains(where: { !$0.isEmpty }) {
          cells += Array(repeating: "", count: width - cells.count)
          rows.append(Row(line: line, cells: cells))
        }
        guard rows.count <= mostRows else {
          throw Failure(
            source.path, "the table has more than \(mostRows) rows, but should be a short one",
            remedy: "give a table of published figures; 'petakom run' reads exports",
            code: .unusableInput)
        }
        at = extent.end
        line += extent.lines
      }
    }
    return rows
  }

  private static func refused(
    _ path: String, _ line: Int, _ problem: String, _ remedy: String
  ) -> Failure {
    Failure(
      "\(path):\(line)", problem.contains(", but") ? problem : "\(problem), but should not be",
      remedy: remedy, code: .unusableInput)
  }
}
