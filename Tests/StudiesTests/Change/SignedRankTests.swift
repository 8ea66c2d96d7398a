import Studies
import TestSupport
import Testing

@Suite("Wilcoxon's signed ranks")
struct SignedRankTests {
  private typealias Difference = (numerator: Int64, denominator: Int64, count: Int64)

  private static func differences(_ text: String) -> [Difference] {
    text.split(separator: " ").map { word in
      let parts = word.split(separator: "/").compactMap { Int64($0) }
      return (parts[0], parts[1], 1)
    }
  }

  @Test(
    "agree with an independent computation, with ties, zeros, 50 and 51 differences",
    arguments: ChangeFixture.rows("signed-ranks"))
  func values(row: [String]) {
    let ranks = SignedRank(SignedRankTests.differences(row[0]))
    #expect(agree(ranks.rises, row[1]))
    #expect(agree(ranks.falls, row[2]))
    // The independent z is of the smaller sum.
    #expect(agree(ranks.uncorrected.map { -abs($0) }, row[3]))
    #expect(agree(ranks.corrected.map { -abs($0) }, row[4]))
    #expect(agree(ranks.approximateUncorrected, row[5]))
    #expect(agree(ranks.approximate, row[6]))
    #expect(agree(ranks.exact, row[7]), "\(ranks)")
  }

  @Test("do not depend on the order of differences, nor on how fractions are written")
  func order() {
    let row = ChangeFixture.rows("signed-ranks").last?[0] ?? ""
    let differences = SignedRankTests.differences(row)
    #expect(differences.count == 300)
    let expected = SignedRank(differences)
    let written = differences.shuffled(seed: 4).map { ($0.numerator * 7, $0.denominator * 7, $0.2) }
    #expect(SignedRank(written) == expected)
  }

  @Test("count millions of people")
  func millions() {
    let ranks = SignedRank([(1, 9, 2_200_000), (-1, 9, 2_200_000), (0, 9, 7)])
    #expect(ranks.effect == 0 && ranks.probability == 1 && ranks.zeros == 7)
    #expect(ranks.ranked == 4_400_000)
  }

  @Test("have no effect where nothing differs")
  func nothing() {
    let ranks = SignedRank([(0, 27, 12)])
    #expect(ranks.effect == nil && ranks.variance == nil && ranks.probability == 1)
    #expect(SignedRank([(1, 27, 1)]).effect == 1)
    #expect(SignedRank([(-1, 27, 1)]).effect == -1)
  }
}
