import Basics
import Standards
import Studies

/// How the job person match is spread, and where the cut-offs of both purposes lie in it.
extension Narrator {
  /// The section; nothing where the run did not ask for it or nobody is complete.
  func distributionSection() -> [Document.Block] {
    guard let spread = findings.distribution?.nation, let median = spread.median else { return [] }
    let middle = percent(median)
    return [
      section(id: "Sebaran JPM", en: "How JPM is spread"),
      paragraph(
        id: """
          Dari \(participants(spread.people)) yang hasilnya lengkap, JPM yang di tengah ialah \
          \(middle): paling sedikit separuhnya tidak di bawah angka itu, dan paling sedikit \
          separuhnya tidak di atasnya.
          """,
        en: """
          Of the \(participants(spread.people)) with complete results, the JPM in the middle is \
          \(middle): at least half of them are not below it, and at least half are not above.
          """),
      .picture(matchHistogram(spread)), table(spread),
      .paragraph(
        pointing(
          id: "Tiap persen utuh, juga menurut jenjang jabatan, ada di",
          en: "Every whole percent, also by position level, stands in", to: "tabel/sebaran_jpm.csv")
      ),
    ]
  }

  /// The parts of the table: bounds at every twenty and every cut-off, from the lowest match to the highest.
  func spreadParts(_ spread: MatchSpread) -> [(from: Fraction, below: Fraction?)] {
    guard let low = spread.bins.first?.from, let high = spread.bins.last?.from else { return [] }
    let cutOffs = [standard.selection, standard.mapping].flatMap(\.cutOffs)
    var bounds = stride(from: Int64(0), through: MatchAxis.highest, by: 20)
      .compactMap { Fraction($0, over: 100) }
    for cutOff in cutOffs where !bounds.contains(cutOff) { bounds.append(cutOff) }
    bounds.sort()
    let first = bounds.lastIndex { $0 <= low } ?? 0
    let last = bounds.lastIndex { $0 <= high } ?? 0
    return (first...last).map { (bounds[$0], $0 + 1 < bounds.count ? bounds[$0 + 1] : nil) }
  }

  /// The match that a part of the table holds, in words.
  func range(from: Fraction, below: Fraction?) -> String {
    guard let below else {
      return say(id: "\(cutOff(from)) atau lebih", en: "\(cutOff(from)) or more")
    }
    return say(
      id: "\(cutOff(from)) sampai kurang dari \(cutOff(below))",
      en: "\(cutOff(from)) to less than \(cutOff(below))")
  }

  private func shortRange(from: Fraction, below: Fraction?) -> String {
    below.map { "\(cutOff(from).dropLast())–<\(cutOff($0))" } ?? "≥\(cutOff(from))"
  }

  private func table(_ spread: MatchSpread) -> Document.Block {
    let columns: [TableColumn] = [
      .words("JPM"), .words(standard.selection.name[language]),
      .words(standard.mapping.name[language]),
      .number(say(id: "Peserta", en: "Participants")),
      .number(say(id: "Persentase", en: "Share")),
      .number(say(id: "Kumulatif", en: "Cumulative")),
    ]
    var before: Int64 = 0
    let rows: [[Phrase]] = spreadParts(spread).map { from, below in
      let people = spread.people(from: from, below: below)
      before += people
      return [
        shortRange(from: from, below: below), standard.selection.band(of: from)?.label ?? "",
        standard.mapping.band(of: from)?.label ?? "", number(people),
        share(people, of: spread.people), share(before, of: spread.people),
      ].map { Phrase($0) }
    }
    return .table(Table(columns, rows: rows))
  }
}
