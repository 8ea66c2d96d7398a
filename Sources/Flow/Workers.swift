public import Basics
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

  /// Makes parts on several threads, and uses one after the other in their order.
  ///
  /// While one part is used, the next ones are made; no thread is more than one part ahead. After a
  /// failure nothing more is used.
  public static func inOrder<Part>(
    _ count: Int, jobs: Int, make: @Sendable (Int) -> Part,
    use: (Part) throws(Failure) -> Void
  ) throws(Failure) {
    let turns = (0...count).map { _ in DispatchSemaphore(value: 0) }
    turns[0].signal()
    let turnstile = Turnstile()
    let failure = Guarded(Failure?.none)
    withoutActuallyEscaping(use) { use in
      let user = Turn(use: use)
      run(max(1, min(jobs, count))) { _ in
        var number = turnstile.pass()
        while number < count {
          let part = make(number)
          turns[number].wait()
          do throws(Failure) {
            if failure.withLock({ $0 == nil }) { try user.use(part) }
          } catch {
            failure.withLock { $0 = error }
          }
          turns[number + 1].signal()
          number = turnstile.pass()
        }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  // Only the thread whose turn it is calls it.
  private struct Turn<Part>: @unchecked Sendable {
    let use: (Part) throws(Failure) -> Void
  }

  /// The results of tasks 0, 1, 2 … in that order, whichever of so many workers does which.
  public static func map<Result: Sendable>(
    _ tasks: Int, on workers: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    guard workers > 1, tasks > 1 else { return (0..<tasks).map(body) }
    let turnstile = Turnstile()
    let done = Guarded<[(task: Int, result: Result)]>([])
    run(min(workers, tasks)) { _ in
      var mine: [(task: Int, result: Result)] = []
      var task = turnstile.pass()
      while task < tasks {
        mine.append((task, body(task)))
        task = turnstile.pass()
      }
      let results = mine
      done.withLock { $0 += results }
    }
    return done.withLock { $0.sorted { $0.task < $1.task }.map(\.result) }
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
