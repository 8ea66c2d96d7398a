import Basics

/// The archives that are read as they are, recognised by their first bytes.
enum Archive: String {
  case gzip, zstd

  private static let gzipMagic: [UInt8] = [0x1F, 0x8B]
  private static let zstdMagic: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]

  /// The archive that a file begins as; nil where it is none.
  init?(head: UnsafeBufferPointer<UInt8>) {
    if head.starts(with: Archive.gzipMagic) {
      self = .gzip
    } else if head.starts(with: Archive.zstdMagic) || Archive.isSkippable(head) {
      self = .zstd
    } else {
      return nil
    }
  }

  /// Some zstd programs begin with a frame of their own notes.
  private static func isSkippable(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
    head.count >= 4 && head[0] & 0xF0 == 0x50 && head[1] == 0x2A && head[2] == 0x4D
      && head[3] == 0x18
  }

  /// The stream of what was packed.
  func unpacked(_ source: any ByteStream, path: String) -> any ByteStream {
    switch self {
    case .gzip: GzipBytes(source, path: path)
    case .zstd: ZstdBytes(source, path: path)
    }
  }

  func cutOff(_ path: String, lacks: String) -> Failure {
    Failure(
      path, "the \(rawValue) archive ends in the middle, but should end with \(lacks)",
      remedy: "transfer the file again, and see that the program that packs it has finished",
      code: .unusableInput)
  }

  func damaged(_ path: String, _ what: String) -> Failure {
    Failure(
      path, "the \(rawValue) archive is damaged (\(what)), but should unpack to its last byte",
      remedy: "test it with '\(rawValue) -t', then transfer or pack the file again",
      code: .unusableInput)
  }
}
