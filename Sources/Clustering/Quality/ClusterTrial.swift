/// What came of one number of clusters.
public struct ClusterTrial: Sendable, Equatable {
  /// The number of clusters.
  public let count: Int
  /// The medoids in label order.
  public let medoids: [GapProfile]
  /// The distances of all people to their medoids.
  public let loss: Int64
  /// The people of each cluster.
  public let people: [Int64]
  /// The medoid silhouette (AMS); 0 for one cluster.
  public let medoidSilhouette: Double
  /// The average silhouette (ASW); nil for one cluster.
  public let averageSilhouette: Double?
  /// The agreement with half-samples; nil where there are none.
  public let stability: Stability?
}

/// What somebody who reads a set of clusters must know about it.
public enum ClusterNote: Sendable, Equatable {
  /// Nobody has a complete profile.
  case nobodyComplete
  /// Everybody has the same profile.
  case oneProfile
  /// No profile is held by as many people as a medoid must be.
  case noCandidate
  /// Fewer clusters are possible than were asked for.
  case fewerPossible(asked: Int, possible: Int)
  /// No number of clusters is admissible: there is one cluster, and no structure is claimed.
  case noStructure
  /// The average silhouette is low: the clusters shade into each other.
  case weakStructure
  /// The number of clusters was given, and a cluster is smaller than may be published.
  case smallCluster
  /// The number of clusters was given, and half-samples agree too little with it.
  case unstable
  /// There are no half-samples, so that nothing is known about the stability.
  case stabilityUnknown
}
