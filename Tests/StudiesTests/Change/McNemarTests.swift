import Studies
import TestSupport
import Testing

@Suite("McNemar's test")
struct McNemarTests {
  @Test(
    "agrees with an independent computation, from nobody to millions of people",
    arguments: ChangeFixture.rows("mcnemar"))
  func values(row: [String]) throws {
    let (left, came) = (try #require(Int64(row[0])), try #require(Int64(row[1])))
    let test = McNemar(left: left, came: came)
    #expect(agree(test.exact, row[2]), "\(test.exact)")
    #expect(agree(test.middle, row[3]), "\(test.middle)")
  }

  @Test("is the same for losses as for gains, and never outside 0 to 1")
  func symmetry() {
    for left in 0..<24 as Range<Int64> {
      for came in 0..<24 as Range<Int64> {
        let (test, turned) = (McNemar(left: left, came: came), McNemar(left: came, came: left))
        #expect(test == turned)
        #expect((0...1).contains(test.exact) && (0...1).contains(test.middle))
      }
    }
  }

  @Test("has no statistic where nobody changed sides")
  func nobody() {
    #expect(McNemar(left: 0, came: 0).squares == nil)
    #expect(McNemar(left: 2, came: 22).squares == 400.0 / 24)
  }
}
