public import Basics
import CCSV
import Glibc

/// Reads a table that a run has written, piece by piece; libcsv decides what a cell is.
public struct CSVRows {
  /// The cells of one row.
  public struct Row {
    fileprivate let bytes: UnsafePointer<UInt8>
    fileprivate let ends: UnsafeBufferPointer<Int>
    fileprivate let start: Int

    /// How many cells the row has.
    public var count: Int { ends.count }

    /// The bytes of a cell.
    public subscript(column: Int) -> UnsafeBufferPointer<UInt8> {
      let from = column == 0 ? start : ends[column - 1]
      return UnsafeBufferPointer(start: bytes + from, count: ends[column] - from)
    }

    /// A cell as text.
    public func text(_ column: Int) -> String { String(decoding: self[column], as: UTF8.self) }
  }

  private final class Sink {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    var rowEnds: [Int] = []
  }

  private static let pieceSize = 1 << 18

  /// Calls a function with every row of a file, headings included.
  ///
  /// Throws exit code 1 where the file is no table of ours, 13 where it can no longer be read.
  public static func forEach(
    in path: String, _ body: (Row) throws(Failure) -> Void
  ) throws(Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    var parser = csv_parser()
    csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    defer { csv_free(&parser) }
    let sink = Sink()
    let context = Unmanaged.passUnretained(sink).toOpaque()
    let piece = Column<UInt8>(capacity: pieceSize)
    while true {
      let got = read(descriptor, piece.base, pieceSize)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw unreadable(path, errno) }
      let isSound =
        got == 0
        ? csv_fini(&parser, CSVRows.cell, CSVRows.row, context) == 0
        : csv_parse(&parser, piece.base, got, CSVRows.cell, CSVRows.row, context) == got
      guard isSound else { throw damaged(path) }
      try hand(over: sink, to: body)
      if got == 0 { return }
    }
  }

  /// The first row of a file.
  public static func headings(of path: String) throws(Failure) -> [String] {
    var first: [String]?
    do throws(Failure) {
      try forEach(in: path) { (row) throws(Failure) in
        first = (0..<row.count).map { row.text($0) }
        throw damaged(path)
      }
    } catch {
      guard first != nil else { throw error }
    }
    return first ?? []
  }

  // Complete rows go out; the cells of one that has only begun stay.
  private static func hand(
    over sink: Sink, to body: (Row) throws(Failure) -> Void
  ) throws(Failure) {
    guard let last = sink.rowEnds.last else { return }
    let (ends, rowEnds) = (sink.ends, sink.rowEnds)
    let used = ends[last - 1]
    // One byte more, so that rows of nothing but empty cells have an address, too.
    let bytes = sink.bytes[..<used] + [0]
    sink.bytes.removeFirst(used)
    sink.ends = ends[last...].map { $0 - used }
    sink.rowEnds.removeAll(keepingCapacity: true)
    var (first, start) = (0, 0)
    var failure: Failure?
    bytes.withUnsafeBufferPointer { bytes in
      ends.withUnsafeBufferPointer { ends in
        for end in rowEnds {
          let row = Row(
            bytes: bytes.baseAddress.unsafelyUnwrapped,
            ends: UnsafeBufferPointer(rebasing: ends[first..<end]), start: start)
          do throws(Failure) { try body(row) } catch {
            failure = error
            return
          }
          (first, start) = (end, ends[end - 1])
        }
      }
    }
    if let failure { throw failure }
  }

  private static let cell:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      text, count, context in
      let sink = Unmanaged<Sink>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
      sink.bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
      sink.ends.append(sink.bytes.count)
    }

  private static let row: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _, context in
    let sink = Unmanaged<Sink>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
    sink.rowEnds.append(sink.ends.count)
  }

  private static func unreadable(_ path: String, _ code: Int32) -> Failure {
    Failure(
      path,
      "it was written by this run and cannot be read (\(String(cString: strerror(code)))), but its "
        + "rows belong into other forms of the tables", remedy: "give another folder with --out",
      code: .unwritableOutput)
  }

  private static func damaged(_ path: String) -> Failure {
    Failure(
      path, "it was written by this run and is no CSV, but should be",
      remedy: "please report this as a bug", code: .internalFailure)
  }
}
