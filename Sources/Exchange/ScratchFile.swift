import Basics
import Glibc
import Reports

/// A file that a library must write under a name of its own before its bytes can go into the output.
///
/// It lies in the output folder, for its owner only, and is gone when its bytes have been handed on.
enum ScratchFile {
  private static let pieceSize = 1 << 20

  /// Lets a function write the file, and hands its bytes to a sink.
  static func stream(
    _ path: String, to sink: ReportFile.Sink, _ write: (_ path: String) throws(Failure) -> Void
  ) throws(Failure) {
    defer { unlink(path) }
    let made = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard made >= 0 else { throw failure(path, errno) }
    Glibc.close(made)
    try write(path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { Glibc.close(descriptor) }
    try copy(descriptor, path, sink)
  }

  private static func copy(
    _ descriptor: Int32, _ path: String, _ sink: ReportFile.Sink
  ) throws(Failure) {
    while true {
      var code: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
        repeat {
          let got = read(descriptor, buffer.baseAddress, pieceSize)
          (count, code) = (max(got, 0), got < 0 ? errno : 0)
        } while code == EINTR
      }
      guard code == 0 else { throw failure(path, code) }
      if piece.isEmpty { return }
      try sink(piece)
    }
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    Failure(
      path,
      "the file cannot be put together there (\(String(cString: strerror(code)))), but it belongs to "
        + "the output", remedy: "make room, or give another folder with --out",
      code: .unwritableOutput)
  }
}
