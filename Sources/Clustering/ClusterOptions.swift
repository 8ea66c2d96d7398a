/// How clusters of gap profiles are made and chosen; the defaults are those of the method's description.
public struct ClusterOptions: Sendable, Equatable {
  /// How many clusters there shall be.
  public enum Count: Sendable, Equatable {
    /// Exactly so many.
    case fixed(Int)
    /// As many as fit best, from 2 to so many.
    case best(upTo: Int)
  }

  /// How many clusters there shall be.
  public var count = Count.best(upTo: 10)
  /// What the search is told.
  public var medoids = MedoidOptions()
  /// The fewest people in a cluster.
  public var leastPeople: Int64 = 30
  /// The least share of all people in a cluster, in percent.
  public var leastPercent: Int64 = 2
  /// The least median agreement of half-samples.
  public var leastStability = 0.80
  /// Below this average silhouette the structure is called weak.
  public var weakSilhouette = 0.25
  /// Over how many profiles, the heaviest ones, the average silhouette is taken.
  public var silhouetteLimit = 5000

  /// The defaults.
  public init() {}

  /// The numbers of clusters that are tried.
  var counts: ClosedRange<Int> {
    switch count {
    case .fixed(let count): max(count, 1)...max(count, 1)
    case .best(let most): min(2, max(most, 1))...max(most, 1)
    }
  }
}
