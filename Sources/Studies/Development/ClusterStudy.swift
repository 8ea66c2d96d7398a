public import Basics
public import Clustering
public import Figures

/// What a study of clusters is asked for.
public struct ClusterStudyOptions: Sendable, Equatable {
  /// The position levels that are clustered, as places in the standard; nil for all that occur.
  public var positions: [Int]?
  /// Whether all position levels together are clustered, too.
  public var hasOverview = true
  /// How clusters are made and chosen.
  public var search = ClusterOptions()
  /// What lacking a competency at all adds to a distance (κ).
  public var extraStep = 0
  /// The weight of a competency (ω), by its place in the standard; 1 where it is not named.
  public var weights: [Int: Int] = [:]

  /// The defaults of the specification: every position level, and the overview.
  public init() {}
}

/// Clusters of gap profiles, by position level and over all of them.
public struct ClusterStudy: Sendable {
  /// The clusters of one position level, or of all together.
  public struct Level: Sendable {
    /// The place of the position level in the standard; nil for all together.
    public let position: Int?
    /// Its clusters.
    public let clusters: ProfileClusters
    /// The label of every profile, by its number; nil where it has none.
    public let labels: [Int?]
  }

  /// What was asked for.
  public let options: ClusterStudyOptions
  /// The competencies of the profiles, as places in the standard.
  public let competencies: [Int]
  /// The position levels in the order of the standard, then all together.
  public let levels: [Level]
  private let profileCount: Int

  /// Clusters everybody of a tally; `progress` hears how much is done, from several threads.
  public init(
    _ tally: ProfileTally, competencies: [Int], options: ClusterStudyOptions, workers: Int,
    progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(Failure) {
    let metric = try ProfileMetric(
      extraStep: options.extraStep, weights: competencies.map { options.weights[$0] ?? 1 })
    let profiles = tally.gapProfiles(competencies)
    let present = Set(tally.profiles.map(\.position))
    let positions = present.sorted().filter { options.positions?.contains($0) ?? true }
    let wanted = positions.map(Optional.some) + (options.hasOverview ? [nil] : [])
    var levels: [Level] = []
    for (place, position) in wanted.enumerated() {
      var counts = ProfileCounts()
      var seen: Set<UInt32> = []
      for (number, profile) in tally.profiles.enumerated() {
        guard position == nil || profile.position == position, let gaps = profiles[number] else {
          continue
        }
        // Half-samples are counted by shortfall, which several profiles share.
        let shortfall = tally.shortfallNumbers[number]
        let isNew = seen.insert(shortfall).inserted
        counts.count(
          gaps, people: tally.counts[number],
          halves: isNew ? tally.halves(ofShortfall: Int(shortfall)) : [])
      }
      let clusters = try ProfileClusters(
        of: counts.profiles, metric: metric, options: options.search, workers: workers
      ) { done, all in progress(place * all + done, wanted.count * all) }
      let labels = profiles.enumerated().map { number, gaps -> Int? in
        guard position == nil || tally.profiles[number].position == position else { return nil }
        return gaps.flatMap { clusters.label(of: $0) }
      }
      levels.append(Level(position: position, clusters: clusters, labels: labels))
    }
    self.options = options
    self.competencies = competencies
    self.levels = levels
    profileCount = profiles.count
  }

  /// The label of every profile within its position level, by its number.
  public var labels: [Int?] { labels(of: levels) }

  /// The same, but nil within a position level that has no structure: one cluster is no group.
  public var groupLabels: [Int?] { labels(of: levels.filter { $0.clusters.clusters.count > 1 }) }

  private func labels(of levels: [Level]) -> [Int?] {
    let byPosition = levels.filter { $0.position != nil }.map(\.labels)
    return (0..<profileCount).map { number in byPosition.lazy.compactMap { $0[number] }.first }
  }

  /// The clusters of all position levels together, where they were asked for.
  public var overview: Level? { levels.first { $0.position == nil } }
}

extension ProfileTally {
  /// The shortfalls of every profile, by its number.
  public func gapProfiles(_ competencies: [Int]) -> [GapProfile?] {
    profiles.map { profile in GapProfile(competencies.map { profile.shortfall(of: $0) }) }
  }
}
