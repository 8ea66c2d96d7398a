import Basics
import Testing

@testable import Clustering

@Suite("Quality of clusters")
struct QualityTests {
  /// The average silhouette as Rousseeuw defines it, person by person.
  private func silhouette(_ source: WeightedProfiles, _ labels: [Int], _ metric: ProfileMetric)
    -> Double
  {
    let people = source.profiles.indices.flatMap { row in
      [Int](repeating: row, count: Int(source.weights[row]))
    }
    var sum = 0.0
    for (place, one) in people.enumerated() {
      var far: [Int: (sum: Double, count: Double)] = [:]
      for (other, row) in people.enumerated() where other != place {
        far[labels[row], default: (0, 0)].sum +=
          Double(metric.distance(source.profiles[one], source.profiles[row]))
        far[labels[row], default: (0, 0)].count += 1
      }
      guard let own = far[labels[one]] else { continue }
      let outside = far.filter { $0.key != labels[one] }.map { $0.value.sum / $0.value.count }
        .min()!
      let inside = own.sum / own.count
      if max(inside, outside) > 0 { sum += (outside - inside) / max(inside, outside) }
    }
    return sum / Double(people.count)
  }

  @Test("the average silhouette is the one of its definition", arguments: 1...6)
  func averageSilhouette(seed: Int) throws {
    let source = Samples.profiles(25, heaviest: 4, seed: UInt64(seed))
    let metric = try ProfileMetric(extraStep: seed % 2, weights: [1, 2, 1, 3])
    let medoids = try MedoidFit(source, metric: metric, counts: 3...3).medoids[3]!
    let partition = Partition(source, by: medoids, metric: metric)
    let found = Silhouettes.average(source, partition, metric, over: 5000)!
    #expect(abs(found - silhouette(source, partition.labels, metric)) < 1e-12)
  }

  @Test("with a limit only the heaviest profiles are asked, of several the first")
  func silhouetteOfTheHeaviest() throws {
    let source = WeightedProfiles(
      [(0, 5), (1, 5), (4, 5), (5, 1)].map { (Samples.profile($0.0), Int64($0.1)) })
    let metric = try ProfileMetric(competencies: 1)
    let partition = Partition(
      source, by: [Samples.profile(0), Samples.profile(4)], metric: metric)
    // (0): inside 5/9, outside (20+5)/6; (1): inside 5/9, outside (15+4)/6.
    let (first, second) = (1 - (5.0 / 9) / (25.0 / 6), 1 - (5.0 / 9) / (19.0 / 6))
    let found = Silhouettes.average(source, partition, metric, over: 2)!
    #expect(abs(found - (5 * first + 5 * second) / 10) < 1e-12)
  }

  @Test(
    "agreement corrected for chance",
    arguments: [
      ([0, 0, 1, 1], [1, 1, 0, 0], [1, 1, 1, 1], 1),
      ([0, 0, 0, 0], [0, 0, 0, 0], [1, 2, 3, 4], 1),
      ([0, 1, 2], [2, 0, 1], [1, 1, 1], 1),
      ([0], [0], [1], 1),
      ([0, 0, 1, 1], [0, 1, 0, 1], [1, 1, 1, 1], -0.5),
      // Two profiles of three people each against one cluster: nothing beyond chance.
      ([0, 1], [0, 0], [3, 3], 0),
      // The example of six people in {3,3} and {2,4}: (4 − 6·7/15) / (6.5 − 6·7/15).
      ([0, 0, 1], [0, 1, 1], [2, 1, 3], (4 - 2.8) / (6.5 - 2.8)),
    ] as [([Int], [Int], [Int64], Double)])
  func randIndex(_ left: [Int], _ right: [Int], _ weights: [Int64], _ expected: Double) {
    #expect(abs(RandIndex.adjusted(left, right, weights: weights) - expected) < 1e-12)
    #expect(abs(RandIndex.adjusted(right, left, weights: weights) - expected) < 1e-12)
  }

  @Test("the median of an even number is between the middle two")
  func medians() {
    #expect(Stability([0.5, 1, 0.7, 0.9])?.median == 0.8)
    #expect(Stability([0.5, 1, 0.7])?.median == 0.7)
    #expect(Stability([0.5, 1, 0.7])?.minimum == 0.5)
    #expect(Stability([]) == nil)
  }

  @Test("prevalence and median speak of the people of a cluster")
  func shortfalls() throws {
    let source = WeightedProfiles(
      [(0, 3), (1, 2), (3, 1), (5, 4)].map { (Samples.profile($0.0), Int64($0.1)) })
    let metric = try ProfileMetric(competencies: 1)
    let partition = Partition(source, by: [Samples.profile(0), Samples.profile(5)], metric: metric)
    let counts = ShortfallCounts.byLabel(source, partition)
    #expect(counts[0].people == [[3, 2, 0, 0, 0, 0]])
    #expect(counts[1].people == [[0, 0, 0, 1, 0, 4]])
    #expect(counts[0].prevalence(0)?.isAtLeast(percent: 40) == true)
    #expect(counts[0].prevalence(0)?.isAtLeast(percent: 41) == false)
    #expect(counts.map { $0.median(0) } == [0, 5])
    #expect(ShortfallCounts(competencies: 1).median(0) == nil)
    #expect(ShortfallCounts(competencies: 1).prevalence(0) == nil)
  }
}
