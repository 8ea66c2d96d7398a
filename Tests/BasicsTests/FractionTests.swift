import Basics
import Testing

@Suite("a fraction")
struct FractionTests {
  @Test(
    "reaches a percentage from exactly that percentage on",
    arguments: [
      (8, 10, 80, true), (79, 99, 80, false), (24, 30, 80, true), (23, 30, 80, false),
      (19_999, 25_000, 80, false), (20_000, 25_000, 80, true), (68, 100, 68, true),
      (67, 100, 68, false), (12, 10, 100, true), (0, 5, 0, true), (0, 5, 1, false),
    ] as [(Int64, Int64, Int64, Bool)])
  func threshold(attained: Int64, required: Int64, percent: Int64, isReached: Bool) {
    #expect(Fraction(attained, over: required)?.isAtLeast(percent: percent) == isReached)
  }

  @Test("is none where there is nothing to divide by", arguments: [0, -1] as [Int64])
  func nothingToDivideBy(denominator: Int64) {
    #expect(Fraction(3, over: denominator) == nil)
  }

  @Test("is ordered as its value is, and equal where its value is equal")
  func ordering() throws {
    var wrong: [String] = []
    let fractions = (1...9).flatMap { below in (-9...9).map { Fraction($0, over: below)! } }
    for left in fractions {
      for right in fractions {
        let difference = left.numerator * right.denominator - right.numerator * left.denominator
        let isRight =
          (left < right) == (difference < 0) && (left == right) == (difference == 0)
          && (difference != 0 || left.hashValue == right.hashValue)
        if !isRight { wrong.append("\(left) and \(right)") }
      }
    }
    #expect(wrong == [])
  }

  @Test("is compared without overflow")
  func largeNumbers() throws {
    let almost = try #require(Fraction(.max - 1, over: .max))
    let whole = try #require(Fraction(.max, over: .max))
    #expect(almost < whole)
    #expect(whole.isAtLeast(percent: 100))
    #expect(!almost.isAtLeast(percent: 100))
  }
}
