import Testing

@testable import Clustering

@Suite("Clusters of the worked examples")
struct WorkedClusterTests {
  struct Expected: Decodable {
    let n_distinct: Int
    let n_participants: Int64
    let k: Int
    let kappa0: Solution
    let kappa1: Solution
    let incomplete_assignment_given_medoids_kappa0: [Assigned]
  }

  struct Solution: Decodable {
    let loss_optimal: Int64?
    let loss_best_known: Int64?
    let max_accepted_loss: Int64?
    let medoids_of_that_solution: [[Int]]
    let cluster_weights_of_that_solution: [Int64]
    let medoid_silhouette_of_that_solution: Double
    let loss_k1: Int64
  }

  struct Assigned: Decodable {
    let vector: [Int?]
    let label: Int?
    let distance_observed: Int?
  }

  static let names = ["a1_kecil", "a2_sedang", "a3_besar"]

  static func source(_ name: String) -> WeightedProfiles {
    WeightedProfiles(
      Samples.rows("clusters/\(name).csv").map { row in
        (GapProfile(row.dropFirst().map { Int($0) })!, Int64(row[0])!)
      })
  }

  static func expected(_ name: String) throws -> Expected {
    try Samples.decoded([String: Expected].self, "clusters/expected.json")[name]!
  }

  @Test("the loss is the least known", arguments: names, [0, 1])
  func losses(_ name: String, extraStep: Int) throws {
    let (source, expected) = (Self.source(name), try Self.expected(name))
    let solution = extraStep == 0 ? expected.kappa0 : expected.kappa1
    #expect(source.profiles.count == expected.n_distinct)
    #expect(source.people == expected.n_participants)
    var options = ClusterOptions()
    options.count = .fixed(expected.k)
    let metric = try ProfileMetric(extraStep: extraStep, competencies: 9)
    let found = try ProfileClusters(of: source, metric: metric, options: options).chosen!
    if let optimum = solution.loss_optimal { #expect(found.loss == optimum) }
    if let limit = solution.max_accepted_loss { #expect(found.loss <= limit) }
    if let best = solution.loss_best_known { #expect(found.loss <= best) }
    options.count = .fixed(1)
    let single = try ProfileClusters(of: source, metric: metric, options: options)
    #expect(single.chosen?.loss == solution.loss_k1)
    #expect(single.chosen?.medoidSilhouette == 0)
  }

  @Test("known medoids have the known clusters and silhouette", arguments: names, [0, 1])
  func partitions(_ name: String, extraStep: Int) throws {
    let (source, expected) = (Self.source(name), try Self.expected(name))
    let solution = extraStep == 0 ? expected.kappa0 : expected.kappa1
    let medoids = solution.medoids_of_that_solution.map { GapProfile($0.map { Int?($0) })! }
    #expect(medoids == medoids.sorted { ($0.sum, $0) < ($1.sum, $1) })
    let metric = try ProfileMetric(extraStep: extraStep, competencies: 9)
    let partition = Partition(source, by: medoids, metric: metric)
    #expect(partition.people(source.weights) == solution.cluster_weights_of_that_solution)
    let loss = partition.losses(source.weights).reduce(0, +)
    #expect(loss == solution.loss_optimal ?? solution.loss_best_known)
    let silhouette = Silhouettes.medoid(partition, source.weights)
    #expect(abs(silhouette / solution.medoid_silhouette_of_that_solution - 1) < 1e-12)
  }

  @Test("incomplete profiles go where they are said to go", arguments: names)
  func incomplete(_ name: String) throws {
    let expected = try Self.expected(name)
    let medoids = expected.kappa0.medoids_of_that_solution.map { GapProfile($0.map { Int?($0) })! }
    let metric = try ProfileMetric(competencies: 9)
    for assigned in expected.incomplete_assignment_given_medoids_kappa0 {
      let profile = GapProfile(assigned.vector)!
      let label = metric.nearest(of: medoids, to: profile)
      #expect(label.map { $0 + 1 } == assigned.label)
      #expect(label.map { metric.distance(medoids[$0], profile) } == assigned.distance_observed)
    }
  }
}
