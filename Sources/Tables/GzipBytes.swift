import Basics
import CZLIB

/// What a gzip archive holds; several members behind each other are one text.
final class GzipBytes: ByteStream {
  private static let chunk = 1 << 16

  private let source: any ByteStream
  private let path: String
  private let packed = Column<UInt8>(capacity: GzipBytes.chunk)
  // zlib remembers where its stream stands, so it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var sourceHasEnded = false
  private var isInMember = true
  private var hasEnded = false

  init(_ source: any ByteStream, path: String) {
    self.source = source
    self.path = path
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 31: the largest window, and a gzip wrapper around it.
    let status = inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has no memory")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(Failure) -> Int {
    stream.pointee.next_out = buffer
    stream.pointee.avail_out = UInt32(count)
    while stream.pointee.avail_out > 0 && !hasEnded {
      if stream.pointee.avail_in == 0 { try refill() }
      if isInMember {
        try inflateSome()
      } else {
        try passToNextMember()
      }
    }
    return count - Int(stream.pointee.avail_out)
  }

  private func refill() throws(Failure) {
    guard !sourceHasEnded else { return }
    let got = try source.read(into: packed.base, count: GzipBytes.chunk)
    sourceHasEnded = got < GzipBytes.chunk
    stream.pointee.next_in = packed.base
    stream.pointee.avail_in = UInt32(got)
  }

  private func inflateSome() throws(Failure) {
    guard stream.pointee.avail_in > 0 else {
      throw Archive.gzip.cutOff(path, lacks: "its check sum")
    }
    switch inflate(stream, Z_NO_FLUSH) {
    case Z_OK, Z_BUF_ERROR: return
    case Z_STREAM_END: isInMember = false
    default:
      let message = stream.pointee.msg.map { String(cString: $0) }
      throw Archive.gzip.damaged(path, message ?? "no known cause")
    }
  }

  /// Behind a member stands another one, the zeros of a tape, or nothing.
  private func passToNextMember() throws(Failure) {
    while stream.pointee.avail_in > 0 && stream.pointee.next_in.pointee == 0 {
      stream.pointee.next_in += 1
      stream.pointee.avail_in -= 1
    }
    if stream.pointee.avail_in > 0 {
      guard stream.pointee.next_in.pointee == 0x1F, inflateReset(stream) == Z_OK else {
        throw Archive.gzip.damaged(path, "other bytes follow its check sum")
      }
      isInMember = true
    } else if sourceHasEnded {
      hasEnded = true
    }
  }
}
