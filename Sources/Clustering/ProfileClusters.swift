/// One cluster of gap profiles.
public struct ProfileCluster: Sendable, Equatable {
  /// The profile in the middle: one that somebody has.
  public let medoid: GapProfile
  /// How many people with a complete profile belong to it.
  public let people: Int64
  /// How far they lie from the medoid, in all.
  public let loss: Int64
  /// What they lack.
  public let shortfalls: ShortfallCounts
}

/// The clusters of the gap profiles of some people, by severity, and how good they are.
public struct ProfileClusters: Sendable, Equatable {
  /// How distances were measured.
  public let metric: ProfileMetric
  /// How many people with complete profiles there were.
  public let people: Int64
  /// How many distinct profiles they have.
  public let distinctProfiles: Int
  /// The clusters in label order: the fewest missing levels of the medoid first.
  public let clusters: [ProfileCluster]
  /// The numbers of clusters that were tried, with their quality, in ascending order.
  public let trials: [ClusterTrial]
  /// What a reader must know.
  public let notes: [ClusterNote]

  /// What came of the number of clusters that was chosen; nil where there is no cluster.
  public var chosen: ClusterTrial? { trials.first { $0.count == clusters.count } }

  /// The label of a profile, counted from 1, complete or not; nil where too little was observed.
  ///
  /// An incomplete profile goes to the medoid that is nearest over what was observed, if that is
  /// at least two thirds of the competencies; the lowest label of several that are as near.
  public func label(of profile: GapProfile) -> Int? {
    metric.nearest(of: clusters.lazy.map(\.medoid), to: profile).map { $0 + 1 }
  }

  init(
    _ source: WeightedProfiles, metric: ProfileMetric, chosen: ClusterTrial?,
    trials: [ClusterTrial], notes: [ClusterNote]
  ) {
    self.metric = metric
    people = source.people
    distinctProfiles = source.profiles.count
    self.trials = trials
    self.notes = notes
    guard let chosen else {
      clusters = []
      return
    }
    let partition = Partition(source, by: chosen.medoids, metric: metric)
    let losses = partition.losses(source.weights)
    let counts = ShortfallCounts.byLabel(source, partition)
    clusters = chosen.medoids.indices.map { label in
      ProfileCluster(
        medoid: chosen.medoids[label], people: chosen.people[label], loss: losses[label],
        shortfalls: counts[label])
    }
  }
}
