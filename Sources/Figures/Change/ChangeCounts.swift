public import Basics

/// Counts of one competency before and after, over people with a level both times.
public struct CompetencyShift: Sendable, Hashable {
  /// Pairs with a level both times.
  public var pairs: Int64 = 0
  /// Met the requirement both times.
  public var kept: Int64 = 0
  /// Met it before and not after.
  public var lost: Int64 = 0
  /// Met it after and not before.
  public var gained: Int64 = 0
  /// Σ of levels before.
  public var before: Int64 = 0
  /// Σ of levels after.
  public var after: Int64 = 0
  /// Σ of squared changes.
  public var squares: Int64 = 0

  /// Nobody yet.
  public init() {}

  /// Met it neither time.
  public var below: Int64 { pairs - kept - lost - gained }

  /// Adds one pair.
  public mutating func add(before: Int64, after: Int64, required: Int64) {
    pairs += 1
    self.before += before
    self.after += after
    squares += (after - before) * (after - before)
    switch (before >= required, after >= required) {
    case (true, true): kept += 1
    case (true, false): lost += 1
    case (false, true): gained += 1
    case (false, false): break
    }
  }

  mutating func add(_ other: CompetencyShift) {
    pairs += other.pairs
    kept += other.kept
    lost += other.lost
    gained += other.gained
    before += other.before
    after += other.after
    squares += other.squares
  }
}

/// Exact counts of people before and after who share a key.
public struct ChangeCounts: Mergeable, Hashable {
  /// A change of the sum of levels under one sum of required levels.
  public struct Step: Sendable, Hashable {
    /// Σ required levels.
    public var required: Int64
    /// Σ levels after less Σ levels before.
    public var change: Int64

    /// Puts both together.
    public init(required: Int64, change: Int64) {
      (self.required, self.change) = (required, change)
    }
  }

  /// Pairs with one requirement.
  public var pairs: Int64 = 0
  /// Of these, pairs complete both times over the same competencies.
  public var complete: Int64 = 0
  /// By competency, as its place in the standard.
  public var competencies: [Int: CompetencyShift] = [:]
  /// Complete pairs by category before and after, a row of all categories after the other.
  public var categories: [Int64] = []
  /// Complete pairs by requirement and change.
  public var steps: [Step: Int64] = [:]
  /// Σ attained before over complete pairs, by requirement.
  public var attained: [Int64: Int64] = [:]

  /// Nobody yet.
  public init() {}

  /// Adds other people.
  public mutating func merge(_ other: ChangeCounts) {
    pairs += other.pairs
    complete += other.complete
    for (competency, shift) in other.competencies {
      competencies[competency, default: CompetencyShift()].add(shift)
    }
    if categories.isEmpty {
      categories = other.categories
    } else {
      for place in other.categories.indices { categories[place] += other.categories[place] }
    }
    steps.merge(other.steps, uniquingKeysWith: +)
    attained.merge(other.attained, uniquingKeysWith: +)
  }
}
