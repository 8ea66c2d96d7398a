import Basics
import Figures
import Studies
import TestSupport
import Testing

@Suite("the gaps of a competency")
struct GapStudyTests {
  private let crowd = Crowd.ofProject

  private func study(_ members: [Crowd.Member]) throws -> GapStudy {
    var tally = GapTally()
    tally.absorb(try crowd.rated(members))
    return GapStudy(tally, standard: crowd.standard)
  }

  @Test("have severity at most depth, depth at most prevalence, all between nought and one")
  func order() throws {
    for seed in UInt64(1)...20 {
      let study = try study(Crowd.members(30, seed: seed))
      for gap in study.overall + study.byPosition {
        let shares = (0...2).compactMap { gap.shortfall(power: $0) }
        #expect(shares.count == (gap.observed > 0 ? 3 : 0))
        let bounds = [Ratio(1)] + shares + [.zero]
        #expect(zip(bounds, bounds.dropFirst()).count { $0 < $1 } == 0)
      }
    }
  }

  @Test("fall apart into position levels, weighted by the observed")
  func decomposable() throws {
    let study = try study(Crowd.members(80, seed: 4))
    for whole in study.overall {
      let parts = study.byPosition.filter { $0.competency == whole.competency }
      for power in 0...2 {
        let sum = parts.reduce(Ratio?.some(.zero)) { sum, part in
          sum?.adding(weighted(part, power))
        }
        #expect(sum == weighted(whole, power))
      }
      #expect(parts.reduce(0) { $0 + $1.missing } == whole.missing)
    }
  }

  private func weighted(_ gap: GapResult, _ power: Int) -> Ratio {
    guard let share = gap.shortfall(power: power) else { return .zero }
    return Ratio(share.numerator * Int128(gap.observed), over: share.denominator) ?? .zero
  }

  @Test("average to one minus the mean capped match where all requirements are equal")
  func cappedMatch() throws {
    let members = Crowd.members(25, seed: 8).map {
      Crowd.Member($0.levels.replacing("-", with: "2"))
    }
    let depths = try study(members).overall.compactMap { $0.shortfall(power: 1) }
    let mean = depths.reduce(Ratio?.some(.zero)) { $0?.adding($1) }?.divided(by: 9)
    var tally = GroupTally(crowd.standard)
    tally.absorb(try crowd.rated(members))
    let capped = tally.figures(units: StudySamples.units).cells.values.reduce(0) { $0 + $1.capped }
    #expect(mean == Ratio(Int128(25 * 27 - capped), over: 25 * 27))
  }

  @Test("count below, equal, above and the sum of gaps, person by person")
  func counts() throws {
    let members = [Crowd.Member("0"), .init("2"), .init("3"), .init("5"), .init("-")]
    let gap = try #require(try study(members).overall.first)
    #expect([gap.below, gap.equal, gap.above, gap.missing, gap.sum] == [2, 1, 1, 1, -2])
    #expect(gap.gaps == [0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0])
    #expect(gap.shortfall(power: 0) == Ratio(1, over: 2))
    #expect(gap.shortfall(power: 1) == Ratio(1, over: 3))
    #expect(gap.shortfall(power: 2) == Ratio(5, over: 18))
  }

  @Test("of nobody are not there, and where nobody is observed there are no shares")
  func nobody() throws {
    #expect(try study([]).overall.isEmpty)
    let gap = try #require(try study([.init("-")]).overall.first)
    #expect(gap.observed == 0)
    #expect((0...2).compactMap { gap.shortfall(power: $0) } == [])
  }
}
