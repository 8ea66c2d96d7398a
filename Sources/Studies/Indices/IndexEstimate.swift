/// One figure of an index with what it rests on and how far chance alone might move it.
public struct IndexEstimate: Sendable, Equatable {
  /// The figure, as a fraction; nil where there is nothing to compute it from.
  public var value: Double?
  /// The standard error; nil where it is not known.
  public var error: Double?
  /// The 95 % interval; nil where it would promise too much.
  public var interval: ClosedRange<Double>?
  /// What was counted: participants, levels or agencies.
  public var count: Int64
  /// The staff of the frame; nil without a frame.
  public var population: Int64?
  /// Why something is empty, and what a reader should know.
  public var notes: [IndexNote] = []

  /// Whether two figures are so near that their intervals touch; also where one has none.
  public func mayEqual(_ other: IndexEstimate) -> Bool {
    guard let mine = interval, let theirs = other.interval else { return true }
    return mine.overlaps(theirs)
  }
}

/// What a reader should know of a figure.
public enum IndexNote: Sendable, Hashable {
  /// Nobody has a complete result.
  case nobody
  /// A single one: there is no error.
  case single
  /// A single pair of ratings: there is no ICC.
  case singlePair
  /// Too few for an interval of a mean.
  case fewForMean
  /// Too few for an interval of a share.
  case fewForShare
  /// Everybody has the same.
  case noSpread
  /// More people were assessed than the frame has staff.
  case beyondFrame
  /// No cell of the frame was assessed enough.
  case notCovered
  /// There is only one unit, or every unit has one person.
  case oneUnit
  /// Fewer than 30 complete people at the position level.
  case fewForAlpha
  /// Fewer than two competencies.
  case fewCompetencies
  /// People at the position level were assessed on different competencies; the commonest set is taken.
  case severalSets
  /// Agencies that count alike, large or small, have no error.
  case alike
  /// The common denominator of all fractions does not fit into whole numbers: binary fractions stand in.
  case binaryFractions
  /// Levels of one person are no independent observations: no error is given.
  case dependentLevels
  /// Units with fewer than ten complete people are left out of the range.
  case smallUnitsLeftOut
}
