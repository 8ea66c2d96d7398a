import Basics
import Testing

@testable import Clustering

@Suite("Medoids")
struct MedoidTests {
  struct Case: Sendable {
    var size: Int
    var weights = [1, 1, 1, 1]
    var extraStep = 0
    var limit = 2000
    var holders: Int64 = 1
    var heaviest = 40
    var seed: UInt64
  }

  static let cases =
    (1...12).map { Case(size: 60, seed: $0) }
    + (1...6).map { Case(size: 60, extraStep: 1, limit: 15, seed: 20 + $0) }
    + (1...6).map { Case(size: 60, extraStep: 2, holders: 12, seed: 40 + $0) }
    + (1...9).map { Case(size: 90, heaviest: 1, seed: 120 + $0) }
    + (1...6).map { Case(size: 60, weights: [1, 3, 2, 1], heaviest: 3, seed: 60 + $0) }
    + (1...6).map { Case(size: 50, weights: [90, 1, 200, 50], heaviest: 90_000, seed: 80 + $0) }

  @Test("the search finds what the written algorithm finds", arguments: cases)
  func searchFollowsTheDescription(_ given: Case) throws {
    let source = Samples.profiles(given.size, heaviest: given.heaviest, seed: given.seed)
    let metric = try ProfileMetric(extraStep: given.extraStep, weights: given.weights)
    var options = MedoidOptions()
    options.candidateLimit = given.limit
    options.leastHolders = given.holders
    let plain = PlainMedoids(source, metric, limit: given.limit, holders: given.holders)
    for workers in [1, 3] {
      let fit = try MedoidFit(
        source, metric: metric, counts: 1...5, options: options, workers: workers)
      for count in 1...5 { #expect(fit.medoids[count] == plain.medoids(count)) }
    }
  }

  @Test("a search for one number finds what a search for several finds for it")
  func prefixesAgree() throws {
    let source = Samples.profiles(80, seed: 5)
    let metric = try ProfileMetric(competencies: 4)
    let all = try MedoidFit(source, metric: metric, counts: 2...7)
    for count in 2...7 {
      let one = try MedoidFit(source, metric: metric, counts: count...count)
      #expect(one.medoids == [count: all.medoids[count]!])
    }
  }

  @Test("no medoids of small cases are better by more than a twentieth", arguments: 1...12)
  func smallCasesAreNearlyOptimal(seed: Int) throws {
    let source = Samples.profiles(20, deepest: 4, seed: UInt64(100 + seed))
    let metric = try ProfileMetric(competencies: 4)
    let plain = PlainMedoids(source, metric, limit: 2000, holders: 1)
    let fit = try MedoidFit(source, metric: metric, counts: 3...3)
    let partition = Partition(source, by: fit.medoids[3]!, metric: metric)
    let loss = partition.losses(source.weights).reduce(0, +)
    let least = plain.leastLoss(3)
    #expect(loss >= least)
    #expect(20 * loss <= 21 * least)
  }

  @Test("a weight beyond a million counts as so many people")
  func heavyProfiles() throws {
    let metric = try ProfileMetric(competencies: 1)
    let source = WeightedProfiles(
      [(0, 3_000_000), (1, 70_000), (4, 40_000), (5, 32_768)].map {
        (Samples.profile($0.0), Int64($0.1))
      })
    let fit = try MedoidFit(source, metric: metric, counts: 1...2)
    #expect(fit.medoids == [1: [Samples.profile(0)], 2: [Samples.profile(0), Samples.profile(4)]])
    let partition = Partition(source, by: fit.medoids[2]!, metric: metric)
    #expect(partition.losses(source.weights) == [70_000, 32_768])
  }

  @Test("more rounds than allowed are refused")
  func roundLimit() throws {
    let source = Samples.profiles(80, seed: 5)
    var options = MedoidOptions()
    options.roundLimit = 0
    #expect(throws: Failure.self) {
      try MedoidFit(
        source, metric: try ProfileMetric(competencies: 4), counts: 3...3, options: options)
    }
  }

  @Test("weights beyond what is added up are refused")
  func tooManyPeople() throws {
    let metric = try ProfileMetric(competencies: 1)
    for weight in [Int64(1) << 32, .max] {
      let source = WeightedProfiles([(Samples.profile(0), weight), (Samples.profile(1), Int64(1))])
      #expect(throws: Failure.self) { try MedoidFit(source, metric: metric, counts: 1...1) }
    }
  }
}

@Suite("weights that make distances large")
struct LargeWeightTests {
  @Test(
    "find the same medoids, however wide the cells must be",
    arguments: [(1, 0), (40, 0), (52, 0), (100, 0), (1, 100), (60, 30)])
  func widths(weight: Int, extraStep: Int) throws {
    // Only one of two competencies varies, by at most two levels.
    var counts = ProfileCounts()
    for (shortfall, people) in [(0, 50), (1, 20), (2, 40)] {
      counts.count(Samples.profile(shortfall, 0), people: Int64(people), halves: [])
    }
    let metric = try ProfileMetric(extraStep: extraStep, weights: [weight, 1])
    let fit = try MedoidFit(counts.profiles, metric: metric, counts: 2...2)
    let expected = [Samples.profile(0, 0), Samples.profile(2, 0)]
    #expect(fit.medoids[2] == expected)
  }
}
