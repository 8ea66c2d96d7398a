import Basics
import Testing

@Suite("a ratio")
struct RatioTests {
  static let small: [Ratio] = (1...8).flatMap { below in
    (-12...12).map { Ratio($0, over: below)! }
  }

  @Test(
    "stands in lowest terms with its sign above",
    arguments: [(6, 4, 3, 2), (6, -4, -3, 2), (-6, -4, 3, 2), (0, -5, 0, 1), (7, 1, 7, 1)]
      as [(Int128, Int128, Int128, Int128)])
  func lowestTerms(numerator: Int128, denominator: Int128, above: Int128, below: Int128) {
    let ratio = Ratio(numerator, over: denominator)
    #expect(ratio?.numerator == above)
    #expect(ratio?.denominator == below)
  }

  @Test("is none where there is nothing to divide by")
  func nothingToDivideBy() {
    #expect(Ratio(1, over: 0) == nil)
    #expect(Ratio(5).divided(by: 0) == nil)
  }

  @Test("is ordered as cross-multiplication orders it")
  func ordering() {
    var wrong: [String] = []
    for left in Self.small {
      for right in Self.small {
        let (a, b) = (
          left.numerator * right.denominator, right.numerator * left.denominator
        )
        if (left < right) != (a < b) || (left == right) != (a == b) {
          wrong.append("\(left) and \(right)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("is ordered where cross-multiplication would not fit")
  func orderingOfLargeTerms() throws {
    let large = Int128.max
    let ascending = [
      Ratio(-large, over: large - 1), Ratio(large - 2, over: large - 1),
      Ratio(large - 1, over: large), Ratio(large, over: large - 1),
      Ratio(large - 1, over: large - 2), Ratio(large, over: 1),
    ].compactMap { $0 }
    #expect(ascending.count == 6)
    for (lower, upper) in zip(ascending, ascending.dropFirst()) {
      #expect(lower < upper)
      #expect(!(upper < lower))
    }
  }

  @Test("adds and divides exactly")
  func arithmetic() {
    var wrong: [String] = []
    for left in Self.small {
      for right in Self.small {
        let above =
          left.numerator * right.denominator + right.numerator * left.denominator
        let wanted = Ratio(above, over: left.denominator * right.denominator)
        if left.adding(right) != wanted { wrong.append("\(left) + \(right)") }
      }
      if left.divided(by: -3) != Ratio(left.numerator, over: left.denominator * -3) {
        wrong.append("\(left) / -3")
      }
    }
    #expect(wrong == [])
  }

  @Test("a sum has the same terms in every order, where a binary sum would not")
  func orderOfSum() {
    let terms = (1...40).map { Ratio(1, over: $0)! }
    let sum = { (terms: [Ratio]) in terms.reduce(Ratio.zero) { $0!.adding($1) } as Ratio? }
    #expect(sum(terms) != nil)
    #expect(sum(terms) == sum(terms.reversed()))
  }

  @Test("is none where the result does not fit")
  func overflow() {
    let largest = Ratio(.max, over: 1)
    #expect(largest?.adding(Ratio(1)) == nil)
    #expect(Ratio(1, over: .max)?.adding(Ratio(1, over: .max - 1)!) == nil)
    #expect(Ratio(1, over: .max)?.divided(by: 2) == nil)
    #expect(Ratio(.min, over: -1) == nil)
    #expect(Ratio(1, over: .min) == nil)
    #expect(Ratio(.min, over: .min) == Ratio(1))
    #expect(Ratio(.min, over: 2) == Ratio(.min / 2, over: 1))
  }

  @Test("its approximation is the nearest a picture needs")
  func approximation() {
    #expect(Ratio(1, over: 4)?.approximation == 0.25)
    #expect(Ratio(-3).approximation == -3)
  }
}
