public import Figures
public import Standards

/// People by the two groupings by rule, by position level.
public struct GroupingStudy: Sendable {
  /// The scale of the groups A, B and C.
  public let purpose: Purpose
  /// The group of every profile by category, 0 for A; nil where a level is missing.
  public let categories: [Int?]
  /// The group of every profile by rumpun.
  public let rumpun: [RumpunGroup]
  /// People by position level and group of category.
  public let categoryCounts: [Int: [Int?: Int64]]
  /// People by position level and rumpun.
  public let rumpunCounts: [Int: [RumpunGroup: Int64]]

  /// Groups everybody of a tally.
  public init(
    _ tally: ProfileTally, standard: Standard, competencies: [Int], purpose: Purpose
  ) {
    let byCategory = CategoryGrouping(standard, purpose: purpose)
    let byRumpun = RumpunGrouping(standard, competencies: competencies)
    categories = tally.profiles.map { byCategory.group(of: $0) }
    rumpun = tally.profiles.map { byRumpun.group(of: $0) }
    var categoryCounts: [Int: [Int?: Int64]] = [:]
    var rumpunCounts: [Int: [RumpunGroup: Int64]] = [:]
    for (number, profile) in tally.profiles.enumerated() {
      let people = tally.counts[number]
      categoryCounts[profile.position, default: [:]][categories[number], default: 0] += people
      rumpunCounts[profile.position, default: [:]][rumpun[number], default: 0] += people
    }
    self.purpose = purpose
    self.categoryCounts = categoryCounts
    self.rumpunCounts = rumpunCounts
  }
}
