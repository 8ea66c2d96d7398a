import Figures
import Standards

/// The groups of training by cluster, of one basis: every profile's group, and what each group attends.
///
/// The members of a rumpun group attend the courses meant for a competency of that rumpun. Those of a
/// category or cluster attend the courses meant for a competency in which at least half of the members
/// of their position level with a level fall short. Whoever has no group attends the courses of their
/// own gaps. The rule of the half is a proposal of ours.
public struct TrainingGroups: Sendable {
  /// By what people are grouped.
  public let basis: TrainingBasis
  /// The group of every profile, by its number; nil where it has none.
  public let groups: [String?]
  /// The competencies that a group is trained in, by position level and group.
  public let targets: [Key: Set<Int>]

  /// A group within a position level.
  public struct Key: Sendable, Hashable {
    /// The place of the position level in the standard.
    public let position: Int
    /// The name of the group.
    public let group: String
  }

  /// The name of the group of people without a shortfall in any rumpun.
  public static let noGap = "tanpa_kesenjangan"

  /// Groups by category.
  static func byCategory(
    _ tally: ProfileTally, _ standard: Standard, _ competencies: [Int], purpose: Purpose
  ) -> TrainingGroups {
    let grouping = CategoryGrouping(standard, purpose: purpose)
    let groups = tally.profiles.map { grouping.group(of: $0).map { CategoryGrouping.letter($0) } }
    return byHalf(.category, groups, tally, competencies)
  }

  /// Groups by cluster, whose labels are given for every profile.
  static func byCluster(_ labels: [Int?], _ tally: ProfileTally, _ competencies: [Int])
    -> TrainingGroups
  {
    byHalf(.cluster, labels.map { $0.map { String($0) } }, tally, competencies)
  }

  /// Groups by rumpun.
  static func byRumpun(_ tally: ProfileTally, _ standard: Standard, _ competencies: [Int])
    -> TrainingGroups
  {
    let grouping = RumpunGrouping(standard, competencies: competencies)
    let members = standard.rumpun.map { rumpun in
      Set(competencies.filter { standard.competencies[$0].rumpun?.code == rumpun.code })
    }
    let codes = standard.rumpun.map(\.code)
    var targets: [Key: Set<Int>] = [:]
    let groups: [String?] = tally.profiles.map { profile in
      switch grouping.group(of: profile) {
      case .unassigned: return nil
      case .noGap:
        targets[Key(position: profile.position, group: noGap)] = []
        return noGap
      case .rumpun(let place):
        targets[Key(position: profile.position, group: codes[place])] = members[place]
        return codes[place]
      }
    }
    return TrainingGroups(basis: .rumpun, groups: groups, targets: targets)
  }

  private static func byHalf(
    _ basis: TrainingBasis, _ groups: [String?], _ tally: ProfileTally, _ competencies: [Int]
  ) -> TrainingGroups {
    var counts: [Key: [(observed: Int64, below: Int64)]] = [:]
    for (number, profile) in tally.profiles.enumerated() {
      guard let group = groups[number] else { continue }
      let key = Key(position: profile.position, group: group)
      var sums = counts[key] ?? Array(repeating: (0, 0), count: competencies.count)
      for (place, competency) in competencies.enumerated() {
        guard let shortfall = profile.shortfall(of: competency) else { continue }
        sums[place].observed += tally.counts[number]
        if shortfall > 0 { sums[place].below += tally.counts[number] }
      }
      counts[key] = sums
    }
    let targets = counts.mapValues { sums in
      Set(
        zip(competencies, sums).filter { $1.below > 0 && 2 * $1.below >= $1.observed }.map(\.0))
    }
    return TrainingGroups(basis: basis, groups: groups, targets: targets)
  }
}
