import Basics
import CZSTD

/// What a zstd archive holds; several frames behind each other are one text.
final class ZstdBytes: ByteStream {
  private static let chunk = 1 << 17

  private let source: any ByteStream
  private let path: String
  private let packed = Column<UInt8>(capacity: ZstdBytes.chunk)
  private let stream: OpaquePointer
  private var input = ZSTD_inBuffer()
  private var sourceHasEnded = false
  /// What zstd says it still needs of the frame: zero at its end.
  private var lacking = 0

  init(_ source: any ByteStream, path: String) {
    self.source = source
    self.path = path
    guard let stream = ZSTD_createDStream() else { preconditionFailure("zstd has no memory") }
    self.stream = stream
  }

  deinit { ZSTD_freeDStream(stream) }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(Failure) -> Int {
    var output = ZSTD_outBuffer(dst: buffer, size: count, pos: 0)
    while output.pos < count {
      if input.pos == input.size && !sourceHasEnded { try refill() }
      // At the end of the input zstd may still hold bytes that found no room before.
      let isLast = input.pos == input.size
      if isLast && lacking == 0 { break }
      let before = output.pos
      lacking = ZSTD_decompressStream(stream, &output, &input)
      guard ZSTD_isError(lacking) == 0 else {
        throw Archive.zstd.damaged(path, String(cString: ZSTD_getErrorName(lacking)).lowercased())
      }
      if isLast && lacking != 0 && output.pos == before {
        throw Archive.zstd.cutOff(path, lacks: "the last block of its frame")
      }
    }
    return output.pos
  }

  private func refill() throws(Failure) {
    let got = try source.read(into: packed.base, count: ZstdBytes.chunk)
    sourceHasEnded = got < ZstdBytes.chunk
    input = ZSTD_inBuffer(src: packed.base, size: got, pos: 0)
  }
}
