/// An integer fraction; it is compared by cross-multiplication and never rounded before it is judged.
@frozen
public struct Fraction: Sendable {
  /// What is divided.
  public var numerator: Int64
  /// What it is divided by; always positive.
  public var denominator: Int64

  /// Returns nil where there is nothing to divide by: that is a fact about the row, not a zero.
  @inlinable
  public init?(_ numerator: Int64, over denominator: Int64) {
    guard denominator > 0 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether the fraction reaches a percentage; the percentage itself counts as reached.
  @inlinable
  public func isAtLeast(percent: Int64) -> Bool {
    let value = numerator.multipliedFullWidth(by: 100)
    let threshold = percent.multipliedFullWidth(by: denominator)
    return (value.high, value.low) >= (threshold.high, threshold.low)
  }
}

extension Fraction: Comparable, Hashable {
  /// Compares by cross-multiplication, in twice the width.
  @inlinable
  public static func < (left: Fraction, right: Fraction) -> Bool {
    let (a, b) = crossed(left, right)
    return (a.high, a.low) < (b.high, b.low)
  }

  /// Two fractions are equal where their values are: 4/8 is 1/2, so that a tie is a tie.
  @inlinable
  public static func == (left: Fraction, right: Fraction) -> Bool {
    let (a, b) = crossed(left, right)
    return (a.high, a.low) == (b.high, b.low)
  }

  /// Equal values have equal hashes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(Ratio(Int128(numerator), over: Int128(denominator)))
  }

  @inlinable
  static func crossed(
    _ left: Fraction, _ right: Fraction
  ) -> ((high: Int64, low: UInt64), (high: Int64, low: UInt64)) {
    (
      left.numerator.multipliedFullWidth(by: right.denominator),
      right.numerator.multipliedFullWidth(by: left.denominator)
    )
  }
}
