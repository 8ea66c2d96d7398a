import Basics
import Flow
import TestSupport
import Testing

@Suite("workers")
struct WorkersTests {
  @Test("are called once each, whatever their number", arguments: [1, 2, 3, 16])
  func numbers(count: Int) {
    let seen = Guarded<[Int]>([])
    Workers.run(count) { worker in seen.withLock { $0.append(worker) } }
    #expect(seen.withLock { $0.sorted() } == Array(0..<count))
  }

  @Test("get every number of the turnstile once between them", arguments: [1, 2, 8])
  func turnstile(count: Int) {
    let turnstile = Turnstile()
    let seen = Guarded<[Int]>([])
    Workers.run(count) { _ in
      var mine: [Int] = []
      while case let number = turnstile.pass(), number < 20_000 { mine.append(number) }
      // Whoever asks again gets a higher number.
      #expect(zip(mine, mine.dropFirst()).allSatisfy { $0 < $1 })
      seen.withLock { $0 += mine }
    }
    #expect(seen.withLock { $0.sorted() } == Array(0..<20_000))
  }

  @Test("use what they make in its order, one at a time", arguments: [1, 2, 8])
  func order(jobs: Int) throws {
    for count in [0, 1, 7, 500] {
      var used: [Int] = []
      try Workers.inOrder(count, jobs: jobs, make: { $0 * $0 }, use: { used.append($0) })
      #expect(used == (0..<count).map { $0 * $0 })
    }
  }

  @Test("use nothing more once something has failed", arguments: [1, 2, 8])
  func failing(jobs: Int) {
    var used: [Int] = []
    let found = failure { () throws(Failure) in
      try Workers.inOrder(100, jobs: jobs, make: { $0 }) { (number) throws(Failure) in
        if number == 5 {
          throw Failure("five", "it is here, but should not be", remedy: "go on", code: .wrongUsage)
        }
        used.append(number)
      }
    }
    #expect(found?.place == "five")
    #expect(used == [0, 1, 2, 3, 4])
  }
}
