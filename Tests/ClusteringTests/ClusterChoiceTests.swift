import Basics
import Flow
import Testing

@testable import Clustering

@Suite("Choice of clusters")
struct ClusterChoiceTests {
  static let kinds = [
    [0, 0, 0, 0, 0, 0], [3, 3, 0, 0, 0, 0], [0, 0, 4, 4, 0, 0], [2, 2, 2, 2, 4, 4],
  ]

  static func clusters(
    _ source: WeightedProfiles, workers: Int = 1,
    _ change: (inout ClusterOptions) -> Void = { _ in }
  ) throws -> ProfileClusters {
    var options = ClusterOptions()
    change(&options)
    let metric = try ProfileMetric(competencies: source.profiles.first?.count ?? 6)
    return try ProfileClusters(of: source, metric: metric, options: options, workers: workers)
  }

  @Test("planted profiles are found, in order of severity")
  func planted() throws {
    let crowd = Samples.crowd(2000, kinds: Self.kinds, noise: 10, seed: 1)
    let found = try Self.clusters(Samples.counts(crowd).profiles)
    #expect(found.clusters.map(\.medoid) == Self.kinds.map { GapProfile($0.map { Int?($0) })! })
    #expect(found.clusters.map(\.people) == [500, 500, 500, 500])
    #expect(found.notes == [])
    #expect(found.trials.map(\.count) == Array(2...10))
    #expect(found.chosen?.stability?.minimum ?? 0 > 0.95)
    #expect(found.clusters.reduce(0) { $0 + $1.loss } == found.chosen?.loss)
    #expect(found.people == 2000)
    for (profile, _) in crowd.prefix(50) {
      let label = try #require(found.label(of: profile))
      let distance = found.metric.distance(found.clusters[label - 1].medoid, profile)
      #expect(found.clusters.allSatisfy { found.metric.distance($0.medoid, profile) >= distance })
    }
  }

  @Test("order, shards and workers change nothing")
  func invariance() throws {
    let crowd = Samples.crowd(400, kinds: Self.kinds, noise: 60, seed: 2)
    let whole = try Self.clusters(Samples.counts(crowd).profiles)
    var numbers = SeededNumbers(seed: 9)
    for workers in [2, 5] {
      var merged = ProfileCounts()
      let shuffled = crowd.shuffled(using: &numbers)
      for shard in 0..<7 {
        merged.merge(
          Samples.counts(shuffled.indices.filter { $0 % 7 == shard }.map { shuffled[$0] }))
      }
      #expect(try Self.clusters(merged.profiles, workers: workers) == whole)
    }
  }

  @Test("a cluster that is too small is not chosen, but may be asked for")
  func smallClusters() throws {
    let crowd =
      Samples.crowd(900, kinds: [[0, 0], [5, 5]], noise: 5, seed: 4)
      + Samples.crowd(20, kinds: [[0, 5]], noise: 0, seed: 5)
    let source = Samples.counts(crowd).profiles
    let found = try Self.clusters(source)
    #expect(found.clusters.map(\.people).min()! >= 30)
    #expect(found.trials.contains { $0.people.contains { $0 < 30 } })
    let fixed = try Self.clusters(source) { $0.count = .fixed(3) }
    #expect(fixed.clusters.map(\.people).contains(20))
    #expect(fixed.notes.contains(.smallCluster))
    let lenient = try Self.clusters(source) {
      ($0.count, $0.leastPeople) = (.fixed(3), 20)
    }
    #expect(!lenient.notes.contains(.smallCluster))
  }

  @Test("where no number of clusters is admissible there is one cluster and no structure")
  func noStructure() throws {
    let crowd = Samples.crowd(40, kinds: [[0, 0], [5, 5]], noise: 50, seed: 6)
    let found = try Self.clusters(Samples.counts(crowd).profiles)
    #expect(found.clusters.count == 1)
    #expect(found.clusters[0].people == 40)
    #expect(found.notes.contains(.noStructure))
    #expect(found.chosen?.medoidSilhouette == 0)
    #expect(found.chosen?.averageSilhouette == nil)
  }

