import Basics
import TestSupport
import Testing

@testable import Studies

@Suite("moments of fractions")
struct MomentsTests {
  /// One fraction each, by numerator and denominator.
  private func moments(_ fractions: [(Int64, Int64)]) -> Moments {
    var sum = Moments()
    for (above, below) in fractions {
      sum.add(Moments(count: 1, sum: above, squares: above * above, over: below))
    }
    return sum
  }

  @Test("know when all are equal, whatever the denominators")
  func equal() {
    let thirds: [(Int64, Int64)] = [(1, 3), (9, 27), (15, 45), (12, 36), (3, 9)]
    #expect(moments(thirds).variance == 0)
    #expect(moments(thirds).mean == 1.0 / 3)
    // The common denominator of these does not fit, and they are added as binary fractions.
    let primes: [Int64] = [101, 103, 107, 109, 113, 127]
    #expect(moments(primes.map { (2 * $0, 3 * $0) }).variance == 0)
  }

  @Test("are those of the plain definition", arguments: UInt64(1)...8)
  func definition(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let fractions: [(Int64, Int64)] = (0..<40).map { _ in
      let below = Int64([9, 18, 27, 36, 45, 77, 101][numbers.below(seed % 2 == 0 ? 5 : 7)])
      return (Int64(numbers.below(60)), below)
    }
    let values = fractions.map { Double($0.0) / Double($0.1) }
    let mean = values.reduce(0, +) / 40
    let squares: [Double] = values.map { ($0 - mean) * ($0 - mean) }
    let variance: Double = squares.reduce(0, +) / 39
    let found = moments(fractions)
    #expect(abs((found.mean ?? 0) - mean) < 1e-12)
    #expect(abs((found.variance ?? 0) - variance) < 1e-12)
  }

  @Test("do not depend on the order in which they are added")
  func order() {
    let fractions: [(Int64, Int64)] = [(1, 101), (5, 103), (9, 107), (4, 109), (7, 113), (3, 127)]
    let straight = moments(fractions)
    for seed in UInt64(1)...6 {
      #expect(moments(fractions.shuffled(seed: seed)) == straight)
      #expect(moments(fractions.shuffled(seed: seed)).variance == straight.variance)
    }
  }

  @Test("of none have no mean, and of one no variance")
  func few() {
    #expect(Moments().mean == nil)
    #expect(Moments().squaredDeviations == nil)
    #expect(moments([(2, 3)]).mean == 2.0 / 3)
    #expect(moments([(2, 3)]).variance == nil)
  }
}
