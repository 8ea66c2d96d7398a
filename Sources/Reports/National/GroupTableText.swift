import Basics
import Standards
import Studies

/// The table and the sentence that every way of grouping people has.
extension Narrator {
  /// A group with the name that the report prints.
  struct NamedGroup {
    let name: String
    let result: GroupResult
    /// The page of its own, where it has one.
    var page: String?
    /// Whether it is what the others are parts of.
    var isWhole = false
  }

  /// A heading, a sentence on the spread, pictures, the table, and a note where there are small groups.
  func groupSection(
    _ heading: Words, column: Words, _ groups: [NamedGroup], pictures: [Document.Block] = []
  ) -> [Document.Block] {
    let title = Document.Block.heading(level: 2, Phrase(heading[language]))
    guard !groups.isEmpty else {
      return [title, noData]
    }
    guard groups.contains(where: { $0.result.key != [""] }) else {
      let what = column[language].lowercased()
      return [
        title,
        paragraph(id: "Data ini tidak menyebut \(what).", en: "The data name no \(what)."),
      ]
    }
    var blocks =
      [title, .paragraph(Phrase(spread(groups)))] + pictures + [
        groupTable(column[language], groups)
      ]
    if groups.contains(where: { isSmall($0.result) }) { blocks.append(smallGroupNote()) }
    return blocks
  }

  /// Whether one person weighs much in the shares of a group.
  func isSmall(_ group: GroupResult) -> Bool { group.complete < Narrator.smallGroup }

  /// What the star behind a name means.
  func smallGroupNote() -> Document.Block {
    paragraph(
      id: """
        * kelompok kecil (kurang dari \(Narrator.smallGroup) hasil lengkap): baca dengan hati-hati.
        """,
      en: "* small group (fewer than \(Narrator.smallGroup) complete results): read with care.")
  }

  /// The groups with the nation below.
  func groupTable(_ column: String, _ groups: [NamedGroup]) -> Document.Block {
    let mapping = standard.mapping.bands[worst(standard.mapping)].label
    let columns =
      [
        TableColumn.words(column), .number(say(id: "Peserta", en: "Participants")),
        .number(say(id: "Lengkap", en: "Complete")),
      ] + standard.selection.bands.map { .number($0.label) }
      + [
        .number(mapping), .number(say(id: "Rata-rata JPM", en: "Mean JPM")),
        .number(say(id: "JPM terbatas", en: "Capped JPM")),
      ]
    let total = say(id: "Nasional", en: "Nation")
    return .table(
      Table(
        columns,
        rows: groups.map { row($0, { Phrase($0) }) }
          + [row(NamedGroup(name: total, result: nation), Phrase.strong)]))
  }

  private func row(_ group: NamedGroup, _ phrase: (String) -> Phrase) -> [Phrase] {
    let result = group.result
    let cells =
      [group.name + (isSmall(result) ? " *" : ""), number(result.people), number(result.complete)]
      + standard.selection.bands.indices.map { share(result.selected($0), of: result.complete) }
      + [share(result.mapped(worst(standard.mapping)), of: result.complete)]
      + [percent(result.meanMatch), percent(result.meanCappedMatch)]
    var phrases = cells.map(phrase)
    if let page = group.page { phrases[0] = .link(cells[0], to: page) }
    return phrases
  }

  /// How far groups lie apart in their share of the worst category.
  func spread(_ groups: [NamedGroup]) -> String {
    let worst = worst(standard.selection)
    let label = standard.selection.bands[worst].label
    let least = Narrator.comparable
    let ranking = ranking(groups, \.result)
    guard let high = ranking.ranks.first, let low = ranking.ranks.last, ranking.count > 1 else {
      return say(
        id: """
          Perbandingan memerlukan sedikitnya dua kelompok dengan \(least) hasil lengkap atau \
          lebih; di sini ada \(ranking.count).
          """,
        en: """
          A comparison needs at least two groups with \(least) complete results or more; here \
          there \(ranking.count == 1 ? "is" : "are") \(ranking.count).
          """)
    }
    func size(_ rank: Ranking<NamedGroup>.Rank) -> String {
      share(rank.items[0].result.selected(worst), of: rank.items[0].result.complete)
    }
    func names(_ rank: Ranking<NamedGroup>.Rank) -> String {
      rank.items.count > 3
        ? number(rank.items.count, id: "kelompok", en: "group", many: "groups")
        : list(rank.items.map(\.name))
    }
    if ranking.ranks.count == 1 {
      return say(
        id: """
          Bagian \(label) sama besar, \(size(high)), di semua kelompok dengan \(least) hasil \
          lengkap atau lebih.
          """,
        en: """
          The share of \(label) is the same, \(size(high)), in all groups with \(least) complete \
          results or more.
          """)
    }
    let isApart = !worstEstimate(high.items[0].result, among: ranking.count)
      .mayEqual(worstEstimate(low.items[0].result, among: ranking.count))
    let verdict =
      isApart
      ? say(
        id: "selang 95% keduanya terpisah, juga setelah dikoreksi untuk banyaknya kelompok",
        en: "their 95% intervals are apart, also when corrected for the number of groups")
      : say(id: "keduanya belum dapat dibedakan", en: "the two are not yet distinguishable")
    return say(
      id: """
        Di antara \(ranking.count) kelompok dengan \(least) hasil lengkap atau lebih, bagian \
        \(label) terbesar ada di \(names(high)) (\(size(high))) dan terkecil di \(names(low)) \
        (\(size(low))); \(verdict).
        """,
      en: """
        Among the \(ranking.count) groups with \(least) complete results or more, the share of \
        \(label) is largest in \(names(high)) (\(size(high))) and smallest in \(names(low)) \
        (\(size(low))); \(verdict).
        """)
  }
}
