public import Basics
public import Figures

/// A figure of two runs with the parts of its change.
public struct DecomposedFigure: Sendable {
  /// A part of the change.
  public enum Part: Sendable, CaseIterable {
    /// People who have left, and people who have joined.
    case people
    /// Other levels and other positions of those who stayed.
    case results
    /// Other required levels and other cut-offs for those who stayed.
    case rules
    case left
    case joined
    case levels
    case positions
    case requirements
    case cutOffs
    /// Results, had the rules been replaced before them.
    case resultsAfterRules
    /// Rules, had they been replaced before the results.
    case rulesBeforeResults
  }

  /// Why a figure has no parts.
  public enum Gap: Sendable, Equatable {
    case noOldResult
    case noNewResult
    /// Nobody is complete in both runs: the whole change is one of people.
    case nobodyStayed
    /// The common denominator does not fit: the decimals are right, the fractions are left out.
    case tooLarge
  }

  /// What is measured.
  public let measure: DecompositionStudy.Measure
  /// Why there are no parts, or not all; nil where nothing is missing.
  public let gap: Gap?
  private let standings: [ExactMean]

  init(
    _ measure: DecompositionStudy.Measure, _ standings: [ExactMean], _ sums: DecompositionSums
  ) {
    self.measure = measure
    self.standings = standings
    let isApproximate = standings.contains { if case .approximate = $0 { true } else { false } }
    gap =
      sums[.old].people == 0
      ? .noOldResult
      : sums[.new].people == 0
        ? .noNewResult : sums.stayed == 0 ? .nobodyStayed : isApproximate ? .tooLarge : nil
  }

  /// The figure at a waypoint.
  public subscript(waypoint: Waypoint) -> ExactMean { standings[waypoint.rawValue] }

  /// The whole change in ten-thousandths of a percentage point, of the printed figures.
  public var change: Int? { difference(.old, .new) }

  /// A part in ten-thousandths of a percentage point.
  ///
  /// It is the difference of the figures as they are printed at two waypoints: printed parts add up.
  public func units(_ part: Part) -> Int? {
    sum(of: part) {
      difference($0, $1)
    } adding: {
      $0 + $1
    }
  }

  /// The whole change as an exact fraction; nil where there is none or it does not fit.
  public var exactChange: Ratio? { exactDifference(.old, .new) }

  /// A part as an exact fraction; nil where there is none or it does not fit.
  public func exact(_ part: Part) -> Ratio? {
    sum(of: part) {
      exactDifference($0, $1)
    } adding: {
      $0.adding($1)
    }
  }

  private func sum<Value>(
    of part: Part, _ difference: (Waypoint, Waypoint) -> Value?,
    adding: (Value, Value) -> Value?
  ) -> Value? {
    if gap == .noOldResult || gap == .noNewResult { return nil }
    guard gap != .nobodyStayed else {
      switch part {
      case .people: return difference(.old, .new)
      case .results, .rules, .resultsAfterRules, .rulesBeforeResults:
        return difference(.old, .old)
      default: return nil
      }
    }
    let steps = DecomposedFigure.steps(part).map { difference($0.0, $0.1) }
    guard let first = steps[0] else { return nil }
    guard steps.count > 1 else { return first }
    return steps[1].flatMap { adding(first, $0) }
  }

  private static func steps(_ part: Part) -> [(Waypoint, Waypoint)] {
    switch part {
    case .people: steps(.left) + steps(.joined)
    case .results: steps(.levels) + steps(.positions)
    case .rules: steps(.requirements) + steps(.cutOffs)
    case .left: [(.old, .stayed)]
    case .levels: [(.stayed, .newLevels)]
    case .positions: [(.newLevels, .newPositions)]
    case .requirements: [(.newPositions, .newRequirements)]
    case .cutOffs: [(.newRequirements, .newCutOffs)]
    case .joined: [(.newCutOffs, .new)]
    case .rulesBeforeResults: [(.stayed, .rulesFirst)]
    case .resultsAfterRules: [(.rulesFirst, .newCutOffs)]
    }
  }

  private func difference(_ from: Waypoint, _ to: Waypoint) -> Int? {
    guard let first = units(self[from]), let last = units(self[to]) else { return nil }
    return last - first
  }

  private func units(_ mean: ExactMean) -> Int? {
    Int(mean.percent(decimals: 4).filter { $0 != "." })
  }

  private func exactDifference(_ from: Waypoint, _ to: Waypoint) -> Ratio? {
    guard case .exact(let first) = self[from], case .exact(let last) = self[to],
      let minus = Ratio(-first.numerator, over: first.denominator)
    else { return nil }
    return last.adding(minus)
  }
}
