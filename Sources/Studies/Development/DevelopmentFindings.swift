public import Figures
public import Standards

/// What the studies say about who should learn what, and with whom.
public struct DevelopmentFindings: Sendable {
  /// Everybody by profile.
  public let profiles: ProfileTally
  /// The competencies that occur in the input, as places in the standard.
  public let competencies: [Int]
  /// The groups by rule.
  public var groupings: GroupingStudy?
  /// The clusters of gap profiles.
  public var clusters: ClusterStudy?
  /// The coaching groups.
  public var coaching: CoachingStudy?
  /// The four models of training.
  public var training: TrainingStudy?
  /// The rules on developing people, where a study needs them.
  public var rules: DevelopmentRules?

  /// Nothing found out yet.
  public init(profiles: ProfileTally, competencies: [Int]) {
    self.profiles = profiles
    self.competencies = competencies
  }
}
