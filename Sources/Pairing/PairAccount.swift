/// How assessments became pairs; the counts of assessments add up.
///
/// An assessment is what one row tells; a row with columns for both stages tells two.
public struct PairAccount: Sendable, Equatable {
  /// Assessments that were read.
  public var assessments = 0
  /// Copies of another one.
  public var identical = 0
  /// Assessments that another one of the same person goes before.
  public var others = 0
  /// Assessments of people whose assessments contradict each other.
  public var conflicting = 0
  /// People whose assessments contradict each other.
  public var conflictingPeople = 0
  /// Assessments after the day the figures speak of.
  public var future = 0
  /// Assessments without a day, where only days could tell the stage.
  public var withoutDay = 0
  /// Assessments of people with nothing to pair them with.
  public var unmatched = 0
  /// People with an assessment before only.
  public var onlyBefore = 0
  /// People with an assessment after only.
  public var onlyAfter = 0
  /// People with one assessment of which only the day is known.
  public var onlyOne = 0
  /// Assessments of people whose two are too near or too far apart.
  public var outside = 0
  /// People whose two assessments are too near or too far apart.
  public var outsidePeople = 0
  /// Assessments that pairs rest on.
  public var paired = 0
  /// Pairs.
  public var pairs = 0
  /// Pairs of which a day is missing, so that the window cannot be judged.
  public var undatedPairs = 0
  /// Halves of rows without a level, which are no assessments.
  public var emptyHalves = 0

  /// Nothing counted yet.
  public init() {}

  /// Whether every assessment is somewhere.
  public var isBalanced: Bool {
    assessments == identical + others + conflicting + future + withoutDay + unmatched + outside
      + paired
  }
}
