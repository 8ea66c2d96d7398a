/// An integer fraction; it is compared by cross-multiplication and never rounded before it is judged.
@frozen
public struct Fraction: Sendable, Hashable {
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
    numerator * 100 >= percent * denominator
  }
}

extension Fraction: Comparable {
  /// Compares by cross-multiplication.
  @inlinable
  public static func < (left: Fraction, right: Fraction) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }
}
