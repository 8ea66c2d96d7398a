import Glibc

/// One file without a name that is written anew for every probe.
final class ScratchFile {
  private let descriptor: Int32
  /// A path under which the file can be opened.
  let path: String

  init() {
    var template = Array("/tmp/petakom-probe-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    precondition(descriptor >= 0, "no scratch file can be made")
    unlink(template)
    path = "/proc/self/fd/\(descriptor)"
  }

  deinit { close(descriptor) }

  /// Replaces the content.
  func write(_ bytes: [UInt8]) {
    ftruncate(descriptor, 0)
    var at = 0
    while at < bytes.count {
      let some = bytes.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { pwrite(descriptor, $0 + at, bytes.count - at, off_t(at)) } ?? 0
      }
      precondition(some > 0, "the scratch file cannot be written")
      at += some
    }
  }
}
