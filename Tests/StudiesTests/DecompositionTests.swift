import Assessment
import Basics
import Figures
import Studies
import Testing

@Suite("the change of an index between two runs")
struct DecompositionTests {
  /// Levels, or nil where one is missing, with the required levels.
  static func person(
    _ levels: [UInt64?], required: [UInt64], agency: Int = 0, kind: Int = 0, position: Int = 0
  ) -> ComparedPerson {
    var (attained, needed) = (PackedLevels.none, PackedLevels.none)
    for cell in levels.indices {
      attained[cell] = levels[cell] ?? PackedLevels.empty
      needed[cell] = required[cell]
    }
    return ComparedPerson(
      agency: agency, kind: kind, position: position, levels: attained, required: needed)
  }

  /// Rules with one required level for each position, and MS from a percentage on.
  static func rules(_ levels: [UInt64] = [2, 4], ms: Int64 = 80) -> ComparedRules {
    let required = levels.map { level in
      var cells = PackedLevels.none
      for cell in 0..<2 { cells[cell] = level }
      return cells
    }
    let bands = [
      ComparedRules.Band(category: 0, from: ms, over: 100),
      ComparedRules.Band(category: 1, from: 0, over: 1),
    ]
    return ComparedRules(required: required, schemes: [bands, bands])
  }

  typealias Pair = (old: ComparedPerson?, new: ComparedPerson?)

  static func study(
    _ people: [Pair], before: ComparedRules = rules(), after: ComparedRules = rules()
  ) -> DecompositionStudy {
    var tally = DecompositionTally(before: before, after: after)
    for (old, new) in people { tally.absorb(old: old, new: new) }
    return DecompositionStudy(
      tally, kinds: ["K0", "K1"], agencies: ["A0", "A1"], positions: ["P0", "P1"],
      categories: [["MS", "KMS"], ["MS", "KMS"]])
  }

  private static func parts(_ figure: DecomposedFigure) -> String {
    let parts: [DecomposedFigure.Part] = [
      .left, .joined, .levels, .positions, .requirements, .cutOffs,
    ]
    return parts.map { part in
      figure.exact(part).map { DecimalText.percent($0, decimals: 2) } ?? "–"
    }.joined(separator: " ")
  }

  @Test(
    "is told apart by its reason",
    arguments: [
      // what happens, and the parts: left, joined, levels, positions, requirements, cut-offs
      (
        "nothing", person([1, 2], required: [2, 2]), [UInt64(2), 4],
        "0.00 0.00 0.00 0.00 0.00 0.00"
      ),
      (
        "better levels", person([2, 2], required: [2, 2]), [2, 4],
        "0.00 0.00 25.00 0.00 0.00 0.00"
      ),
      (
        "a higher position", person([1, 2], required: [4, 4], position: 1), [2, 4],
        "0.00 0.00 0.00 -37.50 0.00 0.00"
      ),
      (
        "a higher requirement", person([1, 2], required: [3, 3]), [3, 4],
        "0.00 0.00 0.00 0.00 -25.00 0.00"
      ),
      (
        "a higher position of which more is required",
        person([1, 2], required: [5, 5], position: 1),
        [2, 5], "0.00 0.00 0.00 -37.50 -7.50 0.00"
      ),
      (
        "a higher position with a requirement of the export's own",
        person([1, 2], required: [3, 3], position: 1), [2, 5], "0.00 0.00 0.00 -25.00 0.00 0.00"
      ),
    ])
  func reasons(what: String, new: ComparedPerson, rules: [UInt64], parts: String) {
    let old = DecompositionTests.person([1, 2], required: [2, 2])
    let study = DecompositionTests.study(
      [(old, new)], after: DecompositionTests.rules(rules))
    #expect(DecompositionTests.parts(study.nation.figures[0]) == parts, "\(what)")
  }

