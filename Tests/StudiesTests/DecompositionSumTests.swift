import Assessment
import Basics
import Figures
import Studies
import Testing

@Suite("the parts of a change")
struct DecompositionSumTests {
  /// Invented people of two runs, drawn from a seed.
  private static func people(_ seed: UInt64) -> [DecompositionTests.Pair] {
    var state = seed
    func draw(_ below: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % below
    }
    func person(_ required: [UInt64]) -> ComparedPerson {
      let position = Int(draw(2))
      let levels = (0..<2).map { _ in draw(12) == 0 ? nil : Optional(draw(6)) }
      return DecompositionTests.person(
        levels, required: [required[position], draw(4) == 0 ? 1 + draw(5) : required[position]],
        agency: Int(draw(2)), kind: Int(draw(2)), position: position)
    }
    return (0..<40).map { _ in
      let (old, new) = (person([2, 4]), person([3, 4]))
      switch draw(5) {
      case 0: return (old, nil)
      case 1: return (nil, new)
      default: return (old, new)
      }
    }
  }

  @Test(
    "add up to the whole exactly, as fractions and as printed, in both orders and for every group",
    arguments: 1...20 as ClosedRange<UInt64>)
  func addUp(seed: UInt64) throws {
    let study = DecompositionTests.study(
      DecompositionSumTests.people(seed), after: DecompositionTests.rules([3, 4], ms: 70))
    #expect(study.groups.count == 7)
    for figure in study.groups.flatMap(\.figures) where figure.gap == nil {
      for parts: [DecomposedFigure.Part] in [
        [.people, .results, .rules], [.people, .resultsAfterRules, .rulesBeforeResults],
        [.left, .joined, .levels, .positions, .requirements, .cutOffs],
      ] {
        #expect(parts.compactMap { figure.units($0) }.reduce(0, +) == figure.change)
        let sum = parts.reduce(Ratio.zero) { sum, part in
          figure.exact(part).flatMap { sum.adding($0) } ?? sum
        }
        #expect(sum == figure.exactChange)
      }
    }
  }

  @Test("are the same however the people are cut into shares", arguments: [1, 2, 7, 40])
  func shares(count: Int) {
    let people = DecompositionSumTests.people(7)
    let rules = DecompositionTests.rules()
    var whole = DecompositionTally(before: rules, after: rules)
    for (old, new) in people { whole.absorb(old: old, new: new) }
    var merged = DecompositionTally(before: rules, after: rules)
    for share in (0..<count).reversed() {
      var part = DecompositionTally(before: rules, after: rules)
      for place in stride(from: share, to: people.count, by: count) {
        part.absorb(old: people[place].old, new: people[place].new)
      }
      merged.merge(part)
    }
    #expect(merged == whole)
  }
}
