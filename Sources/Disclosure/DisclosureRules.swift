/// How counts are made safe to publish.
///
/// The numbers are the project's own proposal, not a regulation's; every public page prints them.
public struct DisclosureRules: Sendable, Equatable {
  /// The smallest count that may be seen, t.
  public var leastCount: Int64 = 10
  /// To a multiple of what counts are rounded, b; odd, so that nothing lies halfway.
  public var base: Int64 = 5
  /// How far the least and the greatest possible value of a withheld count must lie apart.
  public var leastWidth: Int64 = 4
  /// How many per cent of the people the parts with a printed mean must hold, so that a mean of all is
  /// computed from them.
  public var leastCoverage: Int64 = 95

  /// A minimum of ten, rounding to five, and a withheld count as uncertain as a rounded one.
  public init() {}

  /// The nearest multiple of the base.
  public func rounded(_ count: Int64) -> Int64 { (count + base / 2) / base * base }

  /// What a printed number tells of the count behind it.
  func possible(behind printed: Int64) -> ClosedRange<Int64> {
    let slack = base / 2
    return max(leastCount, printed - slack)...max(leastCount, printed + slack)
  }
}
