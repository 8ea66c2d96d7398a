import Basics
import Glibc

/// Wilcoxon's signed ranks of differences, ranked as exact fractions.
///
/// Wilcoxon 1945, doi:10.2307/3001968. Differences of zero are dropped and ties share their ranks.
/// Rank sums are kept doubled, so that they are whole.
public struct SignedRank: Sendable, Equatable {
  /// The most differences other than zero whose probability is counted out.
  public static let mostCounted: Int64 = 50

  /// All pairs.
  public let pairs: Int64
  /// Pairs without a difference.
  public let zeros: Int64
  /// Twice the sum of the ranks of rises.
  public let doubledRises: Int64
  /// Twice the sum of the ranks of falls.
  public let doubledFalls: Int64
  /// The variance of the sum of ranks, corrected for ties; nil where nothing differs.
  public let variance: Double?
  /// The standardised sum, half a rank nearer to its mean; nil where nothing differs.
  public let corrected: Double?
  /// The standardised sum without that correction; nil where nothing differs.
  public let uncorrected: Double?
  /// How often chance alone gives as much, counted over all patterns of signs; nil beyond 50.
  public let exact: Double?

  /// Ranks differences, given as numerators over one denominator or another with their numbers.
  public init(_ differences: [(numerator: Int64, denominator: Int64, count: Int64)]) {
    let present = differences.filter { $0.count > 0 && $0.denominator > 0 }
    pairs = present.reduce(0) { $0 + $1.count }
    zeros = present.reduce(0) { $0 + ($1.numerator == 0 ? $1.count : 0) }
    let different = present.filter { $0.numerator != 0 }.sorted { left, right in
      Int128(left.numerator.magnitude) * Int128(right.denominator)
        < Int128(right.numerator.magnitude) * Int128(left.denominator)
    }
    var (rises, falls, below): (Int64, Int64, Int64) = (0, 0, 0)
    var ties: Int128 = 0
    var ranks: [(doubled: Int, count: Int)] = []
    var place = 0
    while place < different.count {
      let first = different[place]
      var (up, down): (Int64, Int64) = (0, 0)
      while place < different.count, SignedRank.isTied(first, different[place]) {
        if different[place].numerator > 0 {
          up += different[place].count
        } else {
          down += different[place].count
        }
        place += 1
      }
      let tied = up + down
      let doubled = 2 * below + tied + 1
      rises += up * doubled
      falls += down * doubled
      ties += Int128(tied) * Int128(tied) * Int128(tied) - Int128(tied)
      ranks.append((Int(doubled), Int(tied)))
      below += tied
    }
    (doubledRises, doubledFalls) = (rises, falls)
    let m = Int128(below)
    guard m > 0 else {
      (variance, corrected, uncorrected, exact) = (nil, nil, nil, 1)
      return
    }
    let spread = Double(2 * m * (m + 1) * (2 * m + 1) - ties) / 48
    // Twice the distance from the mean: W+ − m(m + 1)/4 = (2W+ − 2W−)/4.
    let distance = Double(rises - falls) / 4
    let nearer = distance - (rises == falls ? 0 : rises > falls ? 0.5 : -0.5)
    variance = spread
    uncorrected = distance / spread.squareRoot()
    corrected = nearer / spread.squareRoot()
    exact = below <= SignedRank.mostCounted ? SignedRank.counted(ranks, rises - falls) : nil
  }

  /// Differences other than zero.
  public var ranked: Int64 { pairs - zeros }
  /// The sum of the ranks of rises.
  public var rises: Double { Double(doubledRises) / 2 }
  /// The sum of the ranks of falls.
  public var falls: Double { Double(doubledFalls) / 2 }
  /// The probability from the normal distribution, with the correction; 1 where nothing differs.
  public var approximate: Double { corrected.map(SignedRank.tail) ?? 1 }
  /// The same without the correction.
  public var approximateUncorrected: Double { uncorrected.map(SignedRank.tail) ?? 1 }
  /// The exact probability where it is counted, else the approximate one.
  public var probability: Double { exact ?? approximate }

  /// The matched rank-biserial correlation, (W+ − W−)/(W+ + W−); nil where nothing differs.
  ///
  /// Kerby 2014, doi:10.2466/11.IT.3.1.
  public var effect: Double? {
    let all = doubledRises + doubledFalls
    return all == 0 ? nil : Double(doubledRises - doubledFalls) / Double(all)
  }

  private static func tail(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

  private static func isTied(
    _ left: (numerator: Int64, denominator: Int64, count: Int64),
    _ right: (numerator: Int64, denominator: Int64, count: Int64)
  ) -> Bool {
    Int128(left.numerator.magnitude) * Int128(right.denominator)
      == Int128(right.numerator.magnitude) * Int128(left.denominator)
  }

  /// The share of patterns of signs whose sum is at least as far from its mean.
  private static func counted(_ ranks: [(doubled: Int, count: Int)], _ observed: Int64) -> Double {
    let total = ranks.reduce(0) { $0 + $1.doubled * $1.count }
    var patterns = [Int64](repeating: 0, count: total + 1)
    patterns[0] = 1
    var (filled, signs) = (0, 0)
    for (rank, count) in ranks {
      for _ in 0..<count {
        for sum in (0...filled).reversed() { patterns[sum + rank] += patterns[sum] }
        filled += rank
        signs += 1
      }
    }
    var extreme: Int64 = 0
    for (sum, count) in patterns.enumerated() where abs(2 * sum - total) >= Int(abs(observed)) {
      extreme += count
    }
    return Double(extreme) / Double(Int64(1) << Int64(signs))
  }
}
