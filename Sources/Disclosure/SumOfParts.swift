/// What printed parts of a group tell of their sum, which other tables print or withhold.
///
/// Parts that are audited apart from these tables may be printed only if they add nothing to them: the
/// parts leave every sum open that the tables leave open, and no small part can be computed from it.
/// This rule is the project's own proposal.
public struct SumOfParts: Sendable {
  private let parts: [ClosedRange<Int64>]
  private let small: [Int]
  private let leastWidth: Int64

  /// Takes the parts as they are printed; none of them holds fewer than `atLeast` people.
  public init(_ counts: [ReleasedCount], atLeast least: Int64 = 0, rules: DisclosureRules) {
    parts = counts.map { count in
      switch count {
      case .shown(let printed):
        let range = rules.possible(behind: printed)
        return min(max(range.lowerBound, least), range.upperBound)...range.upperBound
      case .small: return min(least, 1)...rules.leastCount - 1
      case .secondary, .telling:
        return max(rules.leastCount, least)...BoundedFlow.unbounded.upperBound
      }
    }
    small = counts.indices.filter { counts[$0] == .small }
    leastWidth = rules.leastWidth
  }

  /// Whether the parts leave every one of these sums open.
  public func leavesOpen(_ sums: ClosedRange<Int64>) -> Bool {
    let least = parts.reduce(0) { $0 + $1.lowerBound }
    let greatest = parts.reduce(0) { $0 + $1.upperBound }
    return least <= sums.lowerBound && sums.upperBound <= greatest
  }

  /// Whether each small part stays as uncertain as it must for a reader who knows that the sum is one
  /// of these.
  public func hidesSmallParts(inSums sums: ClosedRange<Int64>) -> Bool {
    small.allSatisfy { place in
      let range = self.range(of: place, inSums: sums)
      return range.upperBound - range.lowerBound >= leastWidth
    }
  }

  func range(of place: Int, inSums sums: ClosedRange<Int64>) -> ClosedRange<Int64> {
    let others = parts.indices.filter { $0 != place }
    let least = sums.lowerBound - others.reduce(0) { $0 + parts[$1].upperBound }
    let greatest = sums.upperBound - others.reduce(0) { $0 + parts[$1].lowerBound }
    let lower = max(parts[place].lowerBound, least)
    return lower...max(lower, min(parts[place].upperBound, greatest))
  }
}
