import Figures
import TestSupport
import Testing

@Suite("counts of a change")
struct ChangeCountTests {
  private static func counts(_ pairs: [(before: Int64, after: Int64)], required: Int64)
    -> ChangeCounts
  {
    var counts = ChangeCounts()
    counts.pairs = Int64(pairs.count)
    counts.complete = counts.pairs
    counts.categories = [Int64](repeating: 0, count: 9)
    for pair in pairs {
      counts.competencies[2, default: CompetencyShift()]
        .add(before: pair.before, after: pair.after, required: required)
      counts.steps[
        ChangeCounts.Step(required: required, change: pair.after - pair.before), default: 0] += 1
      counts.attained[required, default: 0] += pair.before
      counts.categories[Int(pair.before)] += 1
    }
    return counts
  }

  @Test("add up in any order and any grouping")
  func laws() {
    let samples = [
      ChangeCounts(), ChangeCountTests.counts([(1, 2), (0, 3)], required: 2),
      ChangeCountTests.counts([(3, 2)], required: 3),
      ChangeCountTests.counts([(2, 2), (1, 1), (4, 5)], required: 2),
    ]
    #expect(brokenMergeLaws(samples: samples, blank: ChangeCounts()) == [])
  }

  @Test("tell who met the requirement before and after")
  func sides() {
    var shift = CompetencyShift()
    for (before, after) in [(2, 2), (2, 1), (1, 2), (1, 3), (0, 1), (3, 0)] as [(Int64, Int64)] {
      shift.add(before: before, after: after, required: 2)
    }
    #expect([shift.kept, shift.lost, shift.gained, shift.below] == [1, 2, 2, 1])
    #expect(shift.after - shift.before == 0 && shift.squares == 0 + 1 + 1 + 4 + 1 + 9)
  }
}
