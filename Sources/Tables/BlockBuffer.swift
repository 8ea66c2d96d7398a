/// The memory of one worker for the block it is reading.
final class BlockBuffer {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The bytes of the block.
  var count = 0
  /// The physical line on which the block begins.
  var firstLine = 1
  /// Whether a NUL byte may stand in the block.
  var mayHoldNUL = false

  init() {
    capacity = 2 * RecordSource.blockSize
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for so many bytes, keeping what is there.
  func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted * 2)
    grown.update(from: base, count: capacity)
    base.deallocate()
    base = grown
    capacity = wanted * 2
  }
}
