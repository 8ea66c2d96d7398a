/// The test of McNemar on people who changed sides, exact whatever their number.
///
/// McNemar 1947, doi:10.1007/BF02295996. Only products and sums are formed, so the values have the
/// same bits everywhere.
public struct McNemar: Sendable, Equatable {
  /// Two-sided, `min(1, 2 Σ_{i ≤ min(b, c)} C(b+c, i) / 2^{b+c})`; 1 where nobody changed sides.
  public let exact: Double
  /// The exact value less the probability of just this outcome; 1 where nobody changed sides.
  public let middle: Double
  /// (b − c)² / (b + c), without a correction; nil where nobody changed sides.
  public let squares: Double?

  /// Tests whether as many left as came.
  public init(left: Int64, came: Int64) {
    let (changed, fewer) = (left + came, min(left, came))
    guard changed > 0 else {
      (exact, middle, squares) = (1, 1, nil)
      return
    }
    let outcome = McNemar.probability(of: fewer, among: changed)
    exact = min(1, 2 * outcome * McNemar.tail(fewer, among: changed))
    middle = max(0, exact - outcome)
    let difference = Int128(left) - Int128(came)
    squares = Double(difference * difference) / Double(changed)
  }

  /// Σ_{i ≤ k} C(n, i), in units of C(n, k); k is at most half of n.
  private static func tail(_ k: Int64, among n: Int64) -> Double {
    var (sum, term, place) = (1.0, 1.0, k)
    while place > 0, term > sum * 1e-18 {
      term = term * Double(place) / Double(n - place + 1)
      sum += term
      place -= 1
    }
    return sum
  }

  /// C(n, k) / 2^n, one factor at a time; the powers of two are kept apart, so that nothing overflows.
  private static func probability(of k: Int64, among n: Int64) -> Double {
    let step = 256
    var (product, exponent) = (1.0, -Int(n))
    var place: Int64 = 1
    while place <= k {
      product = product * Double(n - k + place) / Double(place)
      if product >= 0x1p256 {
        product *= 0x1p-256
        exponent += step
      }
      place += 1
    }
    return Double(sign: .plus, exponent: max(exponent, -1400), significand: product)
  }
}

/// Holm's correction for as many tests as were made at once.
///
/// Holm 1979, Scand. J. Statist. 6, 65–70.
enum Holm {
  /// The corrected values, in the order of the values.
  static func corrected(_ values: [Double]) -> [Double] {
    var corrected = values
    var highest = 0.0
    let ranked = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    for (rank, place) in ranked.enumerated() {
      highest = max(highest, min(1, Double(values.count - rank) * values[place]))
      corrected[place] = highest
    }
    return corrected
  }
}
