/// An exact rational number of any sign, in lowest terms, held in 128 bits.
///
/// Used after the last merge, where means of many fractions need one common denominator. An
/// operation that does not fit returns nil; nothing is ever rounded silently.
public struct Ratio: Sendable, Hashable {
  /// What is divided.
  public let numerator: Int128
  /// What it is divided by; always positive.
  public let denominator: Int128

  /// Reduces a fraction to lowest terms; nil where there is nothing to divide by, and where the
  /// terms do not fit even then.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0 else { return nil }
    let shared = Ratio.commonDivisor(numerator.magnitude, denominator.magnitude)
    guard let above = Int128(exactly: numerator.magnitude / shared),
      let below = Int128(exactly: denominator.magnitude / shared)
    else { return nil }
    self.numerator = (numerator < 0) == (denominator < 0) ? above : -above
    self.denominator = below
  }

  /// A whole number.
  public init(_ whole: Int64) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// Nothing.
  public static let zero = Ratio(0)

  /// The sum, or nil where it does not fit into 128 bits.
  public func adding(_ other: Ratio) -> Ratio? {
    let shared = Int128(Ratio.commonDivisor(denominator.magnitude, other.denominator.magnitude))
    let factor = other.denominator / shared
    let (left, leftOver) = numerator.multipliedReportingOverflow(by: factor)
    let (right, rightOver) = other.numerator.multipliedReportingOverflow(by: denominator / shared)
    let (sum, sumOver) = left.addingReportingOverflow(right)
    let (below, belowOver) = denominator.multipliedReportingOverflow(by: factor)
    guard !leftOver, !rightOver, !sumOver, !belowOver else { return nil }
    return Ratio(sum, over: below)
  }

  /// The difference, or nil where it does not fit into 128 bits.
  public func subtracting(_ other: Ratio) -> Ratio? {
    let (negative, over) = Int128(0).subtractingReportingOverflow(other.numerator)
    return over ? nil : Ratio(negative, over: other.denominator).flatMap { adding($0) }
  }

  /// The quotient by a whole number, or nil where the number is zero or the result does not fit.
  public func divided(by whole: Int64) -> Ratio? {
    let (below, over) = denominator.multipliedReportingOverflow(by: Int128(whole))
    return over ? nil : Ratio(numerator, over: below)
  }

  /// The nearest binary fraction, for pictures and statistics after the last merge.
  public var approximation: Double { Double(numerator) / Double(denominator) }

  private static func commonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while a > UInt64.max || b > UInt64.max {
      if b == 0 { return a }
      (a, b) = (b, a % b)
    }
    // Division by a 64-bit word is many times cheaper.
    var (c, d) = (UInt64(a), UInt64(b))
    while d != 0 { (c, d) = (d, c % d) }
    return UInt128(max(c, 1))
  }
}

extension Ratio: Comparable {
  /// Compares exactly, by the continued fractions of both sides.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    var (a, b, c, d) = (left.numerator, left.denominator, right.numerator, right.denominator)
    var isTurned = false
    while true {
      let (p, q) = (floor(a, b), floor(c, d))
      if p != q { return (p < q) != isTurned }
      (a, c) = (a - p * b, c - q * d)
      if a == 0 || c == 0 { return isTurned ? c == 0 && a != 0 : a == 0 && c != 0 }
      (a, b, c, d) = (b, a, d, c)
      isTurned.toggle()
    }
  }

  private static func floor(_ a: Int128, _ b: Int128) -> Int128 {
    let quotient = a / b
    return a % b < 0 ? quotient - 1 : quotient
  }
}
