import Basics
import Testing

@testable import Clustering

@Suite("Changes of coaching groups")
struct CoachingChangeTests {
  private static func problem(
    _ seed: Int, units: CoachingOptions.Units
  ) throws -> CoachingProblem {
    var options = CoachingOptions(smallest: 2, largest: 5)
    (options.count, options.units) = (.exactly(3), units)
    let pairs = [(0, 1), (0, 2), (3, 4), (4, 5), (1, 6)].map {
      ForbiddenPair("K\(100 + $0.0)", "K\(100 + $0.1)")
    }
    return try CoachingProblem(
      Samples.batch(10, seed: UInt64(seed)), apart: pairs, options: options)
  }

  private static func groups(_ groupOf: [Int]) -> [[Int]] {
    (0..<3).map { group in groupOf.indices.filter { groupOf[$0] == group } }
  }

  @Test(
    "a change is told to be better where the groups after it are, and as good as they are",
    arguments: 1...5, [CoachingOptions.Units.ignored, .together, .mixed])
  func improvements(seed: Int, units: CoachingOptions.Units) throws {
    let problem = try Self.problem(seed, units: units)
    var numbers = SeededNumbers(seed: UInt64(seed))
    var grouping = Grouping(problem, Self.groups((0..<10).map { $0 % 3 }))
    for _ in 0..<60 {
      let (one, other) = (numbers.below(10), numbers.below(10))
      var changed = grouping.groupOf
      let (first, second) = (changed[one], changed[other])
      guard first != second else { continue }
      let isSwap = numbers.below(2) == 0
      guard isSwap || grouping.size(first) > 1 else { continue }
      changed[one] = second
      if isSwap { changed[other] = first }
      let fresh = Grouping(problem, Self.groups(changed)).score
      let told =
        isSwap
        ? grouping.improvement(swapping: one, with: other)
        : grouping.improvement(moving: one, to: second)
      #expect(told == (fresh < grouping.score ? fresh : nil))
      if isSwap {
        grouping.swap(one, with: other, leaving: fresh)
      } else {
        grouping.move(one, to: second, leaving: fresh)
      }
      #expect(grouping.groupOf == changed)
    }
  }

  @Test(
    "the relaxation has the value of its formula, and is never above the optimum", arguments: 1...8)
  func relaxation(seed: Int) throws {
    let batch = Samples.batch(8, seed: UInt64(seed))
    let problem = try CoachingProblem(
      batch, apart: [], options: CoachingOptions(smallest: 2, largest: 3))
    let least = CoachingTests.leastCost(problem)!
    var numbers = SeededNumbers(seed: UInt64(seed))
    for _ in 0..<50 {
      let multipliers = (0..<8).map { _ in numbers.below(500) }
      let columns = (0..<8).map { medoid in
        let costs = (0..<8).map { 64 * problem.distance($0, medoid) - multipliers[$0] }.sorted()
        return costs.prefix(min(max(costs.count { $0 < 0 }, 2), 3)).reduce(0, +)
      }
      let expected = multipliers.reduce(0, +) + columns.sorted().prefix(3).reduce(0, +)
      let (value, taken) = CoachingBound.relaxed(problem, multipliers)
      #expect(value == expected)
      #expect(value <= 64 * least)
      #expect((6...9).contains(taken.reduce(0, +)))
    }
  }
}
