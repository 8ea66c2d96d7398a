import Figures

/// Cronbach's α of one position level: how well the competencies agree in telling people apart.
///
/// A lower bound of reliability, and no proof that they measure one thing. Cronbach 1951,
/// doi:10.1007/BF02310555; Sijtsma 2009, doi:10.1007/s11336-008-9101-0.
enum Reliability {
  static let fewest: Int64 = 30

  /// α of the commonest set of competencies at a position level; the canonically first of equals.
  static func alpha(_ figures: IndexFigures, position: Int) -> IndexEstimate {
    let sets = figures.products.filter { $0.key.position == position }
    let best = sets.max { left, right in
      if left.value.people != right.value.people { return left.value.people < right.value.people }
      return right.key.competencies.lexicographicallyPrecedes(left.key.competencies)
    }
    guard let sums = best?.value else {
      return IndexEstimate(value: nil, count: 0, notes: [.nobody])
    }
    var estimate = IndexEstimate(value: nil, count: sums.people)
    if sets.count > 1 { estimate.notes.append(.severalSets) }
    guard sums.sums.count > 1 else {
      estimate.notes.append(.fewCompetencies)
      return estimate
    }
    guard sums.people >= fewest else {
      estimate.notes.append(.fewForAlpha)
      return estimate
    }
    let (own, total) = variances(sums)
    guard total > 0 else {
      estimate.notes.append(.noSpread)
      return estimate
    }
    let p = Double(sums.sums.count)
    estimate.value = p / (p - 1) * (Double(total - own) / Double(total))
    return estimate
  }

  // n Σ a_j a_k − Σ a_j Σ a_k, over equal pairs and over all pairs.
  private static func variances(_ sums: LevelProducts) -> (own: Int128, total: Int128) {
    let (n, p) = (Int128(sums.people), sums.sums.count)
    var (own, total) = (Int128(0), Int128(0))
    for row in 0..<p {
      for column in 0..<p {
        let product = n * Int128(sums.products[row * p + column])
        let covariance = product - Int128(sums.sums[row]) * Int128(sums.sums[column])
        total += covariance
        if row == column { own += covariance }
      }
    }
    return (own, total)
  }
}
