import Basics

/// Draws on whole numbers only, so that every machine draws the same.
extension SeededNumbers {
  /// A number of a closed range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True so many times in a hundred.
  mutating func happens(percent: Int) -> Bool { below(100) < percent }

  /// One entry of a list.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// The place of one of several weights.
  mutating func place(among weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      if rest < weight { return place }
      rest -= weight
    }
    return weights.count - 1
  }

  /// Nearly normal around zero: the sum of twelve even draws has a standard deviation of one.
  mutating func normal(spread: Int) -> Int {
    var sum = -6000
    for _ in 0..<12 { sum += below(1001) }
    return sum * spread / 1000
  }

  /// Puts a list into another order.
  mutating func mix<Element>(_ list: inout [Element]) {
    guard list.count > 1 else { return }
    for last in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(last, below(last + 1)) }
  }
}
