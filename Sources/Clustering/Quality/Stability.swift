/// How well the clusters of half-samples agree with those of everybody.
public struct Stability: Sendable, Equatable {
  /// The median agreement; the mean of the middle two of an even number.
  public let median: Double
  /// The worst agreement.
  public let minimum: Double

  init?(_ agreements: [Double]) {
    let sorted = agreements.sorted()
    guard let first = sorted.first else { return nil }
    minimum = first
    median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}

/// The agreement of two partitions of the same people, corrected for chance.
enum RandIndex {
  /// The adjusted Rand index of Hubert and Arabie (1985); 1 where both partitions are trivial.
  ///
  /// Pairs are counted in integers; the last formula is in binary fractions.
  static func adjusted(_ left: [Int], _ right: [Int], weights: [Int64]) -> Double {
    let (rows, columns) = ((left.max() ?? -1) + 1, (right.max() ?? -1) + 1)
    var cells = [Int64](repeating: 0, count: rows * columns)
    for place in weights.indices { cells[left[place] * columns + right[place]] += weights[place] }
    func pairs(_ people: Int64) -> Int64 {
      people % 2 == 0 ? people / 2 * (people - 1) : (people - 1) / 2 * people
    }
    let together = cells.reduce(0) { $0 + pairs($1) }
    let ofLeft = (0..<rows).reduce(0) { sum, row in
      sum + pairs((0..<columns).reduce(0) { $0 + cells[row * columns + $1] })
    }
    let ofRight = (0..<columns).reduce(0) { sum, column in
      sum + pairs((0..<rows).reduce(0) { $0 + cells[$1 * columns + column] })
    }
    let all = pairs(weights.reduce(0, +))
    guard all > 0 else { return 1 }
    let expected = Double(ofLeft) * Double(ofRight) / Double(all)
    let range = (Double(ofLeft) + Double(ofRight)) / 2 - expected
    return range == 0 ? 1 : (Double(together) - expected) / range
  }
}