  @Test("the limit of stability decides what is admissible")
  func stability() throws {
    let crowd = Samples.crowd(2000, kinds: Self.kinds, noise: 10, seed: 1)
    let source = Samples.counts(crowd).profiles
    #expect(try Self.clusters(source) { $0.leastStability = 1.01 }.notes == [.noStructure])
    let fixed = try Self.clusters(source) { ($0.count, $0.leastStability) = (.fixed(4), 1.01) }
    #expect(fixed.notes == [.unstable])
    let unknown = try Self.clusters(
      WeightedProfiles(zip(source.profiles, source.weights).map { ($0, $1) }))
    #expect(unknown.clusters.count == 4)
    #expect(unknown.notes == [.stabilityUnknown])
  }

  @Test("weak structure is called weak")
  func weakStructure() throws {
    let crowd = Samples.crowd(2000, kinds: Self.kinds, noise: 10, seed: 1)
    let source = Samples.counts(crowd).profiles
    #expect(try Self.clusters(source) { $0.weakSilhouette = 0.99 }.notes == [.weakStructure])
  }

  @Test("more clusters than profiles become as many as there are, without loss")
  func moreThanProfiles() throws {
    let source = WeightedProfiles(
      [0, 1, 5].map { (Samples.profile($0), Int64(100)) })
    let found = try Self.clusters(source) { $0.count = .fixed(5) }
    #expect(found.clusters.count == 3)
    #expect(found.chosen?.loss == 0)
    #expect(found.notes.first == .fewerPossible(asked: 5, possible: 3))
  }

  @Test("equal people are one cluster without a choice")
  func oneProfile() throws {
    let source = WeightedProfiles([(Samples.profile(2, 1), Int64(7))])
    for count in [ClusterOptions.Count.fixed(4), .best(upTo: 10)] {
      let found = try Self.clusters(source) { $0.count = count }
      #expect(found.clusters.map(\.people) == [7])
      #expect(found.chosen?.loss == 0)
      #expect(found.chosen?.medoidSilhouette == 0)
      #expect(found.notes.first == .oneProfile)
    }
  }

  @Test("nobody is no cluster, and no failure")
  func nobody() throws {
    let found = try Self.clusters(ProfileCounts().profiles)
    #expect(found.clusters.isEmpty)
    #expect(found.chosen == nil)
    #expect(found.notes == [.nobodyComplete])
    #expect(found.label(of: Samples.profile(0, 0, 0, 0, 0, 0)) == nil)
  }

  @Test("a medoid is held by as many people as it must be")
  func holders() throws {
    let source = WeightedProfiles(
      [(0, 50), (2, 9), (3, 10), (5, 40)].map { (Samples.profile($0.0), Int64($0.1)) })
    let found = try Self.clusters(source) {
      $0.medoids.leastHolders = 10
      $0.count = .fixed(4)
    }
    #expect(found.clusters.map(\.medoid) == [0, 3, 5].map { Samples.profile($0) })
    #expect(found.clusters.map(\.people) == [50, 19, 40])
    #expect(found.notes.first == .fewerPossible(asked: 4, possible: 3))
    let none = try Self.clusters(source) { $0.medoids.leastHolders = 51 }
    #expect(none.clusters.isEmpty)
    #expect(none.notes == [.noCandidate])
  }

  @Test("progress counts every search once")
  func progress() throws {
    let crowd = Samples.crowd(200, kinds: Self.kinds, noise: 10, seed: 1)
    let heard = Guarded<[Int]>([])
    _ = try ProfileClusters(
      of: Samples.counts(crowd).profiles, metric: try ProfileMetric(competencies: 6), workers: 2
    ) { done, all in
      heard.withLock { $0.append(done * 100 + all) }
    }
    #expect(heard.withLock { $0.sorted() } == (1...21).map { $0 * 100 + 21 })
  }
}
