/// How many fractions were added, their sum and the sum of their squares: exact as long as a common
/// denominator fits.
///
/// A mean and a variance follow from it after the last merge. All denominators from 9 to 45 together
/// fit. Where they do not, binary fractions are added by ascending denominator, a variance that is
/// nothing but rounding is 0, and `isApproximate` says so.
struct Moments: Sendable, Equatable {
  private struct Term: Sendable, Equatable {
    let denominator: Int64
    var sum: Int128
    var squares: Int128
  }

  /// How many there are.
  private(set) var count: Int64 = 0
  private var terms: [Term] = []

  /// Nothing yet.
  init() {}

  /// So many fractions of one denominator, by the sum of their numerators and of the squares of these.
  init(count: Int64, sum: Int64, squares: Int64, over denominator: Int64) {
    self.count = count
    if denominator > 0 {
      terms = [Term(denominator: denominator, sum: Int128(sum), squares: Int128(squares))]
    }
  }

  /// Adds others.
  mutating func add(_ other: Moments) {
    count += other.count
    for term in other.terms {
      let place = terms.firstIndex { $0.denominator >= term.denominator } ?? terms.count
      if place < terms.count, terms[place].denominator == term.denominator {
        terms[place].sum += term.sum
        terms[place].squares += term.squares
      } else {
        terms.insert(term, at: place)
      }
    }
  }

  /// Whether no common denominator fits, so that binary fractions stand in.
  var isApproximate: Bool { count > 0 && scaled == nil }

  /// The mean; nil of nothing.
  var mean: Double? {
    guard count > 0 else { return nil }
    if let (sum, _, unit) = scaled { return Double(sum) / (Double(count) * unit) }
    return approximate.sum / Double(count)
  }

  /// Σ (x − mean)²; exactly 0 where all are equal, nil of nothing.
  var squaredDeviations: Double? {
    guard count > 0 else { return nil }
    if let (_, deviations, unit) = scaled { return deviations / (Double(count) * unit * unit) }
    let (sum, squares) = approximate
    let rest = squares - sum * sum / Double(count)
    return rest > squares * 1e-12 ? rest : 0
  }

  /// The variance with the divisor n − 1; nil of fewer than two.
  var variance: Double? {
    guard count > 1 else { return nil }
    return squaredDeviations.map { $0 / Double(count - 1) }
  }

  // The sum, and n Σ x² − (Σ x)², both over the least common denominator; nil where they do not fit.
  private var scaled: (sum: Int128, deviations: Double, unit: Double)? {
    var common: Int128 = 1
    for term in terms {
      let denominator = Int128(term.denominator)
      let part = common / Moments.commonDivisor(common, denominator)
      let (product, isTooLarge) = part.multipliedReportingOverflow(by: denominator)
      guard !isTooLarge else { return nil }
      common = product
    }
    var (sum, squares) = (Int128(0), WideNumber())
    for term in terms {
      let factor = common / Int128(term.denominator)
      let (added, isSumTooLarge) = factor.multipliedReportingOverflow(by: term.sum)
      let (square, isSquareTooLarge) = factor.multipliedReportingOverflow(by: factor)
      let (total, isTotalTooLarge) = sum.addingReportingOverflow(added)
      guard !isSumTooLarge, !isSquareTooLarge, !isTotalTooLarge else { return nil }
      sum = total
      squares.add((Int128(count) * term.squares).magnitude, times: square.magnitude)
    }
    squares.subtract(sum.magnitude, times: sum.magnitude)
    return (sum, squares.approximation, Double(common))
  }

  private var approximate: (sum: Double, squares: Double) {
    var (sum, squares) = (0.0, 0.0)
    for term in terms {
      let denominator = Double(term.denominator)
      sum += Double(term.sum) / denominator
      squares += Double(term.squares) / (denominator * denominator)
    }
    return (sum, squares)
  }

  private static func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
