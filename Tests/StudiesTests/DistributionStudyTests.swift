import Basics
import Figures
import Standards
import Studies
import TestSupport
import Testing

@Suite("the spread of the job person match")
struct DistributionStudyTests {
  private let crowd = Crowd.ofProject

  private func study(_ members: [Crowd.Member], _ standard: Standard? = nil) throws
    -> DistributionStudy
  {
    var tally = ProfileTally { $0 }
    tally.absorb(try crowd.rated(members))
    return DistributionStudy(tally, standard: standard ?? crowd.standard)
  }

  private func percent(_ whole: Int64) throws -> Fraction {
    try #require(Fraction(whole, over: 100))
  }

  @Test("has everybody with a complete result in one bin, and nobody else")
  func people() throws {
    let members = Crowd.members(400, seed: 11)
    let study = try study(members)
    #expect(study.nation.people == Int64(members.count { !$0.levels.contains("-") }))
    #expect(study.positions.reduce(0) { $0 + $1.people } == study.nation.people)
    for spread in study.positions + [study.nation] {
      #expect(zip(spread.bins, spread.bins.dropFirst()).allSatisfy { $0.below <= $1.from })
      #expect(spread.bins.allSatisfy { $0.people > 0 && $0.from < $0.below })
    }
  }

  @Test("agrees with the categories that people were given, for both purposes")
  func categories() throws {
    let members = Crowd.members(600, seed: 5)
    let study = try study(members)
    var groups = GroupTally(crowd.standard)
    groups.absorb(try crowd.rated(members))
    let nation = GroupStudy(
      groups.figures(units: StudySamples.units), standard: crowd.standard
    ).nation
    for (scheme, counts) in [
      (crowd.standard.selection, nation.selection), (crowd.standard.mapping, nation.mapping),
    ] {
      let people = scheme.bands.map { study.nation.people(from: $0.from, below: $0.below) }
      #expect(people == counts)
    }
  }

  @Test("puts a match that is a cut-off itself into the bin above it")
  func exact() throws {
    // 36 of 45 is 80 percent exactly, 35 of 45 a little less than 78.
    let study = try study([
      Crowd.Member("444444444", "JPT Utama"), Crowd.Member("444444443", "JPT Utama"),
    ])
    let bins = study.nation.bins
    #expect(bins.map(\.people) == [1, 1])
    #expect(bins[0].from == (try percent(77)))
    #expect(bins[0].below == (try percent(78)))
    #expect(bins[1].from == (try percent(80)))
    #expect(bins[1].below == (try percent(81)))
  }

  @Test("is parted at a cut-off that is no whole percent")
  func odd() throws {
    let standard = try Standard.shipped(
      changing: "category-bands-2019.yaml", " 80 %", to: " 80.5 %")
    let odd = try #require(Fraction(805, over: 1_000))
    // 29 of 36 is 80.55 percent.
    let members = [
      Crowd.Member("444444444", "JPT Utama"), Crowd.Member("333333335", "JPT Pratama"),
    ]
    let bins = try study(members, standard).nation.bins
    #expect(bins.map(\.below) == [odd, try percent(81)])
    #expect(bins.map(\.from) == [try percent(80), odd])
  }

  @Test(
    "knows the match in the middle",
    arguments: [
      ([], nil), (["333333333"], Ratio(1)),
      // Administrators need 27.
      (["333333333", "000000000"], Ratio(1, over: 2)),
      (["333333333", "000000000", "222222222"], Ratio(2, over: 3)),
      (["333333333", "333333333", "000000000", "000000000", "222222222"], Ratio(2, over: 3)),
    ] as [([String], Ratio?)])
  func median(_ levels: [String], _ wanted: Ratio?) throws {
    #expect(try study(levels.map { Crowd.Member($0) }).nation.median == wanted)
  }
}
