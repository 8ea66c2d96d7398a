import Basics

/// The memory of one worker for what it finds in a block: cells, and lines of rows.
struct RowColumns {
  private var spans = Column<CellSpan>(capacity: 1)
  private var lineOffsets = Column<Int32>(capacity: 1)
  private var lineCounts = Column<Int32>(capacity: 1)
  private var repeated = Column<Int32>(capacity: 1)

  /// An empty batch with room for all rows of a block that lack no cell.
  mutating func batch(of buffer: BlockBuffer, file: Int, columns: Int) -> TextBatch {
    let rows = RowColumns.mostRows(in: buffer.count, columns)
    spans.renew(capacity: RowColumns.mostCells(in: buffer.count, columns))
    lineOffsets.renew(capacity: rows)
    lineCounts.renew(capacity: rows)
    repeated.renew(capacity: rows)
    return TextBatch(
      file: file, columnCount: columns, rowCount: 0, bytes: buffer.memory, spans: spans,
      lineOffsets: lineOffsets, lineCounts: lineCounts, repeated: repeated,
      firstLine: buffer.firstLine)
  }

  /// Keeps room in a batch for the rows of the bytes that are left: one that lacks cells has taken more
  /// than its own bytes account for.
  @inline(__always)
  static func keepRoom(in batch: inout TextBatch, for bytes: Int) {
    let cells = batch.rowCount * batch.columnCount + mostCells(in: bytes, batch.columnCount)
    let rows = batch.rowCount + mostRows(in: bytes, batch.columnCount)
    if cells > batch.spans.capacity || rows > batch.lineOffsets.capacity {
      widen(&batch, cells: cells, rows: rows)
    }
  }

  @inline(never)
  private static func widen(_ batch: inout TextBatch, cells: Int, rows: Int) {
    batch.spans.renew(capacity: cells, keeping: batch.rowCount * batch.columnCount)
    batch.lineOffsets.renew(capacity: rows, keeping: batch.rowCount)
    batch.lineCounts.renew(capacity: rows, keeping: batch.rowCount)
    batch.repeated.renew(capacity: rows, keeping: batch.rowCount)
  }

  private static func mostRows(in bytes: Int, _ columns: Int) -> Int { bytes / max(columns, 1) + 2 }

  // The cells of one piece of `RegularRows` are written before they are counted.
  private static func mostCells(in bytes: Int, _ columns: Int) -> Int { bytes + columns + 64 }
}
