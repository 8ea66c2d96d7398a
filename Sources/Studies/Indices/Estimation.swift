import Glibc

/// Means and shares with their errors and intervals, as the methods state them.
///
/// Intervals tell of sampling alone. Cochran, *Sampling Techniques*, 3rd ed. 1977; Wilson 1927,
/// doi:10.1080/01621459.1927.10502953.
public enum Estimation {
  /// The 97.5 % quantile of the normal distribution.
  static let z = 1.959963984540054
  /// The fewest people for an interval of a mean.
  static let fewestForMean: Int64 = 30
  /// The fewest people for an interval of a share.
  static let fewestForShare: Int64 = 10

  /// A mean; a known population makes it surer.
  static func mean(_ moments: Moments, population: Int64? = nil) -> IndexEstimate {
    let n = moments.count
    var estimate = IndexEstimate(value: moments.mean, count: n, population: population)
    guard let mean = moments.mean else {
      estimate.notes = [.nobody]
      return estimate
    }
    if let population, n > population { estimate.notes.append(.beyondFrame) }
    if moments.isApproximate { estimate.notes.append(.binaryFractions) }
    guard let variance = moments.variance else {
      estimate.notes.append(.single)
      return estimate
    }
    let error = (unassessed(n, of: population) * variance / Double(n)).squareRoot()
    estimate.error = error
    if variance == 0 { estimate.notes.append(.noSpread) }
    estimate.setInterval(around: mean, error)
    return estimate
  }

  /// A share with Wilson's interval; a known population makes it surer.
  ///
  /// Among so many shares that are compared with each other, each interval is as much wider as keeps all of
  /// them right in 95 of 100 cases (Bonferroni).
  public static func share(
    _ part: Int64, of n: Int64, population: Int64? = nil, among compared: Int = 1
  ) -> IndexEstimate {
    var estimate = IndexEstimate(value: nil, count: n, population: population)
    guard n > 0 else {
      estimate.notes = [.nobody]
      return estimate
    }
    let p = Double(part) / Double(n)
    estimate.value = p
    var size = Double(n)
    var isCensus = false
    if let population {
      if n > population { estimate.notes.append(.beyondFrame) }
      isCensus = n >= population
      if !isCensus { size = Double(n) * Double(population - 1) / Double(population - n) }
    }
    estimate.error = isCensus ? 0 : (p * (1 - p) / size).squareRoot()
    guard n >= fewestForShare else {
      estimate.notes.append(.fewForShare)
      return estimate
    }
    let z = compared > 1 ? quantile(ofTails: 0.05 / Double(compared)) : Estimation.z
    estimate.interval = isCensus ? p...p : wilson(p, size: size, z: z)
    return estimate
  }

  /// Wilson's interval of a share for a sample size, which need not be whole.
  static func wilson(_ p: Double, size n: Double, z: Double = z) -> ClosedRange<Double> {
    let d = 1 + z * z / n
    let centre = (p + z * z / (2 * n)) / d
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / d
    return max(0, centre - half)...min(1, centre + half)
  }

  /// How far from the middle of the normal distribution both tails together hold a probability.
  static func quantile(ofTails probability: Double) -> Double {
    var (low, high) = (0.0, 40.0)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if erfc(middle / 2.0.squareRoot()) > probability { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The part of a population that was not assessed, 1 − n/N; 1 where the population is not known.
  static func unassessed(_ n: Int64, of population: Int64?) -> Double {
    guard let population else { return 1 }
    return n >= population ? 0 : 1 - Double(n) / Double(population)
  }
}

extension IndexEstimate {
  /// Sets the interval of a mean, or says why there is none.
  mutating func setInterval(around mean: Double, _ error: Double) {
    guard count >= Estimation.fewestForMean else {
      notes.append(.fewForMean)
      return
    }
    let half = Estimation.z * error
    interval = mean - half...mean + half
  }
}
