import Basics
import Figures
import Standards
import Studies

/// The findings on a change in one language, and how the page prints figures.
struct ChangeWords {
  let findings: ChangeFindings
  let language: Language

  func say(id: String, en: String) -> String { Words(id: id, en: en)[language] }

  func number(_ count: Int64) -> String { DecimalText.localised(Int(count), language) }

  /// A fraction as a percentage with one decimal; a dash where there is none.
  func percent(_ value: Double?) -> String {
    guard let value else { return "–" }
    return localised(value * 100, decimals: 1) + "%"
  }

  /// A change of a fraction in points, with its sign.
  func points(_ value: Double?) -> String { signed(value.map { $0 * 100 }, decimals: 1) }

  /// The interval of a change in points.
  func pointInterval(_ estimate: IndexEstimate) -> String {
    guard let interval = estimate.interval else { return "–" }
    return signed(interval.lowerBound * 100, decimals: 1) + say(id: " s.d. ", en: " to ")
      + signed(interval.upperBound * 100, decimals: 1)
  }

  func signed(_ value: Double?, decimals: Int) -> String {
    guard let value else { return "–" }
    let text = localised(value, decimals: decimals)
    return value > 0 && text.contains { ("1"..."9").contains($0) } ? "+" + text : text
  }

  func plain(_ value: Double?, decimals: Int) -> String {
    value.map { localised($0, decimals: decimals) } ?? "–"
  }

  /// A probability with three decimals, or that it is below the last of them.
  func probability(_ value: Double?) -> String {
    guard let value else { return "–" }
    return value < 0.0005 ? "< " + localised(0.0005, decimals: 4) : localised(value, decimals: 3)
  }

  func name(_ change: CompetencyChange) -> String {
    findings.standard.competencies[change.competency].name[language]
  }

  func name(_ group: ChangeGroup) -> String {
    switch group.level {
    case .nation: say(id: "Semua", en: "Everybody")
    case .agency: findings.agencyNames[group.key] ?? group.key
    case .kind, .position, .province: group.key
    }
  }

  func pairs(_ count: Int64) -> String {
    say(id: "\(number(count)) orang", en: count == 1 ? "1 person" : "\(number(count)) people")
  }

  private func localised(_ value: Double, decimals: Int) -> String {
    DecimalText.localised(DecimalText.plain(value, decimals: decimals), language)
  }
}

extension CompetencyChange {
  /// Whether more than chance shows in the corrected test, at five percent.
  var isClear: Bool { (corrected ?? 1) < 0.05 }
}
