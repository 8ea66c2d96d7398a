import Dispatch
import Glibc

/// Clears up when the run is asked to stop, and then ends as the signal asks.
final class StopSignals {
  private var sources: [any DispatchSourceSignal] = []

  init(_ clearUp: @escaping @Sendable () -> Void) {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        clearUp()
        exit(128 + number)
      }
      source.resume()
      sources.append(source)
    }
  }

  /// Lets signals end the program at once again.
  func standDown() {
    sources.forEach { $0.cancel() }
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  }
}
