import Basics

/// The runs of a pipeline up to this one, and what has changed since the run before.
public struct HistoryStudy: Sendable, Equatable {
  /// This run.
  public let current: Headline
  /// The runs of earlier days, by ascending day.
  public let earlier: [Headline]
  /// How many earlier days lie in the folder and are not told of.
  public let omitted: Int

  /// Takes the runs in any order; those that are not of an earlier day do not count.
  public init(current: Headline, earlier: [Headline], omitted: Int = 0) {
    self.current = current
    self.omitted = omitted
    self.earlier = earlier.filter { $0.asOf.number < current.asOf.number }
      .sorted { $0.asOf.number < $1.asOf.number }
  }

  /// The run before this one; nil for the first.
  public var last: Headline? { earlier.last }

  /// Whether standards and steps of the run before were those of this one.
  public var hasSameRules: Bool { last.map { $0.rules == current.rules } ?? true }

  /// How the mean capped match has changed since the run before.
  public var cappedShift: FigureShift? {
    guard let last else { return nil }
    return FigureShift(
      from: last.cappedMatch, last.cappedEstimate, to: current.cappedMatch, current.cappedEstimate)
  }

  /// How the share of a category has changed; nil where the run before did not know the category.
  public func shift(of label: String) -> FigureShift? {
    guard let last, let before = last.share(of: label), let after = current.share(of: label) else {
      return nil
    }
    func exact(_ headline: Headline) -> ExactMean {
      let count = headline.categories.first { $0.label == label }?.count ?? 0
      return Ratio(Int128(count), over: Int128(headline.complete)).map { .exact($0) } ?? .none
    }
    return FigureShift(from: exact(last), before, to: exact(current), after)
  }
}

/// How a figure has moved from one run to the next.
public struct FigureShift: Sendable, Equatable {
  /// The figure of the run before.
  public let before: ExactMean
  /// By how much it is larger now; negative where it is smaller.
  public let difference: ExactMean
  /// Whether the intervals of both are known and apart.
  public let isDistinguishable: Bool

  /// Compares two figures; nil where one of them is not there.
  init?(
    from before: ExactMean, _ beforeEstimate: IndexEstimate, to after: ExactMean,
    _ afterEstimate: IndexEstimate
  ) {
    guard let difference = after.subtracting(before) else { return nil }
    self.before = before
    self.difference = difference
    isDistinguishable = !beforeEstimate.mayEqual(afterEstimate)
  }

  /// The sign of the difference.
  public var direction: Int {
    switch difference {
    case .none: 0
    case .exact(let ratio): ratio.numerator.signum() == 0 ? 0 : ratio.numerator > 0 ? 1 : -1
    case .approximate(let value): value == 0 ? 0 : value > 0 ? 1 : -1
    }
  }
}
