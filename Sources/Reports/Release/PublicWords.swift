import Basics
import Disclosure
import Standards

/// The words and numbers that all public pages share.
struct PublicWords {
  let release: PublicRelease
  let language: Language

  var standard: Standard { release.standard }
  var bands: [CategoryBand] { release.standard.selection.bands }

  func say(id: String, en: String) -> String { Words(id: id, en: en)[language] }

  func heading(_ level: Int = 2, id: String, en: String) -> Document.Block {
    .heading(level: level, Phrase(say(id: id, en: en)))
  }

  func paragraph(id: String, en: String) -> Document.Block {
    .paragraph(Phrase(say(id: id, en: en)))
  }

  /// A figure as it is printed; where it is withheld, a mark that is read aloud as a word.
  func figure(_ text: String, unit: String = "") -> Phrase {
    text == ReleasedCount.mark
      ? Phrase([.sign(text, spoken: say(id: "ditahan", en: "withheld"))])
      : Phrase(DecimalText.localised(text, language) + unit)
  }

  func percent(_ text: String) -> Phrase { figure(text, unit: "%") }

  /// What pages call a kind of agency; several kinds stand behind each other.
  func kindName(_ label: String) -> String {
    if label.isEmpty { return say(id: "Jenis tidak diketahui", en: "Kind not known") }
    return label.split(separator: PublicRelease.betweenKinds).map { part in
      standard.agencyKinds.first { $0.label == part }?.name[language] ?? String(part)
    }.joined(separator: PublicRelease.betweenKinds)
  }

  /// Kinds in the order of the standards; those that they do not know come last.
  func inOrder(_ kinds: [PublicRelease.Group]) -> [PublicRelease.Group] {
    let order = standard.agencyKinds.map(\.label)
    return kinds.enumerated().sorted {
      (order.firstIndex(of: $0.element.key) ?? .max, $0.offset)
        < (order.firstIndex(of: $1.element.key) ?? .max, $1.offset)
    }.map(\.element)
  }

  /// What pages call an agency.
  func agencyName(_ agency: PublicRelease.Group) -> String {
    if agency.key.isEmpty { return say(id: "Tanpa instansi", en: "Without an agency") }
    return agency.name.isEmpty ? agency.key : agency.name
  }

  /// How numbers and the mark are to be read.
  var reading: Document.Block {
    let (least, base) = (release.rules.leastCount, release.rules.base)
    return .note(
      Phrase(
        say(
          id: """
            Setiap jumlah orang dibulatkan sendiri-sendiri ke kelipatan \(base), jadi total tidak \
            selalu sama dengan penjumlahannya. Tanda \(ReleasedCount.mark) bukan nol dan bukan kosong: \
            angkanya ditahan karena kurang dari \(least) orang, atau karena dengannya angka lain dapat \
            dihitung balik.
            """,
          en: """
            Every number of people is rounded on its own to a multiple of \(base), so that totals are \
            not always the sum of their parts. The mark \(ReleasedCount.mark) is neither nought nor \
            empty: the figure is withheld because it is fewer than \(least) people, or because another \
            one could be computed with it.
            """)))
  }

  /// Groups by category; the mean stands in a column where some group has one.
  func table(_ column: Words, _ groups: [(name: Phrase, group: PublicRelease.Group)]) -> Table {
    let hasMean = groups.contains { $0.group.mean != nil }
    let columns =
      [.words(column[language]), .number(say(id: "Peserta", en: "Participants"))]
      + bands.map { TableColumn.number($0.label) } + bands.map { .number("\($0.label) (%)") }
      + (hasMean ? [TableColumn.number(say(id: "Rerata JPM", en: "Mean JPM"))] : [])
    return Table(
      columns,
      rows: groups.map { name, group in
        [name] + cells(group.row)
          + (hasMean ? [percent(group.mean?.text ?? ReleasedCount.mark)] : [])
      })
  }

  private func cells(_ row: ProtectedTable.Row) -> [Phrase] {
    [figure(row.total.text)] + row.counts.map { figure($0.text) }
      + row.counts.indices.map { percent(row.share($0)) }
  }
}
