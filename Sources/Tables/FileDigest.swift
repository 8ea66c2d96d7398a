public import Basics
import CSODIUM
import Glibc

/// The bytes of a file as it stands on the disk: how many, and their SHA-256.
public struct FileDigest: Sendable, Equatable {
  /// How many bytes the file has.
  public let byteCount: Int
  /// The SHA-256 in 64 hexadecimal digits.
  public let sha256: String

  private static let pieceSize = 1 << 18

  /// Reads a plain file from front to back; nil for standard input and for pipes, which are gone.
  ///
  /// Throws exit code 11 where the file can no longer be read.
  public init?(path: String) throws(Failure) {
    guard path != "-" else { return nil }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileDigest.failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var state = crypto_hash_sha256_state()
    crypto_hash_sha256_init(&state)
    let piece = Column<UInt8>(capacity: FileDigest.pieceSize)
    var count = 0
    while true {
      let got = read(descriptor, piece.base, FileDigest.pieceSize)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw FileDigest.failure(path, errno) }
      if got == 0 { break }
      crypto_hash_sha256_update(&state, piece.base, UInt64(got))
      count += got
    }
    var digest = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256_final(&state, &digest)
    byteCount = count
    sha256 = digest.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    Failure(
      path,
      "it could be read before and cannot any more (\(String(cString: strerror(code)))), but its "
        + "digest belongs into the record of the run",
      remedy: "leave the inputs in place until the run has ended", code: .unusableInput)
  }
}
