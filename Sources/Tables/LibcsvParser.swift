import Basics
import CCSV

/// libcsv, which decides what a cell is.
///
/// One record at a time goes in, so that the physical line of every row is known; libcsv itself
/// has no positions. The strict grammar comes first; a record that breaks it is read once more by
/// the lax one, which keeps stray quotes as they are.
final class LibcsvParser {
  /// What became of one record.
  enum Outcome {
    /// A row with so many cells; `isRepaired` where only the lax grammar could read it.
    case row(cells: Int, isRepaired: Bool)
    /// No cell at all: a blank line.
    case blank
    /// Not one row: a quote that nothing closes, or a line end inside the record.
    case irregular
  }

  private struct Sink {
    var bytes: UnsafeMutablePointer<UInt8>
    var used: Int
    var spans: UnsafeMutablePointer<CellSpan>
    var cells: Int
    var rows: Int
  }

  private var parser = csv_parser()
  private let delimiter: UInt8
  private let quoting: Quoting
  private var rewritten = Column<UInt8>(capacity: 1)

  init(delimiter: UInt8, quoting: Quoting = Quoting()) {
    self.delimiter = delimiter
    self.quoting = quoting
    csv_init(&parser, 0)
    csv_set_delim(&parser, delimiter)
    csv_set_quote(&parser, quoting.byte)
  }

  deinit { csv_free(&parser) }

  /// Reads one record; its cells are written behind `used` bytes and from `spans` on.
  func parse(
    _ record: UnsafePointer<UInt8>, _ count: Int, bytes: UnsafeMutablePointer<UInt8>,
    used: inout Int, spans: UnsafeMutablePointer<CellSpan>
  ) -> Outcome {
    var (record, count) = (record, count)
    if quoting.escape == .backslash, RecordScan.find(92, record, 0, count) != nil {
      rewritten.renew(capacity: count)
      count = quoting.doubling(record, count, delimiter: delimiter, to: rewritten.base)
      record = UnsafePointer(rewritten.base)
    }
    var sink = Sink(bytes: bytes, used: used, spans: spans, cells: 0, rows: 0)
    let isStrict = run(UInt8(CSV_STRICT | CSV_STRICT_FINI), record, count, &sink)
    if isStrict && sink.rows == 0 && sink.cells == 0 { return .blank }
    if !isStrict || sink.rows != 1 {
      sink = Sink(bytes: bytes, used: used, spans: spans, cells: 0, rows: 0)
      guard run(UInt8(CSV_STRICT_FINI), record, count, &sink), sink.rows == 1 else {
        return .irregular
      }
    }
    used = sink.used
    return .row(cells: sink.cells, isRepaired: !isStrict)
  }

  private func run(
    _ options: UInt8, _ record: UnsafePointer<UInt8>, _ count: Int, _ sink: inout Sink
  ) -> Bool {
    csv_set_opts(&parser, options)
    let isSound = withUnsafeMutablePointer(to: &sink) { sink in
      let read = csv_parse(&parser, record, count, LibcsvParser.cell, LibcsvParser.row, sink)
      if read != count { return false }
      // The lax grammar forgives a quote that is still open; another line end brings it to light.
      if options & UInt8(CSV_STRICT) == 0, sink.pointee.rows == 0 {
        csv_parse(&parser, "\n", 1, LibcsvParser.cell, LibcsvParser.row, sink)
        if sink.pointee.rows == 0 { return false }
      }
      return csv_fini(&parser, LibcsvParser.cell, LibcsvParser.row, sink) == 0
    }
    // A failure leaves the parser in the middle of a cell; only a lax end takes it out again.
    if !isSound {
      csv_set_opts(&parser, 0)
      csv_fini(&parser, nil, nil, nil)
    }
    return isSound
  }

  private static let cell:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
      text, count, context in
      let sink = context.unsafelyUnwrapped.assumingMemoryBound(to: Sink.self)
      if let text, count > 0 {
        UnsafeMutableRawPointer(sink.pointee.bytes + sink.pointee.used)
          .copyMemory(from: text, byteCount: count)
      }
      sink.pointee.spans[sink.pointee.cells] = CellSpan(start: sink.pointee.used, count: count)
      sink.pointee.used += count
      sink.pointee.cells += 1
    }

  private static let row: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _, context in
    context.unsafelyUnwrapped.assumingMemoryBound(to: Sink.self).pointee.rows += 1
  }
}
