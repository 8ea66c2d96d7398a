public import Basics

/// A mean of many fractions, exact as long as their common denominator fits into 128 bits.
public enum ExactMean: Sendable, Equatable {
  /// There is nothing to average.
  case none
  /// The mean itself.
  case exact(Ratio)
  /// The nearest binary fraction; the common denominator does not fit.
  case approximate(Double)

  /// The mean of Σ numerator / denominator over `count` people.
  ///
  /// The terms are added by ascending denominator, so that an approximation, too, has the same bits
  /// for every order of the input.
  public init(sums: [Int64: Int64], count: Int64) {
    self.init(terms: sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, count: count)
  }

  /// The mean of fractions with one denominator, as of a group that requires one sum of everybody.
  init(_ numerator: Int64, over denominator: Int64, count: Int64) {
    let below = Int128(denominator) * Int128(count)
    self = Ratio(Int128(numerator), over: below).map { .exact($0) } ?? .none
  }

  /// The mean of Σ numerator / denominator over `count` people, by ascending denominator.
  init(terms all: [(denominator: Int64, numerator: Int64)], count: Int64) {
    guard count > 0 else {
      self = .none
      return
    }
    let terms = all.filter { $0.denominator > 0 }
    var total: Ratio? = .zero
    for (denominator, numerator) in terms {
      guard let term = Ratio(Int128(numerator), over: Int128(denominator)) else { continue }
      total = total?.adding(term)
    }
    if let mean = total?.divided(by: count) {
      self = .exact(mean)
    } else {
      let sum = terms.reduce(0.0) { $0 + Double($1.numerator) / Double($1.denominator) }
      self = .approximate(sum / Double(count))
    }
  }

  /// The mean as a percentage with so many decimals; empty where there is none.
  public func percent(decimals: Int) -> String {
    switch self {
    case .none: return ""
    case .exact(let mean): return DecimalText.percent(mean, decimals: decimals)
    case .approximate(let mean):
      var scale = 1.0
      for _ in 0..<decimals { scale *= 10 }
      let units = Int128((mean * 100 * scale).rounded(.toNearestOrAwayFromZero))
      return DecimalText.plain(units, over: Int128(scale), decimals: decimals)
    }
  }

  /// The mean as a binary fraction, for pictures.
  public var approximation: Double? {
    switch self {
    case .none: nil
    case .exact(let mean): mean.approximation
    case .approximate(let mean): mean
    }
  }

  /// The difference of two means, exact where it fits; nil where one of them is not there.
  public func subtracting(_ other: ExactMean) -> ExactMean? {
    if case .exact(let left) = self, case .exact(let right) = other,
      let difference = left.subtracting(right)
    {
      return .exact(difference)
    }
    guard let left = approximation, let right = other.approximation else { return nil }
    return .approximate(left - right)
  }
}
