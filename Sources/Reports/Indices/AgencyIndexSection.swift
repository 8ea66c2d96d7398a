import Basics
import Standards
import Studies

/// Agencies beside their own kind; whether they differ is said only where their intervals do.
extension Narrator {
  /// The most agencies of a kind that are listed.
  private static let most = 20

  /// For every kind of agency how its agencies compare with it.
  func agencyIndexSection(_ study: IndexStudy) -> [Document.Block] {
    var blocks = [
      section(id: "Instansi di dalam jenisnya", en: "Agencies within their kind"),
      .paragraph(
        pointing(
          id: """
            Instansi hanya dibandingkan dengan jenisnya sendiri, menurut rata-rata JPM terbatas yang \
            diases, dan hanya bila hasil lengkapnya sedikitnya 30. Urutan di dalam tabel bukan \
            peringkat: yang selangnya bertumpang tindih belum dapat dibedakan. Angka setiap instansi \
            ada di
            """,
          en: """
            Agencies are compared only with their own kind, by the mean capped JPM of those assessed, \
            and only with at least 30 complete results. The order of a table is no ranking: \
            whose intervals overlap are not yet distinguishable. The figures of every agency stand in
            """, to: "tabel/indeks.csv")),
    ]
    for kind in study.groups(.kind) {
      let agencies = comparable(study.agencies(ofKind: kind.key))
      guard agencies.count > 1 else { continue }
      blocks.append(.heading(level: 3, Phrase(name(kind))))
      blocks.append(.paragraph(Phrase(comparison(agencies, kind))))
      blocks += block(agencyChart(kind, study))
      blocks.append(table(agencies, kind))
    }
    if blocks.count == 2 {
      blocks.append(
        paragraph(
          id: "Tidak ada jenis dengan sedikitnya dua instansi yang dapat dibandingkan.",
          en: "No kind has two agencies or more that can be compared."))
    }
    return blocks
  }

  /// The agencies of a kind that are listed: all that can be compared, or the highest and the lowest.
  func shownAgencies(_ kind: IndexGroup, _ study: IndexStudy) -> [IndexGroup] {
    let agencies = comparable(study.agencies(ofKind: kind.key))
    let half = Narrator.most / 2
    return agencies.count > Narrator.most
      ? Array(agencies.prefix(half) + agencies.suffix(half)) : agencies
  }

  // Highest first; equal ones by code, as the study has them.
  private func comparable(_ agencies: [IndexGroup]) -> [IndexGroup] {
    agencies.filter { $0.capped.participants.interval != nil }.enumerated().sorted { left, right in
      let (a, b) = (left.element.capped.participants.value, right.element.capped.participants.value)
      return (b ?? 0, left.offset) < (a ?? 0, right.offset)
    }.map(\.element)
  }

  private func comparison(_ agencies: [IndexGroup], _ kind: IndexGroup) -> String {
    let unclear = agencies.count { $0.capped.participants.mayEqual(kind.capped.participants) }
    let ends = agencies[0].capped.participants.mayEqual(
      agencies[agencies.count - 1].capped.participants)
    let spread =
      ends
      ? say(
        id: "Bahkan yang tertinggi dan yang terendah belum dapat dibedakan.",
        en: "Even the highest and the lowest are not yet distinguishable.")
      : say(
        id: "Yang tertinggi dan yang terendah dapat dibedakan.",
        en: "The highest and the lowest can be told apart.")
    return say(
      id: """
        \(number(agencies.count)) instansi dibandingkan; \(number(unclear)) di antaranya belum dapat \
        dibedakan dari rata-rata jenisnya, \(withInterval(kind.capped.participants)). \(spread)
        """,
      en: """
        \(number(agencies.count)) agencies are compared; \(number(unclear)) of them are not yet \
        distinguishable from the mean of their kind, \(withInterval(kind.capped.participants)). \
        \(spread)
        """)
  }

  private func table(_ agencies: [IndexGroup], _ kind: IndexGroup) -> Document.Block {
    let half = Narrator.most / 2
    let isLong = agencies.count > Narrator.most
    let shown = isLong ? Array(agencies.prefix(half) + agencies.suffix(half)) : agencies
    var rows = shown.map { agency in
      let index = agency.capped.participants
      return [
        name(agency), percent(index.value), interval(index), number(agency.complete),
        verdict(index, kind.capped.participants),
      ].map { Phrase($0) }
    }
    if isLong {
      let between = agencies.count - Narrator.most
      let words = say(
        id: "… \(number(between)) instansi di antaranya", en: "… \(number(between)) in between")
      rows.insert([words, "", "", "", ""].map { Phrase($0) }, at: half)
    }
    return .table(
      Table(
        [
          .words(say(id: "Instansi", en: "Agency")), .number(say(id: "Indeks", en: "Index")),
          .number(say(id: "Selang 95%", en: "95% interval")), .number("n"),
          .words(say(id: "Terhadap jenisnya", en: "Beside its kind")),
        ], rows: rows))
  }

  private func verdict(_ index: IndexEstimate, _ kind: IndexEstimate) -> String {
    if index.mayEqual(kind) {
      return say(id: "belum dapat dibedakan", en: "not yet distinguishable")
    }
    return (index.value ?? 0) > (kind.value ?? 0)
      ? say(id: "di atas", en: "above") : say(id: "di bawah", en: "below")
  }
}
