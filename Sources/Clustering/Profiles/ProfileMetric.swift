public import Basics

/// How far two profiles lie from each other: a weighted Manhattan distance in whole numbers.
///
/// A shortfall `s` counts as `s`, and as `extraStep` more if there is any, so that lacking something
/// at all can weigh more than lacking one level more. Over complete profiles it is a metric.
public struct ProfileMetric: Sendable, Equatable {
  /// What lacking a competency at all adds, κ.
  public let extraStep: Int
  /// The weight of every competency, ω.
  public let weights: [Int]

  /// The largest distance that is computed with.
  public static let limit = 32_767

  /// Weighs the competencies; fails if a weight is below 1 or a distance could exceed the limit.
  public init(extraStep: Int = 0, weights: [Int]) throws(Failure) {
    let place = "distances of profiles"
    guard extraStep >= 0 else {
      throw Failure(
        place, "the extra step is \(extraStep), but should be 0 or more",
        remedy: "set it to 0, or to 1 where lacking at all shall count one step",
        code: .wrongPipeline)
    }
    if let weight = weights.first(where: { $0 < 1 }) {
      throw Failure(
        place, "a competency weighs \(weight), but should weigh at least 1",
        remedy: "leave a competency out of the input rather than weigh it with nothing",
        code: .wrongPipeline)
    }
    let widest = weights.reduce((sum: 0, fits: true)) { found, weight in
      let (sum, overflows) = found.sum.addingReportingOverflow(weight)
      return (sum, found.fits && !overflows)
    }
    let product = widest.sum.multipliedReportingOverflow(by: GapProfile.deepest &+ extraStep)
    guard widest.fits, !product.overflow, extraStep < Self.limit, product.partialValue <= Self.limit
    else {
      throw Failure(
        place,
        "the farthest profiles are more than \(Self.limit) apart, but no more is computed with",
        remedy:
          "divide the weights of the competencies by a common factor, or lower the extra step",
        code: .wrongPipeline)
    }
    self.extraStep = extraStep
    self.weights = weights
  }

  /// Every one of so many competencies weighs 1.
  public init(extraStep: Int = 0, competencies: Int) throws(Failure) {
    try self.init(extraStep: extraStep, weights: [Int](repeating: 1, count: competencies))
  }

  /// The largest distance there can be, (5+κ) Σω.
  public var widest: Int { (GapProfile.deepest + extraStep) * weights.reduce(0, +) }

  /// The place of a shortfall on the axis of its competency, ω (s + κ [s > 0]).
  public func place(of shortfall: Int, in competency: Int) -> Int {
    weights[competency] * (shortfall + (shortfall > 0 ? extraStep : 0))
  }

  /// The distance over the competencies that are observed in both profiles.
  public func distance(_ left: GapProfile, _ right: GapProfile) -> Int {
    var sum = 0
    for competency in weights.indices {
      guard let first = left[competency], let second = right[competency] else { continue }
      sum += abs(place(of: first, in: competency) - place(of: second, in: competency))
    }
    return sum
  }

  /// The nearest of some medoids over what was observed; the first of several that are as near.
  ///
  /// Nil where fewer than two thirds of the competencies were observed, or there is no medoid.
  public func nearest(of medoids: some Collection<GapProfile>, to profile: GapProfile) -> Int? {
    guard 3 * profile.observed >= 2 * profile.count else { return nil }
    var nearest: (number: Int, distance: Int)?
    for (number, medoid) in medoids.enumerated() {
      let distance = distance(medoid, profile)
      if distance < nearest?.distance ?? .max { nearest = (number, distance) }
    }
    return nearest?.number
  }
}
