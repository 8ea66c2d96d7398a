import Figures
public import Standards

/// What the models recommend to everybody of one profile.
public struct Recommendation: Sendable, Equatable {
  /// A competency below the requirement.
  public struct Gap: Sendable, Equatable {
    /// The place of the competency in the standard.
    public let competency: Int
    /// The attained level.
    public let attained: Int
    /// The required level.
    public let required: Int
  }

  /// What lacks, in the order of the competencies.
  public let gaps: [Gap]
  /// The competencies without a level: nothing can be recommended for them.
  public let unknown: [Int]
  /// Model I: places of courses in the programme.
  public let flexible: [Int]
  /// Model II, by basis: the group, nil where there is none, and the courses.
  public let byGroup: [TrainingBasis: (group: String?, courses: [Int])]
  /// The competencies that lack, and that no course of the programme is meant for.
  public let uncovered: [Int]

  init(
    _ profile: Profile, _ number: Int, _ programme: Programme, _ groups: [TrainingGroups],
    _ competencies: [Int]
  ) {
    var (gaps, unknown): ([Gap], [Int]) = ([], [])
    for competency in competencies {
      guard let required = profile.requirement(of: competency) else { continue }
      guard let attained = profile.level(of: competency) else {
        unknown.append(competency)
        continue
      }
      guard attained < required else { continue }
      gaps.append(Gap(competency: competency, attained: attained, required: required))
    }
    self.gaps = gaps
    self.unknown = unknown
    let lacking = Set(gaps.map(\.competency))
    flexible = programme.courses(for: lacking)
    let meant = Set(programme.courses.flatMap(\.main))
    uncovered = gaps.map(\.competency).filter { !meant.contains($0) }
    var byGroup: [TrainingBasis: (String?, [Int])] = [:]
    for basis in groups {
      let group = basis.groups[number]
      let key = group.map { TrainingGroups.Key(position: profile.position, group: $0) }
      let targets = key.flatMap { basis.targets[$0] }
      byGroup[basis.basis] = (group, targets.map { programme.courses(for: $0) } ?? flexible)
    }
    self.byGroup = byGroup
  }

  /// The gaps that attending some courses is meant for.
  func covered(by courses: [Int], of programme: Programme) -> Int64 {
    let meant = Set(courses.flatMap { programme.courses[$0].main })
    return Int64(gaps.count { meant.contains($0.competency) })
  }

  /// Two recommendations are equal if they propose the same for the same gaps.
  public static func == (left: Recommendation, right: Recommendation) -> Bool {
    left.gaps == right.gaps && left.unknown == right.unknown && left.flexible == right.flexible
      && left.uncovered == right.uncovered && left.byGroup.keys == right.byGroup.keys
      && left.byGroup.allSatisfy {
        right.byGroup[$0.key]?.group == $0.value.group
          && right.byGroup[$0.key]?.courses == $0.value.courses
      }
  }
}

extension Programme {
  /// The places of the courses that are meant for one of some competencies.
  public func courses(for competencies: Set<Int>) -> [Int] {
    courses.indices.filter { courses[$0].main.contains { competencies.contains($0) } }
  }
}
