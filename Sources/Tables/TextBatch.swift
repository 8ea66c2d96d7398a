public import Basics
public import Flow

/// Where a cell stands in a batch's bytes.
@frozen
public struct CellSpan: Sendable, BitwiseCopyable {
  /// The first byte.
  public var start: UInt32
  /// How many bytes.
  public var count: UInt32

  /// Puts a span together.
  @inlinable
  public init(start: Int, count: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.count = UInt32(truncatingIfNeeded: count)
  }

  /// The bytes that the span cuts out of those from a place on.
  @inlinable
  @inline(__always)
  public func bytes(in base: UnsafePointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + Int(start), count: Int(count))
  }
}

/// Rows of text as libcsv understands them, cell by cell, without quotes and escapes.
///
/// Behind every cell at least sixty-four more bytes may be read.
public struct TextBatch: RecordBatch {
  /// Rows, nothing more yet.
  public static var noun: String { "rows" }
  /// The number of the file within the run.
  public let file: Int
  /// How many cells every row has.
  public let columnCount: Int
  /// How many rows there are.
  public var rowCount: Int
  /// All cells' bytes.
  public internal(set) var bytes: Column<UInt8>
  /// The cells, row by row.
  public internal(set) var spans: Column<CellSpan>
  /// The first physical line of every row, counted from `firstLine`.
  public internal(set) var lineOffsets: Column<Int32>
  /// How many physical lines every row spans.
  public internal(set) var lineCounts: Column<Int32>
  /// How many of its first cells a row repeats from the row before it, as far as the reader has seen it.
  public internal(set) var repeated: Column<Int32>
  /// The physical line of the file on which the block begins, the file's first being 1.
  public internal(set) var firstLine: Int

  /// The bytes of one cell.
  @inlinable
  @inline(__always)
  public func cell(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8> {
    spans[row &* columnCount &+ column].bytes(in: bytes.base)
  }

  /// The physical line on which a row begins.
  @inlinable
  public func line(_ row: Int) -> Int { firstLine + Int(lineOffsets[row]) }

  /// A batch with one of the rows.
  public func only(_ row: Int) -> TextBatch { only([row]) }

  /// A batch with some of the rows.
  public func only(_ rows: [Int]) -> TextBatch {
    let batch = TextBatch(
      file: file, columnCount: columnCount, rowCount: rows.count, bytes: bytes,
      spans: Column(capacity: columnCount * rows.count),
      lineOffsets: Column(capacity: rows.count), lineCounts: Column(capacity: rows.count),
      repeated: Column(repeating: 0, count: rows.count), firstLine: firstLine)
    for (place, row) in rows.enumerated() {
      batch.lineOffsets[place] = lineOffsets[row]
      batch.lineCounts[place] = lineCounts[row]
      for column in 0..<columnCount {
        batch.spans[place * columnCount + column] = spans[row * columnCount + column]
      }
    }
    return batch
  }

  /// One cell as text, for messages.
  public func text(_ row: Int, _ column: Int) -> String {
    String(decoding: cell(row, column), as: UTF8.self)
  }
}
