import CZLIB
import CZSTD

/// Packs bytes with the libraries that unpack them.
enum Packing: String, CaseIterable, Sendable {
  case gzip, zstd

  func pack(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .gzip: Packing.gzip(bytes)
    case .zstd: Packing.zstd(bytes)
    }
  }

  private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var input = bytes
    var stream = z_stream()
    deflateInit2_(
      &stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    var packed = [UInt8](repeating: 0, count: bytes.count + 1000)
    let count = input.withUnsafeMutableBufferPointer { input in
      packed.withUnsafeMutableBufferPointer { packed in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = packed.baseAddress
        stream.avail_out = UInt32(packed.count)
        deflate(&stream, Z_FINISH)
        return packed.count - Int(stream.avail_out)
      }
    }
    deflateEnd(&stream)
    return Array(packed[..<count])
  }

  private static func zstd(_ bytes: [UInt8]) -> [UInt8] {
    let context = ZSTD_createCCtx()
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    var packed = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let count = ZSTD_compress2(context, &packed, packed.count, bytes, bytes.count)
    ZSTD_freeCCtx(context)
    return Array(packed[..<count])
  }
}
