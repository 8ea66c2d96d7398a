import Dispatch
import Synchronization

/// Runs work on several threads and waits for all of it.
public enum Workers {
  /// Calls `body` once for every worker number from 0; one worker runs on the calling thread.
  public static func run(_ count: Int, _ body: @Sendable (Int) -> Void) {
    if count == 1 {
      body(0)
    } else {
      DispatchQueue.concurrentPerform(iterations: count, execute: body)
    }
  }
}

/// Hands out the numbers 0, 1, 2 … to whoever asks next.
public final class Turnstile: Sendable {
  private let next = Atomic<Int>(0)

  /// A turnstile that begins at 0.
  public init() {}

  /// The next number; nobody else gets it.
  public func pass() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
}
