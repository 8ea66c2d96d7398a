import Basics
import Studies
import Testing

@Suite("the mean of many matches")
struct ExactMeanTests {
  @Test("is exact as long as the common denominator fits")
  func exact() {
    let mean = ExactMean(sums: [45: 36, 18: 14, 9: 9], count: 3)
    #expect(mean == .exact(Ratio(116, over: 135)!))
    #expect(mean.percent(decimals: 4) == "85.9259")
  }

  @Test(
    "is rounded half up, from the exact value",
    arguments: [
      ([8: 1], 1, 0, "13"), ([8: 1], 1, 1, "12.5"), ([200: 1], 1, 0, "1"),
      ([1: 1], 3, 4, "33.3333"),
      ([3: 2], 1, 4, "66.6667"), ([200_000: 1], 1, 3, "0.001"), ([1: 5], 1, 2, "500.00"),
      ([9: 0], 4, 4, "0.0000"),
    ] as [([Int64: Int64], Int64, Int, String)])
  func rounding(sums: [Int64: Int64], count: Int64, decimals: Int, text: String) {
    #expect(ExactMean(sums: sums, count: count).percent(decimals: decimals) == text)
  }

  @Test("of nobody is none, and prints nothing")
  func nobody() {
    let mean = ExactMean(sums: [:], count: 0)
    #expect(mean == .none)
    #expect(mean.percent(decimals: 4) == "")
    #expect(mean.approximation == nil)
  }

  @Test("passes over people without a requirement, whose sums are nothing")
  func withoutRequirement() {
    #expect(ExactMean(sums: [0: 0, 10: 5], count: 1) == .exact(Ratio(1, over: 2)!))
  }

  // 1 + 1/2 + … + 1/200 = 5.8780309481214…; its denominator has far more than 128 bits.
  @Test("falls back to binary fractions where the denominator does not fit, and says so")
  func fallback() {
    let sums = Dictionary(uniqueKeysWithValues: (1...200).map { (Int64($0), Int64(1)) })
    let mean = ExactMean(sums: sums, count: 200)
    guard case .approximate(let value) = mean else {
      Issue.record("it claims to be exact")
      return
    }
    #expect(abs(value - 0.029_390_154_740_607) < 1e-14)
    #expect(mean.percent(decimals: 4) == "2.9390")
    #expect(mean.percent(decimals: 0) == "3")
  }

  @Test("has the same bits for every order of the input, also where it falls back")
  func sameBits() {
    let pairs = (1...200).map { (Int64($0), Int64($0 * 7 % 13 + 1)) }
    let means = [pairs, pairs.reversed(), pairs.sorted { $0.1 < $1.1 }].map { pairs in
      var sums: [Int64: Int64] = [:]
      for (key, value) in pairs { sums[key] = value }
      return ExactMean(sums: sums, count: 977)
    }
    #expect(means[0] == means[1])
    #expect(means[0] == means[2])
  }

  @Test("is exact for every required sum that nine competencies can have")
  func nineCompetencies() {
    let sums = Dictionary(uniqueKeysWithValues: (9...45).map { (Int64($0), Int64($0 * 4000 + 1)) })
    guard case .exact = ExactMean(sums: sums, count: 4_400_000) else {
      Issue.record("the common denominator should fit")
      return
    }
  }
}
