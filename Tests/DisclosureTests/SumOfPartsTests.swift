import Testing

@testable import Disclosure

@Suite("parts beside a sum in another table")
struct SumOfPartsTests {
  private let rules = DisclosureRules()

  /// Every sum, and every value of a part beside these sums, found by trying all.
  private func possible(
    _ parts: [ReleasedCount], least: Int64, sums: ClosedRange<Int64>
  ) -> (sums: Set<Int64>, values: [Set<Int64>]) {
    let ranges = parts.map { part -> ClosedRange<Int64> in
      switch part {
      case .shown(let number):
        min(max(10, number - 2, least), number + 2)...number + 2
      case .small: min(least, 1)...9
      case .secondary, .telling: max(10, least)...sums.upperBound + 30
      }
    }
    var (found, values) = (Set<Int64>(), [Set<Int64>](repeating: [], count: parts.count))
    func go(_ chosen: [Int64]) {
      guard chosen.count < ranges.count else {
        let sum = chosen.reduce(0, +)
        guard sums.contains(sum) else { return }
        found.insert(sum)
        for (place, value) in chosen.enumerated() { values[place].insert(value) }
        return
      }
      for value in ranges[chosen.count] { go(chosen + [value]) }
    }
    go([])
    return (found, values)
  }

  @Test("say the same as every division of the people that is possible", arguments: UInt64(1)...40)
  func bruteForce(seed: UInt64) {
    var chance = Chance(seed: seed)
    var (open, closed) = (0, 0)
    for _ in 0..<20 {
      let values = (0..<1 + chance.next(below: 4)).map { _ in Int64(1 + chance.next(below: 40)) }
      let whole = values.reduce(0, +)
      let sums =
        max(1, whole - Int64(chance.next(below: 6)))...whole + Int64(chance.next(below: 6))
      let least = Int64([0, 1, 1, 30][chance.next(below: 4)])
      let printed = values.map { value -> ReleasedCount in
        if value < 10 { return .small }
        return chance.next(below: 8) == 0 ? .secondary : .shown(rules.rounded(value))
      }
      let parts = SumOfParts(printed, atLeast: least, rules: rules)
      let truth = possible(printed, least: least, sums: sums)
      #expect(parts.leavesOpen(sums) == sums.allSatisfy(truth.sums.contains), "\(printed) \(sums)")
      guard !truth.sums.isEmpty else { continue }
      let isHidden = printed.indices.filter { printed[$0] == .small }.allSatisfy {
        (truth.values[$0].max() ?? 0) - (truth.values[$0].min() ?? 0) >= 4
      }
      #expect(parts.hidesSmallParts(inSums: sums) == isHidden, "\(printed) \(sums)")
      if parts.leavesOpen(sums) { open += 1 } else { closed += 1 }
    }
    #expect(open > 0 && closed > 0)
  }

  @Test("tell that 130 are 128, where four of them are printed as 30")
  func fourThirties() {
    let parts = SumOfParts(.init(repeating: .shown(30), count: 4), rules: rules)
    #expect(!parts.leavesOpen(128...132))
    #expect(parts.leavesOpen(118...122))
    let other = SumOfParts([.shown(35), .shown(35), .shown(30), .shown(30)], rules: rules)
    #expect(other.leavesOpen(128...132))
  }

  @Test("tell a small one beside a sum that is known closely")
  func small() {
    let parts = SumOfParts([.shown(60), .small], rules: rules)
    #expect(!parts.hidesSmallParts(inSums: 70...70))
    #expect(
      SumOfParts([.shown(60), .secondary, .small], rules: rules).hidesSmallParts(inSums: 88...92))
    #expect(parts.range(of: 1, inSums: 70...70) == 8...9)
  }
}
