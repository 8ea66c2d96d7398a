public import Basics
import Figures

/// What the tables print of one group of people.
public struct GroupResult: Sendable, Equatable {
  /// The values of the key columns.
  public let key: [String]
  /// People, with or without a complete result.
  public let people: Int64
  /// People with a complete result; every share rests on them.
  public let complete: Int64
  /// Complete people by category of selection, best first.
  public let selection: [Int64]
  /// Complete people by category of mapping, best first.
  public let mapping: [Int64]
  /// Σ attained levels.
  public let attained: Int64
  /// Σ required levels.
  public let required: Int64
  /// The sums of required levels that occur among complete people, ascending.
  public let requiredSums: [Int64]
  /// Mean of the people's JPM.
  public let meanMatch: ExactMean
  /// Mean of the people's capped match.
  public let meanCappedMatch: ExactMean

  /// Takes the sums of a group.
  init(key: [String], _ sums: GroupSums) {
    let counts = sums.counts
    self.key = key
    people = counts.people
    complete = counts.complete
    attained = counts.attained
    required = sums.required
    requiredSums = sums.byRequired.map(\.required)
    selection = counts.selection
    mapping = counts.mapping
    if sums.byRequired.count == 1, let only = sums.byRequired.first {
      meanMatch = ExactMean(only.attained, over: only.required, count: complete)
      meanCappedMatch = ExactMean(only.capped, over: only.required, count: complete)
    } else {
      meanMatch = ExactMean(
        terms: sums.byRequired.map { ($0.required, $0.attained) }, count: complete)
      meanCappedMatch = ExactMean(
        terms: sums.byRequired.map { ($0.required, $0.capped) }, count: complete)
    }
  }

  /// People without a complete result.
  public var incomplete: Int64 { people - complete }

  /// The joint JPM, Σ attained / Σ required.
  public var jointMatch: Fraction? { Fraction(attained, over: required) }
}
