import Basics
import Standards
import Studies

/// The nation by competency: how many fall short, and how far.
extension Narrator {
  /// The section on competencies.
  func competencySection() -> [Document.Block] {
    let title = section(id: "Menurut kompetensi", en: "By competency")
    guard !findings.gaps.overall.isEmpty else {
      return [title, noData]
    }
    var blocks: [Document.Block] = [title]
    let groups = competencyGroups()
    if !groups.isEmpty {
      blocks += [
        paragraph(
          id: "Yang berada di bawah standar, dari peserta yang levelnya ada:",
          en: "Those below standard, of the participants who have a level:"),
        .bullets(groups),
      ]
    }
    blocks += competencyDots()
    blocks += [
      gapTable(findings.gaps.overall),
      .paragraph(
        pointing(
          id: """
            Setiap level yang ada ikut dihitung, juga milik peserta yang hasilnya tidak lengkap. \
            Kedalaman ialah rata-rata kekurangan sebagai bagian dari standar; yang memenuhi \
            standar dihitung nol. Angka tiap jenjang ada di
            """,
          en: """
            Every level counts, also those of participants whose result is not complete. Depth is \
            the mean shortfall as a part of the standard; whoever meets the standard counts as \
            nothing. The figures by position level stand in
            """, to: "tabel/gap_kompetensi.csv")),
    ]
    if findings.gaps.overall.contains(where: { $0.observed < Narrator.smallGroup }) {
      blocks.append(
        paragraph(
          id: "* kurang dari \(Narrator.smallGroup) peserta punya level: baca dengan hati-hati.",
          en: "* fewer than \(Narrator.smallGroup) participants have a level: read with care."))
    }
    return blocks + shortfallByPosition()
  }

  /// Competencies in groups of the same words, the most frequent shortfall first.
  private func competencyGroups() -> [Phrase] {
    var groups: [(words: String, names: [String])] = []
    for gap in shortfallRanking().ranks.flatMap(\.items) {
      guard let words = ShareInWords.of(gap.below, gap.observed)?[language] else { continue }
      let name = "\(name(gap)) (\(below(gap)))"
      if groups.last?.words == words {
        groups[groups.count - 1].names.append(name)
      } else {
        groups.append((words, [name]))
      }
    }
    return groups.map { group in
      .strong(capitalised(group.words)) + Phrase(": " + list(group.names) + ".")
    }
  }

  /// The shares below standard with their intervals, the largest first; nothing where there is one.
  private func competencyDots() -> [Document.Block] {
    let rows = shortfallRanking().ranks.flatMap(\.items).map { gap in
      let (estimate, share) = (shortfallEstimate(gap, among: 1), below(gap))
      return DotPlot.Row(
        label: name(gap), estimate: estimate,
        words: estimate.interval == nil ? share : "\(share) (\(interval(estimate)))")
    }
    let title = say(
      id: "Peserta di bawah standar menurut kompetensi",
      en: "Participants below standard by competency")
    guard rows.count > 1 else { return [] }
    return [.picture(picture(DotPlot(path: "gambar/kompetensi", title: title, rows: rows)))]
  }

  /// The gaps of competencies, a row each.
  func gapTable(_ gaps: [GapResult]) -> Document.Block {
    let columns: [TableColumn] = [
      .words(say(id: "Kompetensi", en: "Competency")),
      .number(say(id: "Ada level", en: "With a level")),
      .number(say(id: "Tanpa level", en: "Without")),
      .number(say(id: "Di bawah", en: "Below")), .number(say(id: "Sama", en: "At")),
      .number(say(id: "Di atas", en: "Above")), .number(say(id: "Kedalaman", en: "Depth")),
      .number(say(id: "Rata-rata selisih", en: "Mean gap")),
    ]
    let rows: [[Phrase]] = gaps.map { gap in
      let competency = standard.competencies[gap.competency]
      let mark = gap.observed < Narrator.smallGroup ? " *" : ""
      let cells =
        ["\(competency.code) \(competency.name[language])\(mark)"]
        + [number(gap.observed), number(gap.missing)]
        + [gap.below, gap.equal, gap.above].map { share($0, of: gap.observed) }
        + [percent(gap.shortfall(power: 1)), meanGap(gap)]
      return cells.map { Phrase($0) }
    }
    return .table(Table(columns, rows: rows))
  }

  private func meanGap(_ gap: GapResult) -> String {
    let plain = DecimalText.plain(Int128(gap.sum), over: Int128(gap.observed), decimals: 2)
    guard !plain.isEmpty else { return "–" }
    let isPositive = !plain.hasPrefix("-") && plain != "0.00"
    return (isPositive ? "+" : "") + DecimalText.localised(plain, language)
  }
}
