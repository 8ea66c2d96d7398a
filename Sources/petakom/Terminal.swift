import Basics
import Glibc
import Synchronization

/// Results go to standard output, everything else to standard error.
enum Terminal {
  /// Whether somebody may be watching standard error.
  static let isWatched =
    isatty(2) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"

  /// Writes a line of results.
  static func print(_ line: String) { write(1, line + "\n") }

  /// Writes bytes of results; false when nobody reads them any more.
  static func print(bytes: [UInt8]) -> Bool { write(1, bytes) }

  /// Writes a message, below the progress line if there is one.
  static func tell(_ line: String) { write(2, (isWatched ? "\r\u{1B}[K" : "") + line + "\n") }

  /// Draws the progress line anew; nothing where nobody watches.
  static func progress(_ line: String) {
    if isWatched { write(2, "\r\u{1B}[K" + line) }
  }

  private static func write(_ descriptor: Int32, _ text: String) {
    _ = write(descriptor, Array(text.utf8))
  }

  private static func write(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    var at = 0
    while at < bytes.count {
      let wrote = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + at, bytes.count - at)
      }
      if wrote < 0 && errno == EINTR { continue }
      if wrote < 0 {
        // A reader that has seen enough, such as `head`, loses nothing it wanted.
        if descriptor == 1 && errno != EPIPE { lostOutput.store(errno, ordering: .relaxed) }
        return false
      }
      at += wrote
    }
    return true
  }

  private static let lostOutput = Atomic<Int32>(0)

  /// Throws exit code 13 where some of the results did not reach standard output.
  static func requireAllWritten() throws(Failure) {
    let code = lostOutput.load(ordering: .relaxed)
    guard code != 0 else { return }
    throw Failure(
      "standard output",
      "not all of it could be written (\(String(cString: strerror(code)))), but it should be whole",
      remedy: "make room where it goes and run again", code: .unwritableOutput)
  }

  /// Today by the machine's clock; the only place where the day of a run comes from it.
  static func today() -> CivilDay {
    var (now, parts) = (time(nil), tm())
    localtime_r(&now, &parts)
    return CivilDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? .unknown
  }

  /// The cores of the machine.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
