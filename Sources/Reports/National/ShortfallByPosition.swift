import Basics
import Standards
import Studies

/// Competencies and position levels crossed: a picture, and the table with its figures.
extension Narrator {
  /// The part on both; nothing where one position level is all there is.
  func shortfallByPosition() -> [Document.Block] {
    let rows = shortfallRows()
    guard rows.count > 2 else { return [] }
    var blocks: [Document.Block] =
      [
        subsection(
          id: "Menurut jenjang dan kompetensi", en: "By position level and competency"),
        .paragraph(Phrase(largestShortfall())), .picture(shortfallHeatMap()),
      ] + competencyPanels().map { table($0, rows) }
    let observed = rows.flatMap(\.gaps).map(\.observed)
    if observed.contains(where: { (1..<Narrator.smallGroup).contains($0) }) {
      blocks.append(
        paragraph(
          id: "* kurang dari \(Narrator.smallGroup) peserta punya level: baca dengan hati-hati.",
          en: "* fewer than \(Narrator.smallGroup) participants have a level: read with care."))
    }
    return blocks
  }

  private func table(_ competencies: [Int], _ rows: [ShortfallRow]) -> Document.Block {
    let columns =
      [TableColumn.words(say(id: "Di bawah standar", en: "Below standard"))]
      + competencies.map { .number(standard.competencies[$0].code) }
    return .table(
      Table(
        columns,
        rows: rows.map { row in
          let cells = [row.name] + competencies.map { shortfallShare(row[$0]) }
          return cells.map { row.isWhole ? .strong($0) : Phrase($0) }
        }))
  }

  /// Where most fall short, among cells that can be compared; ties are told as such.
  private func largestShortfall() -> String {
    let least = Narrator.comparable
    let cells = findings.gaps.byPosition.filter { $0.observed >= least }
    let ranking = Ranking(cells) { Ratio(Int128($0.below), over: Int128($0.observed)) }
    let all = number(
      cells.count, id: "pasangan jenjang dan kompetensi",
      en: "pair of a position level and a competency",
      many: "pairs of a position level and a competency")
    guard let high = ranking.ranks.first, cells.count > 1 else {
      return say(
        id: """
          Perbandingan memerlukan sedikitnya dua pasangan jenjang dan kompetensi dengan \(least) \
          level atau lebih; di sini ada \(cells.count).
          """,
        en: """
          A comparison needs at least two pairs of a position level and a competency with \(least) \
          levels or more; here there are \(cells.count).
          """)
    }
    let size = share(high.items[0].below, of: high.items[0].observed)
    if ranking.ranks.count == 1 {
      return say(
        id: """
          Bagian di bawah standar sama besar, \(size), pada semua \(all) dengan \(least) level atau \
          lebih.
          """,
        en: """
          The share below standard is the same, \(size), in all \(all) with \(least) levels or \
          more.
          """)
    }
    let names =
      high.items.count > 3
      ? number(high.items.count, id: "pasangan", en: "pair", many: "pairs")
      : list(high.items.map { cell($0) })
    let others = cells.count {
      Ratio(Int128($0.below), over: Int128($0.observed)) != high.share
        && shortfallEstimate($0, among: cells.count)
          .mayEqual(shortfallEstimate(high.items[0], among: cells.count))
    }
    let alike = number(others, id: "pasangan lain", en: "other", many: "others")
    let verdict =
      others == 0
      ? say(
        id: "selang 95%-nya terpisah dari semua yang lain",
        en: "its 95% interval is apart from all others")
      : say(
        id: "belum dapat dibedakan dari \(alike)", en: "not yet distinguishable from \(alike)")
    return say(
      id: """
        Di antara \(all) dengan \(least) level atau lebih, bagian di bawah standar terbesar ada \
        pada \(names) (\(size)); \(verdict).
        """,
      en: """
        Among the \(all) with \(least) levels or more, the share below standard is largest in \
        \(names) (\(size)); \(verdict).
        """)
  }

  private func cell(_ gap: GapResult) -> String {
    let position = gap.position.map { standard.positions[$0].name } ?? ""
    return "\(position) – \(standard.competencies[gap.competency].name[language])"
  }
}
