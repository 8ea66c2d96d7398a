import Basics
public import Professionalism
public import Standards

/// The professionalism index of one person.
public struct ScoredPerson: Sendable, Hashable {
  /// The NIP or pseudonym.
  public var identity: String
  /// The number of the agency among those of the run.
  public var agency: Int
  /// The place of the position group in the scoring.
  public var group: Int
  /// The answers by item; nil where there is no data.
  public var answers: [Int?]
  /// The points by dimension, in hundredths; nil where a dimension has no data.
  public var points: [Int?]
  /// The place of the category under the rule of the run; nil for the incomplete.
  public var band: Int?
  /// The place of the category under the other rule.
  public var otherBand: Int?

  /// The points of all dimensions under the other rule, in hundredths.
  public var otherTotal: Int?
  /// Whether what cannot be fulfilled counts as fulfilled.
  public var isExcused: Bool

  /// The points of all dimensions, in hundredths; nil where one has no data.
  public var total: Int? {
    let known = points.compactMap(\.self)
    return known.count == points.count ? known.reduce(0, +) : nil
  }

  /// Scores a person; `isExcused` gives points where nothing could be fulfilled.
  public init(_ facts: PersonFacts, _ scoring: IndexScoring, _ rule: BetweenBands, isExcused: Bool)
  {
    (identity, agency) = (facts.identity, facts.agency)
    (group, answers) = (facts.group, facts.answers)
    self.isExcused = isExcused
    points = scoring.points(facts.answers, group: facts.group, isExcused: isExcused)
    let other: BetweenBands = rule == .lowerBound ? .roundHalfUp : .lowerBound
    func total(_ points: [Int?]) -> Int? {
      let known = points.compactMap(\.self)
      return known.count == points.count ? known.reduce(0, +) : nil
    }
    func category(_ total: Int?, _ rule: BetweenBands) -> Int? {
      total.flatMap { Fraction(Int64($0), over: 100) }.flatMap { scoring.bands.band(of: $0, rule) }
    }
    otherTotal = total(
      scoring.points(facts.otherAnswers, group: facts.group, isExcused: isExcused))
    band = category(total(points), rule)
    otherBand = category(otherTotal, other)
  }
}
