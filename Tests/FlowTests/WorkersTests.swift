import Flow
import Synchronization
import Testing

@Suite("workers")
struct WorkersTests {
  @Test("are called once each, whatever their number", arguments: [1, 2, 3, 16])
  func numbers(count: Int) {
    let seen = Mutex<[Int]>([])
    Workers.run(count) { worker in seen.withLock { $0.append(worker) } }
    #expect(seen.withLock { $0.sorted() } == Array(0..<count))
  }

  @Test("get every number of the turnstile once between them", arguments: [1, 2, 8])
  func turnstile(count: Int) {
    let turnstile = Turnstile()
    let seen = Mutex<[Int]>([])
    Workers.run(count) { _ in
      var mine: [Int] = []
      while case let number = turnstile.pass(), number < 20_000 { mine.append(number) }
      // Whoever asks again gets a higher number.
      #expect(zip(mine, mine.dropFirst()).allSatisfy { $0 < $1 })
      seen.withLock { $0 += mine }
    }
    #expect(seen.withLock { $0.sorted() } == Array(0..<20_000))
  }
}
