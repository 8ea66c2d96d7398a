/// Finds out which counts of a table must be withheld, and which further ones for their sake.
struct Protection: Sendable {
  private let rules: DisclosureRules
  private let companions: Companions
  private(set) var system: CountSystem
  private(set) var released: [ReleasedCount]
  /// Withheld small counts that could still be found out too closely.
  private var open: [Int]

  /// Withholds the small counts and rounds the others, each from its own value.
  init(_ table: CountTable, rules: DisclosureRules) {
    self.rules = rules
    companions = Companions(table)
    system = CountSystem(table)
    released = system.figures.map { figure in
      figure.value < rules.leastCount ? .small : .shown(rules.rounded(figure.value))
    }
    open = released.indices.filter { [released] in released[$0] == .small }
    for figure in released.indices { tell(figure) }
  }

  /// Tells the network what a reader learns of a count.
  private mutating func tell(_ figure: Int) {
    let bounds: ClosedRange<Int64> =
      switch released[figure] {
      case .shown(let printed): rules.possible(behind: printed)
      case .small: 0...rules.leastCount - 1
      case .secondary, .telling: BoundedFlow.unbounded
      }
    system.setKnowledge(bounds, of: figure)
  }

  /// The small count that is known most closely, where one is known too closely.
  ///
  /// What is withheld later only widens the ranges, so those that are wide are not looked at again.
  mutating func mostExposed() -> Int? {
    var worst: (width: Int64, figure: Int)?
    var exposed: [Int] = []
    for figure in open {
      let range = system.range(of: figure, enough: rules.leastWidth)
      let width = range.upperBound - range.lowerBound
      guard width < rules.leastWidth else { continue }
      exposed.append(figure)
      if width < worst?.width ?? .max { worst = (width, figure) }
    }
    open = exposed
    return worst?.figure
  }

  /// Withholds further counts until every small one is uncertain enough.
  mutating func complete() {
    while let exposed = mostExposed(), let companion = companion(of: exposed) {
      released[companion] = .secondary
      tell(companion)
    }
  }

  private func companion(of figure: Int) -> Int? {
    for list in companions.lists(for: system.figures[figure].place) {
      if let found = smallest(list.compactMap { system.number(of: $0) }) { return found }
    }
    return smallest(Array(released.indices))
  }

  // Equal ones in the order in which they stand.
  private func smallest(_ figures: [Int]) -> Int? {
    figures.filter { released[$0].number != nil }
      .min { (system.figures[$0].value, $0) < (system.figures[$1].value, $1) }
  }
}
