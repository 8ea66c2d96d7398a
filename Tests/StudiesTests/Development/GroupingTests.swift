import Figures
import Standards
import TestSupport
import Testing

@testable import Studies

@Suite("people grouped by rule")
struct GroupingTests {
  private let crowd = Crowd.ofProject

  // Administrators are required to have level 3. Rumpun: M.01 M.04, M.02 M.03 M.06, M.05 M.07 M.08.
  @Test(
    "stand in the rumpun with the largest shortfall as a part of what it requires",
    arguments: [
      ("333333333", "tanpa"),  // nothing lacks
      ("555555555", "tanpa"),  // surplus is no shortfall
      ("233333333", "mengelola_diri"),  // 1/6 of two competencies
      ("323333333", "mengelola_orang_lain"),
      ("333323333", "mengelola_organisasi"),
      ("223333333", "mengelola_diri"),  // 1/6 is more than 1/9
      ("222333333", "mengelola_orang_lain"),  // 2/9 is more than 1/6
      ("332313333", "mengelola_organisasi"),  // 2/9 against 1/9
      ("332323333", "mengelola_orang_lain"),  // 1/9 twice, and as much of it: the one named first
      ("212323333", "mengelola_orang_lain"),  // 3/9 against 1/6 and 1/9
      ("333333330", "tanpa"),  // Perekat Bangsa belongs to no rumpun
      ("2-3333333", "mengelola_diri"),
      ("2--3-3333", "mengelola_diri"),  // six of nine are enough
      ("2----3333", "?"),  // five are not
      ("---------", "?"),
    ])
  func rumpun(levels: String, expected: String) throws {
    let grouping = RumpunGrouping(crowd.standard, competencies: Array(0..<9))
    let group =
      switch grouping.group(of: try crowd.profile(levels)) {
      case .rumpun(let place): crowd.standard.rumpun[place].code
      case .noGap: "tanpa"
      case .unassigned: "?"
      }
    #expect(group == expected)
  }

  @Test("prefer the larger sum where two rumpun lack the same part")
  func tieBySum() throws {
    // 1/6 of what M.01 and M.04 require; 1/6 of M.02 alone, since M.03 and M.06 have no level.
    let grouping = RumpunGrouping(crowd.standard, competencies: Array(0..<9))
    let few = try crowd.profile("23-3-333-")
    #expect(grouping.group(of: few) == .rumpun(0))
    // 2/6 of M.01 and M.04 against 3/9 of the others: the same part, but three levels are more.
    let equal = try crowd.profile("222232333")
    #expect(grouping.group(of: equal) == .rumpun(1))
  }

  @Test(
    "are A, B or C by their category, and nothing where a level is missing",
    arguments: [
      ("333333333", "A", "A"), ("333333332", "A", "A"), ("333332222", "B", "A"),
      ("332222222", "C", "B"), ("222222222", "C", "C"), ("33333333-", "-", "-"),
    ])
  func category(levels: String, mapping: String, selection: String) throws {
    let profile = try crowd.profile(levels)
    for (purpose, expected) in [(Purpose.pemetaan, mapping), (.seleksi, selection)] {
      let group = CategoryGrouping(crowd.standard, purpose: purpose).group(of: profile)
      #expect((group.map { CategoryGrouping.letter($0) } ?? "-") == expected)
    }
  }

  @Test("never fall into a worse category because a level rises")
  func monotone() throws {
    let grouping = CategoryGrouping(crowd.standard, purpose: .pemetaan)
    var worse = 0
    for member in Crowd.members(300, seed: 5) where !member.levels.contains("-") {
      let before = grouping.group(of: try crowd.profile(member.levels, member.position)) ?? 9
      for place in member.levels.indices where member.levels[place] < "5" {
        var raised = member.levels
        let level = (raised[place].wholeNumberValue ?? 0) + 1
        raised.replaceSubrange(place...place, with: String(level))
        let after = grouping.group(of: try crowd.profile(raised, member.position)) ?? 9
        if after > before { worse += 1 }
      }
    }
    #expect(worse == 0)
  }

  @Test("are all counted, once in each grouping")
  func counts() throws {
    let tally = try crowd.profiles(Crowd.members(200, seed: 3))
    let study = GroupingStudy(
      tally, standard: crowd.standard, competencies: Array(0..<9), purpose: .pemetaan)
    #expect(study.categoryCounts.values.flatMap(\.values).reduce(0, +) == 200)
    #expect(study.rumpunCounts.values.flatMap(\.values).reduce(0, +) == 200)
  }
}
