import Basics
import Standards
import Studies

/// Figures of indices as the report prints them.
extension Narrator {
  /// A fraction as a percentage with one decimal; a dash where there is none.
  func percent(_ value: Double?) -> String {
    guard let value else { return "–" }
    return DecimalText.localised(DecimalText.plain(value * 100, decimals: 1), language) + "%"
  }

  /// An interval as two percentages.
  func interval(_ estimate: IndexEstimate?) -> String {
    guard let interval = estimate?.interval else { return "–" }
    func bound(_ value: Double) -> String {
      DecimalText.localised(DecimalText.plain(value * 100, decimals: 1), language)
    }
    return "\(bound(interval.lowerBound))–\(bound(interval.upperBound))%"
  }

  /// A figure with its interval in brackets, where it has one.
  func withInterval(_ estimate: IndexEstimate) -> String {
    guard estimate.interval != nil else { return percent(estimate.value) }
    return "\(percent(estimate.value)) (\(interval(estimate)))"
  }

  /// The notes of a figure in one cell.
  func notes(_ estimate: IndexEstimate) -> String {
    estimate.notes.map { $0.words[language] }.joined(separator: "; ")
  }

  /// What the report calls a group.
  func name(_ group: IndexGroup) -> String {
    switch group.level {
    case .nation: say(id: "Nasional", en: "Nation")
    case .kind: kindName(group.key)
    case .province:
      findings.groups.provinces.first { $0.key == [group.key] }.map { provinceName($0) }
        ?? group.key
    case .agency: findings.agencyNames[group.key] ?? group.key
    case .position: group.key
    }
  }
}
