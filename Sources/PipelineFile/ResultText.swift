import Assessment
import Basics
import Standards

/// Words the match and the categories of one person.
struct ResultText: Bilingual {
  let rated: RatedBatch
  let explanation: ExplanationText

  var language: Language { explanation.language }
  private var standard: Standard { explanation.standard }
  private var context: PersonContext { rated.gaps.people.contexts[0] }

  var lines: [String] { [explanation.circumstances(context)] + competencies + sums }

  /// A line for every competency, and below them, once each, where their requirements come from.
  private var competencies: [String] {
    var origins: [String] = []
    var lines: [String] = []
    for cell in rated.gaps.competencies {
      let level = rated.gaps.people.levels[0][cell]
      let needed = rated.gaps.required[0][cell]
      guard level <= 6, needed <= 5 else { continue }
      let origin = origin(of: Int(needed), cell)
      if !origins.contains(origin) { origins.append(origin) }
      let number = origins.firstIndex(of: origin).map { $0 + 1 } ?? 0
      let competency = standard.competencies[cell]
      let attained = level == 6 ? say("tidak ada", "missing") : String(level)
      let gap = level == 6 ? "" : say(", kesenjangan ", ", gap ") + String(Int(level) - Int(needed))
      lines.append(
        "\(competency.code) \(competency.name[language]): " + say("capaian ", "attained ")
          + "\(attained), " + say("standar ", "required ") + "\(needed)\(gap) [\(number)]")
    }
    return lines + origins.enumerated().map { "  [\($0 + 1)] \($1)" }
  }

  private func origin(of needed: Int, _ cell: Int) -> String {
    let rule = standard.required(position: context.position, competency: cell)
    guard needed == rule.level else {
      return say("standar dari ekspor", "the export's own standard")
    }
    return "\(rule.provenance.source); \(rule.provenance.confidence.label[language])"
  }

  private var sums: [String] {
    let sums = rated.gaps.sums[0]
    let rating = rated.ratings[0]
    guard rating.isComplete else {
      return [
        say(
          "TIDAK LENGKAP: \(sums.missing) kompetensi tanpa level, jadi tanpa kategori",
          "TIDAK LENGKAP: competencies without a level: \(sums.missing), so there is no category")
      ]
    }
    let match = DecimalText.percent(Int64(sums.attained), over: Int64(sums.required), decimals: 2)
    return [
      "JPM = 100 × \(sums.attained) / \(sums.required) = "
        + "\(DecimalText.localised(match, language)) %",
      category(standard.selection, rating.selection), category(standard.mapping, rating.mapping),
    ]
  }

  private func category(_ scheme: CategoryScheme, _ place: UInt8) -> String {
    let band = scheme.bands[Int(place)]
    func percent(_ fraction: Fraction) -> String {
      DecimalText.percent(fraction.numerator, over: fraction.denominator, decimals: 0)
    }
    let upper = band.below.map { say(" dan < ", " and < ") + "\(percent($0)) %" } ?? ""
    return "\(scheme.name[language]): \(band.label) (JPM ≥ \(percent(band.from)) %\(upper)) "
      + "[\(scheme.provenance.source)]"
  }
}
