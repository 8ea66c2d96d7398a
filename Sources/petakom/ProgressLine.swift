import Basics
import Flow
import Glibc
import PipelineFile

/// One line that shows how far a run has come; drawn at most ten times a second.
final class ProgressLine: Sendable {
  private struct State {
    var began = ProgressLine.now()
    var drawn = 0.0
  }

  private let state = Guarded(State())

  /// A line that is drawn as a run tells of its progress.
  static func drawn() -> Run.Watcher {
    let line = ProgressLine()
    return { line.show($0) }
  }

  func show(_ progress: Progress) {
    let due = state.withLock { state -> (seconds: Double, isDue: Bool) in
      let now = ProgressLine.now()
      guard now - state.drawn >= 0.1 else { return (0, false) }
      state.drawn = now
      return (now - state.began, true)
    }
    guard due.isDue else { return }
    switch progress {
    case .reading(let bytes, let total):
      Terminal.progress(ProgressLine.reading(bytes, of: total, seconds: due.seconds))
    case .study(let name, let done, let all):
      Terminal.progress("\(name) \(done) / \(all)")
    }
  }

  private static func reading(_ bytes: Int, of total: Int?, seconds: Double) -> String {
    let rate = seconds > 0 ? Double(bytes) / seconds : 0
    var line = "\(bytes / 1_000_000) MB"
    if let total { line += " / \(total / 1_000_000) MB" }
    line += "  \(Int(rate / 1_000_000)) MB/s"
    if let total, rate > 0 { line += "  \(Int(Double(max(0, total - bytes)) / rate)) s" }
    return line
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
