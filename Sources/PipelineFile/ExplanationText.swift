import Assessment
public import Basics
import Flow
import Standards

extension Explanation {
  /// The steps in words; internal, because raw cells are shown to whoever asks for them.
  public func description(_ language: Language) -> String {
    (rowLines(language) + [""] + settlement(language) + [""] + result(language))
      .joined(separator: "\n")
  }

  private func rowLines(_ language: Language) -> [String] {
    let heading = Words(id: "1. Baris yang ditemukan", en: "1. The rows found")[language]
    return [heading]
      + rows.flatMap { row in
        let line = Words(id: "baris", en: "line")[language]
        let refused =
          row.isRefused ? Words(id: " — ditolak", en: " — refused")[language] : ""
        return ["  \(row.file), \(line) \(row.line)\(refused)"]
          + row.cells.filter { !$0.value.isEmpty }.map { "    \($0.heading) = \($0.value)" }
          + row.remarks.map { "    ! \($0.column): \($0.kind.reason[language])" }
      }
  }

  private func settlement(_ language: Language) -> [String] {
    let usable = rows.count { !$0.isRefused }
    let words = Words(
      id: "baris terpakai \(usable) = \(account.identicalRows) salinan identik + "
        + "\(account.olderRows) asesmen lama + \(account.conflictRows) bertentangan + "
        + "\(account.usedRows) dasar hasil",
      en: "usable rows \(usable) = \(account.identicalRows) identical copies + "
        + "\(account.olderRows) of older assessments + \(account.conflictRows) contradicting + "
        + "\(account.usedRows) that the result rests on")
    let rule = Words(
      id:
        "Aturan: baris identik dihitung sekali; tanggal terbaru dipakai; isi berbeda pada tanggal "
        + "yang sama berarti bertentangan, dan orangnya tidak dianalisis.",
      en:
        "Rule: identical rows count once; the latest day wins; other content on the same day is a "
        + "contradiction, and the person is left out.")
    return [
      Words(id: "2. Duplikat", en: "2. Duplicates")[language], "  \(words[language])",
      "  \(rule[language])",
    ]
  }

  private func result(_ language: Language) -> [String] {
    let heading = Words(id: "3. Hasil", en: "3. The result")[language]
    guard let rated else {
      return [
        heading,
        Words(
          id: "  Tidak ada hasil: semua baris ditolak, bertentangan, atau kedaluwarsa.",
          en: "  No result: every row is refused, contradicting or expired.")[language],
      ]
    }
    return [heading] + ResultText(rated, run.standard, unit, language).lines
  }
}

/// Words the match and the categories of one person.
private struct ResultText {
  private let rated: RatedBatch
  private let standard: Standard
  private let unit: AgencyUnit?
  private let language: Language

  init(_ rated: RatedBatch, _ standard: Standard, _ unit: AgencyUnit?, _ language: Language) {
    self.rated = rated
    self.standard = standard
    self.unit = unit
    self.language = language
  }

  var lines: [String] { [position] + competencies + sums }

  private func say(_ id: String, _ en: String) -> String { Words(id: id, en: en)[language] }

  private var context: PersonContext { rated.gaps.people.contexts[0] }

  private var position: String {
    "  \(standard.positions[context.position].name), \(unit?.code ?? "") \(unit?.kind ?? ""), "
      + (context.day.isKnown
        ? context.day.inWords(language) : say("tanpa tanggal", "without a day"))
  }

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
        "  \(competency.code) \(competency.name[language]): " + say("capaian ", "attained ")
          + "\(attained), " + say("standar ", "required ") + "\(needed)\(gap) [\(number)]")
    }
    return lines + origins.enumerated().map { "    [\($0 + 1)] \($1)" }
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
          "  TIDAK LENGKAP: \(sums.missing) kompetensi tanpa level, jadi tanpa kategori",
          "  TIDAK LENGKAP: competencies without a level: \(sums.missing), so there is no category")
      ]
    }
    let match = DecimalText.percent(Int64(sums.attained), over: Int64(sums.required), decimals: 2)
    return [
      "  JPM = 100 × \(sums.attained) / \(sums.required) = "
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
    return "  \(scheme.name[language]): \(band.label) (JPM ≥ \(percent(band.from)) %\(upper)) "
      + "[\(scheme.provenance.source)]"
  }
}
