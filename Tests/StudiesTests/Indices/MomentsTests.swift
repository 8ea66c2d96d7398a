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
    let primes: [Int64] = [101, 103, 107, 109, 113, 127]
    #expect(moments(primes.map { (2 * $0, 3 * $0) }).variance == 0)
    #expect(!moments(primes.map { (2 * $0, 3 * $0) }).isApproximate)
    // The common denominator of these does not fit, and they are added as binary fractions.
    let many = Self.manyPrimes.map { (2 * $0, 3 * $0) }
    #expect(moments(many).isApproximate)
    #expect(moments(many).variance == 0)
  }

  private static let manyPrimes: [Int64] = [
    101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191,
  ]

  @Test("are exact over every sum of required levels of nine competencies")
  func nineCompetencies() throws {
    let fractions: [(Int64, Int64)] = (9...45).map { (Int64(7 * $0 % 11), Int64($0)) }
    let found = moments(fractions)
    #expect(!found.isApproximate)
    // By Python's fractions.Fraction: the nearest binary fractions to the exact values.
    #expect(found.mean == 0.2281186069775452)
    let variance = try #require(found.variance)
    #expect(abs(variance - 0.04162505296805743) <= 2 * (0.04162505296805743 as Double).ulp)
  }

  @Test("say where they are computed in binary fractions, and are near to the exact value")
  func approximate() throws {
    let fractions = Self.manyPrimes.map { ($0 - 50, $0) }
    let found = moments(fractions)
    let estimate = Estimation.mean(found)
    #expect(estimate.notes.contains(.binaryFractions))
    let plain = fractions.map { Double($0.0) / Double($0.1) }.reduce(0, +) / 18
    #expect(abs(try #require(estimate.value) - plain) < 1e-14)
    #expect(!Estimation.mean(moments([(1, 3), (1, 2)])).notes.contains(.binaryFractions))
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
