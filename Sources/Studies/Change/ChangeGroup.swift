public import Figures

/// What changed in one competency.
public struct CompetencyChange: Sendable, Equatable {
  /// The place of the competency in the standard.
  public let competency: Int
  /// The counts it rests on.
  public let shift: CompetencyShift
  /// The share of those who met the requirement after, less the share before.
  public let share: IndexEstimate
  /// The mean change of the level.
  public let level: IndexEstimate
  /// The exact test; nil where nobody has a level both times.
  public let test: McNemar?
  /// Its value corrected for as many competencies as were tested; nil where there is no test.
  public internal(set) var corrected: Double?

  init(_ competency: Int, _ shift: CompetencyShift) {
    self.competency = competency
    self.shift = shift
    share = Estimation.mean(
      Moments(
        count: shift.pairs, sum: shift.gained - shift.lost, squares: shift.gained + shift.lost,
        over: 1))
    level = Estimation.mean(
      Moments(
        count: shift.pairs, sum: shift.after - shift.before, squares: shift.squares, over: 1))
    test = shift.pairs > 0 ? McNemar(left: shift.lost, came: shift.gained) : nil
  }
}

/// How a sum or a match of complete pairs changed.
public struct TotalChange: Sendable, Equatable {
  /// The mean change with its interval.
  public let mean: IndexEstimate
  /// The standard deviation of the changes; nil of fewer than two.
  public let deviation: Double?
  /// The mean over the standard deviation; nil where there is no spread.
  public let standardised: Double?
  /// The test on ranks.
  public let ranks: SignedRank

  init(_ moments: Moments, _ differences: [(numerator: Int64, denominator: Int64, count: Int64)]) {
    mean = Estimation.mean(moments)
    let spread = moments.variance.map { $0.squareRoot() }
    deviation = spread
    standardised = spread.flatMap { spread in
      spread > 0 ? moments.mean.map { $0 / spread } : nil
    }
    ranks = SignedRank(differences)
  }
}

/// What changed among one group of people: all of them, a kind of agency, a position level, an agency.
public struct ChangeGroup: Sendable, Equatable {
  /// What kind of group it is.
  public let level: IndexLevel
  /// Its key: label, code or name; empty for everybody.
  public let key: String
  /// Pairs with one requirement.
  public let pairs: Int64
  /// Pairs complete both times.
  public let complete: Int64
  /// By competency, ascending.
  public let competencies: [CompetencyChange]
  /// The mean match before; nil where nobody is complete.
  public let matchBefore: Double?
  /// The mean match after; nil where nobody is complete.
  public let matchAfter: Double?
  /// The change of the sum of levels.
  public let levels: TotalChange
  /// The change of the match, as a fraction.
  public let match: TotalChange
  /// How people moved between the categories of selection.
  public let categories: CategoryShift

  init(
    _ level: IndexLevel, _ key: String, _ counts: ChangeCounts, competencies: [Int], bands: Int
  ) {
    (self.level, self.key) = (level, key)
    (pairs, complete) = (counts.pairs, counts.complete)
    self.competencies = ChangeGroup.corrected(
      competencies.map { CompetencyChange($0, counts.competencies[$0] ?? CompetencyShift()) })
    var byRequirement: [Int64: [(change: Int64, count: Int64)]] = [:]
    for (step, count) in counts.steps {
      byRequirement[step.required, default: []].append((step.change, count))
    }
    var (sums, matches) = (Moments(), Moments())
    var (before, after) = ([Int64: Int64](), [Int64: Int64]())
    var people: Int64 = 0
    for (required, steps) in byRequirement.sorted(by: { $0.key < $1.key }) {
      let count = steps.reduce(0) { $0 + $1.count }
      let sum = steps.reduce(0) { $0 + $1.change * $1.count }
      let squares = steps.reduce(0) { $0 + $1.change * $1.change * $1.count }
      sums.add(Moments(count: count, sum: sum, squares: squares, over: 1))
      matches.add(Moments(count: count, sum: sum, squares: squares, over: required))
      let attained = counts.attained[required] ?? 0
      (before[required], after[required]) = (attained, attained + sum)
      people += count
    }
    matchBefore = ExactMean(sums: before, count: people).approximation
    matchAfter = ExactMean(sums: after, count: people).approximation
    let ordered = counts.steps.sorted {
      ($0.key.required, $0.key.change) < ($1.key.required, $1.key.change)
    }
    levels = TotalChange(sums, ordered.map { ($0.key.change, 1, $0.value) })
    match = TotalChange(matches, ordered.map { ($0.key.change, $0.key.required, $0.value) })
    categories = CategoryShift(
      (0..<bands).map { old in
        (0..<bands).map { counts.categories.isEmpty ? 0 : counts.categories[old * bands + $0] }
      })
  }

  private static func corrected(_ changes: [CompetencyChange]) -> [CompetencyChange] {
    var changes = changes
    let tested = changes.indices.filter { changes[$0].test != nil }
    let values = Holm.corrected(tested.map { changes[$0].test?.exact ?? 1 })
    for (place, value) in zip(tested, values) { changes[place].corrected = value }
    return changes
  }
}
