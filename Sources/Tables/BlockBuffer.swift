import Basics

/// The memory of one worker for the block it is reading.
final class BlockBuffer {
  /// The bytes of the block, and behind them room for cells without their quotes.
  private(set) var memory = Column<UInt8>(capacity: 3 * RecordSource.blockSize)
  /// The bytes of the block.
  var count = 0
  /// The physical line on which the block begins.
  var firstLine = 1
  /// Whether a NUL byte may stand in the block.
  var mayHoldNUL = false

  /// So many bytes behind the block may be read without being its own.
  static let slack = 128

  /// Where the block begins.
  var base: UnsafeMutablePointer<UInt8> { memory.base }

  /// Makes room for so many bytes; the first `kept` of them stay.
  func reserve(_ wanted: Int, keeping kept: Int = 0) {
    memory.renew(capacity: wanted + BlockBuffer.slack, keeping: kept)
  }

  /// Makes room behind the block for all its cells once more.
  func reserveCells() { reserve(2 * count + BlockBuffer.slack, keeping: count) }

  /// Holds some bytes as its block.
  func take(_ bytes: [UInt8]) {
    count = bytes.count
    reserve(count)
    bytes.withUnsafeBufferPointer { bytes in
      if let first = bytes.baseAddress { base.update(from: first, count: bytes.count) }
    }
    reserveCells()
  }
}
