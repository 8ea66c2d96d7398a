import Basics
import Glibc

/// Keeps two runs of one pipeline from writing the same output.
final class RunLock: @unchecked Sendable {
  private let path: String
  private var descriptor: Int32

  /// Takes the lock in a folder, or throws exit code 4 with who holds it since when.
  init(_ folder: String) throws(Failure) {
    path = "\(folder)/.lock"
    while true {
      descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
      guard descriptor >= 0 else { throw Folders.failure(path, errno) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let holder = RunLock.text(descriptor)
        close(descriptor)
        throw Failure(
          path, "another run holds the lock (\(holder)), but one at a time may write here",
          remedy: "wait for it to end, or give another folder with --out", code: .locked)
      }
      // The last holder may have taken the file away between opening and locking.
      var (mine, current) = (stat(), stat())
      if fstat(descriptor, &mine) == 0, stat(path, &current) == 0, mine.st_ino == current.st_ino {
        break
      }
      close(descriptor)
    }
    ftruncate(descriptor, 0)
    let note = Array(RunLock.note().utf8)
    _ = Glibc.write(descriptor, note, note.count)
  }

  deinit { release() }

  /// Lets go; the file goes with it.
  func release() {
    guard descriptor >= 0 else { return }
    unlink(path)
    close(descriptor)
    descriptor = -1
  }

  private static func note() -> String {
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, 255)
    var (now, parts) = (time(nil), tm())
    gmtime_r(&now, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    let clock = "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
    let name = String(
      decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return "process \(getpid()) on \(name) since \(day) \(clock) UTC"
  }

  private static func text(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0
      ? String(decoding: bytes[..<count], as: UTF8.self) : "it has not said who it is"
  }
}