  @Test("of a share follows a cut-off that has moved")
  func cutOffs() {
    let person = DecompositionTests.person([1, 2], required: [2, 2])
    let study = DecompositionTests.study(
      [(person, person)], after: DecompositionTests.rules(ms: 75))
    let share = study.nation.figures[2]
    #expect(share.measure == .selection("MS"))
    #expect(DecompositionTests.parts(share) == "0.00 0.00 0.00 0.00 0.00 100.00")
    #expect(DecompositionTests.parts(study.nation.figures[0]).hasSuffix("0.00"))
  }

  @Test("counts the people who left and joined, and those who only lack a level now")
  func people() {
    let full = DecompositionTests.person([2, 2], required: [2, 2])
    let half = DecompositionTests.person([1, 1], required: [2, 2])
    let gap = DecompositionTests.person([2, nil], required: [2, 2])
    let study = DecompositionTests.study([
      (full, full), (half, nil), (half, gap), (gap, full), (nil, full), (gap, nil),
    ])
    let sums = study.nation.sums
    #expect([sums.oldPeople, sums.newPeople, sums.stayed] == [5, 4, 1])
    #expect([sums.left, sums.noLongerComplete, sums.joined, sums.newlyComplete] == [2, 1, 2, 1])
    #expect(DecompositionTests.parts(study.nation.figures[0]) == "33.33 0.00 0.00 0.00 0.00 0.00")
  }

  @Test("of an agency counts somebody who moved as one who left there and joined here")
  func moved() {
    let study = DecompositionTests.study([
      (
        DecompositionTests.person([2, 2], required: [2, 2]),
        DecompositionTests.person([2, 2], required: [2, 2], agency: 1)
      )
    ])
    let agencies = study.groups.filter {
      if case .agency = $0.scope { true } else { false }
    }
    #expect(agencies.map(\.sums.movedAway) == [1, 0])
    #expect(agencies.map(\.sums.movedHere) == [0, 1])
    #expect(agencies.map(\.figures[0].gap) == [.noNewResult, .noOldResult])
    #expect(study.nation.sums.movedAway == 0)
    #expect(study.nation.figures[0].change == 0)
  }

  @Test("has no parts, but a reason, where there is nothing to compare")
  func nothing() {
    let full = DecompositionTests.person([2, 2], required: [2, 2])
    let gap = DecompositionTests.person([nil, nil], required: [2, 2])
    let cases: [([Pair], DecomposedFigure.Gap)] = [
      ([], .noOldResult), ([(nil, full)], .noOldResult), ([(gap, full)], .noOldResult),
      ([(full, nil)], .noNewResult), ([(full, gap)], .noNewResult),
    ]
    for (people, gap) in cases {
      let figure = DecompositionTests.study(people).nation.figures[0]
      #expect(figure.gap == gap)
      #expect(figure.change == nil)
      #expect(figure.units(.people) == nil)
      #expect(figure.exact(.rules) == nil)
    }
  }

  @Test("is one of people alone where nobody stayed")
  func strangers() {
    let study = DecompositionTests.study([
      (DecompositionTests.person([1, 1], required: [2, 2]), nil),
      (nil, DecompositionTests.person([2, 2], required: [2, 2])),
    ])
    let figure = study.nation.figures[0]
    #expect(figure.gap == .nobodyStayed)
    #expect(figure.change == 50_0000)
    #expect(figure.units(.people) == 50_0000)
    #expect(figure.units(.results) == 0)
    #expect(figure.exact(.people) == figure.exactChange)
    #expect(figure.units(.left) == nil)
  }

  @Test("gives other parts in the other order, with the same sum")
  func orders() {
    // 2 of 4 becomes 4 of 8: the levels alone double the index, the rules alone halve it.
    let old = DecompositionTests.person([1, 1], required: [2, 2])
    let new = DecompositionTests.person([2, 2], required: [4, 4])
    let figure = DecompositionTests.study(
      [(old, new)], after: DecompositionTests.rules([4, 4])
    ).nation.figures[0]
    #expect(figure.units(.results) == 50_0000)
    #expect(figure.units(.rules) == -50_0000)
    #expect(figure.units(.resultsAfterRules) == 25_0000)
    #expect(figure.units(.rulesBeforeResults) == -25_0000)
  }
}
