public import Basics

/// How many people of a cluster have which shortfall in each competency.
public struct ShortfallCounts: Sendable, Equatable {
  /// For each competency the people who lack 0, 1, … 5 levels.
  public private(set) var people: [[Int64]]

  init(competencies: Int) {
    people = [[Int64]](
      repeating: [Int64](repeating: 0, count: GapProfile.deepest + 1), count: competencies)
  }

  static func byLabel(_ source: WeightedProfiles, _ partition: Partition) -> [ShortfallCounts] {
    var counts = [ShortfallCounts](
      repeating: ShortfallCounts(competencies: source.profiles.first?.count ?? 0),
      count: partition.count)
    for (row, profile) in source.profiles.enumerated() {
      let label = partition.labels[row]
      for competency in 0..<profile.count {
        counts[label].people[competency][profile[competency] ?? 0] += source.weights[row]
      }
    }
    return counts
  }

  /// The share of people who lack something in a competency; nil where there is nobody.
  public func prevalence(_ competency: Int) -> Fraction? {
    let all = people[competency].reduce(0, +)
    return Fraction(all - people[competency][0], over: all)
  }

  /// The lower median of the shortfall in a competency; nil where there is nobody.
  public func median(_ competency: Int) -> Int? {
    let all = people[competency].reduce(0, +)
    guard all > 0 else { return nil }
    var below: Int64 = 0
    return people[competency].indices.first { level in
      below += people[competency][level]
      return 2 * below >= all
    }
  }
}
