import Glibc

/// How long the parts of a run took, in milliseconds.
struct RunTimes: Sendable {
  /// Reading and understanding the rows.
  var reading = 0
  /// Settling the people, and counting them.
  var settling = 0
}

/// Measures how long something takes.
struct StopWatch: Sendable {
  private var began = StopWatch.now()

  /// The milliseconds since the watch was started or asked for a lap.
  mutating func lap() -> Int {
    let now = StopWatch.now()
    defer { began = now }
    return (now - began) / 1_000_000
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

/// The memory of the process.
enum PeakMemory {
  /// The most kibibytes that were in use at once.
  static var kibibytes: Int {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
