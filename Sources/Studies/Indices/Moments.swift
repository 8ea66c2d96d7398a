/// How many fractions were added, their sum and the sum of their squares: exact as long as a common
/// denominator fits.
///
/// A mean and a variance follow from it after the last merge. Where the common denominator exceeds
/// 10⁹ binary fractions are added by ascending denominator, and a variance that is nothing but
/// rounding is 0.
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

  /// The mean; nil of nothing.
  var mean: Double? {
    guard count > 0 else { return nil }
    if let (sum, _, unit) = scaled { return Double(sum) / (Double(count) * unit) }
    return approximate.sum / Double(count)
  }

  /// Σ (x − mean)²; exactly 0 where all are equal, nil of nothing.
  var squaredDeviations: Double? {
    guard count > 0 else { return nil }
    if let (sum, squares, unit) = scaled {
      return Double(Int128(count) * squares - sum * sum) / (Double(count) * unit * unit)
    }
    let (sum, squares) = approximate
    let rest = squares - sum * sum / Double(count)
    return rest > squares * 1e-12 ? rest : 0
  }

  /// The variance with the divisor n − 1; nil of fewer than two.
  var variance: Double? {
    guard count > 1 else { return nil }
    return squaredDeviations.map { $0 / Double(count - 1) }
  }

  // Sums over the least common denominator.
  private var scaled: (sum: Int128, squares: Int128, unit: Double)? {
    var common: Int64 = 1
    for term in terms {
      common = common / Moments.commonDivisor(common, term.denominator) * term.denominator
      guard common <= 1_000_000_000 else { return nil }
    }
    var (sum, squares) = (Int128(0), Int128(0))
    for term in terms {
      let factor = Int128(common / term.denominator)
      sum += factor * term.sum
      squares += factor * factor * term.squares
    }
    return (sum, squares, Double(common))
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

  private static func commonDivisor(_ a: Int64, _ b: Int64) -> Int64 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
