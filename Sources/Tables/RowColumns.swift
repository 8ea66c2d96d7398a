import Basics

/// The memory of one worker for what it finds in a block: cells, and lines of rows.
struct RowColumns {
  private var spans = Column<CellSpan>(capacity: 1)
  private var lineOffsets = Column<Int32>(capacity: 1)
  private var lineCounts = Column<Int32>(capacity: 1)
  private var repeated = Column<Int32>(capacity: 1)

  /// An empty batch with room for all rows of a block.
  mutating func batch(of buffer: BlockBuffer, file: Int, columns: Int) -> TextBatch {
    let rows = buffer.count / max(columns, 1) + 2
    // Cells of one piece of `RegularRows` are written before they are counted.
    spans.renew(capacity: buffer.count + columns + 64)
    lineOffsets.renew(capacity: rows)
    lineCounts.renew(capacity: rows)
    repeated.renew(capacity: rows)
    return TextBatch(
      file: file, columnCount: columns, rowCount: 0, bytes: buffer.memory, spans: spans,
      lineOffsets: lineOffsets, lineCounts: lineCounts, repeated: repeated,
      firstLine: buffer.firstLine)
  }
}
