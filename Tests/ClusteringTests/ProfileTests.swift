import Basics
import TestSupport
import Testing

@testable import Clustering

@Suite("Gap profiles")
struct ProfileTests {
  @Test("a profile gives back what it was made of")
  func roundTrip() {
    let shortfalls: [Int?] = [0, nil, 5, 2, nil, 1]
    let profile = GapProfile(shortfalls)!
    #expect(profile.shortfalls == shortfalls)
    #expect((profile.count, profile.observed, profile.sum) == (6, 4, 8))
    #expect(!profile.isComplete)
    #expect(profile.description == "0 - 5 2 - 1")
    let widest = [Int?](repeating: 3, count: GapProfile.capacity)
    #expect(GapProfile(widest)?.shortfalls == widest)
    #expect(GapProfile([Int?]())?.shortfalls == [])
  }

  @Test(
    "what is no shortfall is no profile",
    arguments: [[-1], [6], [0, 7], [Int?](repeating: 0, count: 43)] as [[Int?]])
  func refused(_ shortfalls: [Int?]) {
    #expect(GapProfile(shortfalls) == nil)
  }

  @Test("profiles are in lexicographic order, the first competency first")
  func order() {
    let sorted = [[0, 0, 5], [0, 1, 0], [1, 0, 0], [1, 0, 1], [5, 0, 0]].map {
      GapProfile($0.map { Int?($0) })!
    }
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test("lacking at all counts an extra step, and a weight multiplies")
  func distances() throws {
    let metric = try ProfileMetric(extraStep: 1, weights: [1, 3])
    let none = Samples.profile(0, 0)
    #expect(metric.distance(none, Samples.profile(1, 0)) == 2)
    #expect(metric.distance(none, Samples.profile(0, 2)) == 9)
    #expect(metric.distance(Samples.profile(1, 1), Samples.profile(2, 5)) == 13)
    #expect(metric.distance(none, Samples.profile(nil, 2)) == 9)
    #expect(metric.widest == 24)
  }

  @Test(
    "a measure that cannot be computed with is refused",
    arguments: [
      (-1, [1]), (0, [0]), (0, [6554]), (32_763, [1]), (Int.max, [1]), (0, [Int.max, 9]),
    ])
  func refusedMetrics(_ extraStep: Int, _ weights: [Int]) {
    #expect(throws: Failure.self) { try ProfileMetric(extraStep: extraStep, weights: weights) }
  }

  @Test("six of nine observed levels are enough to be assigned, five are not")
  func observedEnough() throws {
    let metric = try ProfileMetric(competencies: 9)
    let medoids = [[Int?](repeating: 0, count: 9), [Int?](repeating: 2, count: 9)]
      .map { GapProfile($0)! }
    let six = GapProfile([1, 1, 1, 1, 1, 1, nil, nil, nil])!
    #expect(metric.nearest(of: medoids, to: six) == 0)
    let five = GapProfile([2, 2, 2, 2, 2, nil, nil, nil, nil])!
    #expect(metric.nearest(of: medoids, to: five) == nil)
    #expect(metric.nearest(of: [], to: six) == nil)
  }

  @Test("counts are the same however people are shared out and in whatever order they are merged")
  func mergedCounts() {
    let crowd = Samples.crowd(300, kinds: [[0, 0, 0], [2, 1, 0], [0, 3, 3]], noise: 40, seed: 3)
    let whole = Samples.counts(crowd)
    for shards in [1, 2, 7] {
      var merged = ProfileCounts()
      for shard in (0..<shards).reversed() {
        merged.merge(
          Samples.counts(crowd.indices.filter { $0 % shards == shard }.reversed().map { crowd[$0] })
        )
      }
      #expect(merged == whole)
      #expect(merged.profiles == whole.profiles)
    }
  }

  @Test("half-sample b holds the people whose bit b is one")
  func halves() {
    var counts = ProfileCounts()
    counts.count(Samples.profile(1), identity: 0b101)
    counts.count(Samples.profile(1), identity: 0b100)
    counts.count(Samples.profile(0), identity: 1 << 19)
    counts.count(Samples.profile(nil), identity: .max)
    let profiles = counts.profiles
    #expect(profiles.profiles == [Samples.profile(0), Samples.profile(1)])
    #expect(profiles.weights == [1, 2])
    #expect(profiles.halves.count == 20)
    #expect(profiles.halves[0] == [0, 1])
    #expect(profiles.halves[1] == [0, 0])
    #expect(profiles.halves[2] == [0, 2])
    #expect(profiles.halves[19] == [1, 0])
    #expect(profiles.half(2).profiles == [Samples.profile(1)])
  }
}
