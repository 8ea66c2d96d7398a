import Basics

/// Bytes that are read once, from front to back.
protocol ByteStream: AnyObject {
  /// Reads up to `count` bytes; fewer only at the end.
  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(Failure) -> Int
}

/// A stream whose first bytes can be looked at before it is read.
final class HeadedBytes: ByteStream {
  private let source: any ByteStream
  private let memory: Column<UInt8>
  private let count: Int
  private var taken = 0
  /// Whether the head is all there is.
  let isComplete: Bool

  /// Reads the head of a stream.
  init(_ source: any ByteStream, headSize: Int) throws(Failure) {
    self.source = source
    memory = Column(capacity: headSize)
    count = try source.read(into: memory.base, count: headSize)
    isComplete = count < headSize
  }

  /// The first bytes of the stream.
  var head: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory.base, count: count) }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count wanted: Int) throws(Failure) -> Int {
    let first = min(wanted, count - taken)
    buffer.update(from: memory.base + taken, count: first)
    taken += first
    guard first < wanted, !isComplete else { return first }
    return first + (try source.read(into: buffer + first, count: wanted - first))
  }
}
