import Basics
import Disclosure

extension DisclosurePage {
  /// What the comparison with all earlier releases has found.
  var comparison: [Document.Block] {
    [
      .heading(
        level: 2, Phrase(say(id: "Terhadap rilis sebelumnya", en: "Beside earlier releases")))
    ] + (decision.worst.map { found($0) } ?? [.paragraph(Phrase(nothingFound))])
  }

  private var nothingFound: String {
    if let repeated = decision.repeated {
      return say(
        id: "Rilis ini sama dengan \(repeated), jadi tidak membuka hal baru.",
        en: "This release is the same as \(repeated), so it tells nothing new.")
    }
    guard let last = decision.earlier.last else {
      return say(id: "Belum ada rilis publik.", en: "There is no earlier public release.")
    }
    guard decision.earlier.count > 1 else {
      return say(
        id: "Tidak ada risiko selisih terhadap \(last).",
        en: "There is no differencing risk beside \(last).")
    }
    let count = number(decision.earlier.count)
    return say(
      id: "Tidak ada risiko selisih terhadap \(count) rilis sebelumnya; yang terakhir \(last).",
      en: "There is no differencing risk beside \(count) earlier releases, the last being \(last).")
  }

  private func found(_ worst: ReleaseDecision.Comparison) -> [Document.Block] {
    let least = decision.release.rules.leastCount
    return [
      .paragraph(
        Phrase(
          say(
            id: """
              \(number(worst.risks.count)) angka bergeser kurang dari \(least) orang terhadap \
              \(worst.name). \(verdict)
              """,
            en: """
              \(number(worst.risks.count)) counts moved by fewer than \(least) people since \
              \(worst.name). \(verdict)
              """))), counts(of: worst),
    ] + others
  }

  private var verdict: String {
    if decision.isAccepted {
      return say(id: "Risikonya diterima; rilis terbit.", en: "They were accepted; it is released.")
    }
    let withheld = say(id: "Rilis ditahan.", en: "The release is withheld.")
    guard decision.keepsFolder else { return withheld }
    return withheld
      + say(
        id:
          " Folder publik/ tetap seperti yang sudah dirilis untuk hari ini; isinya bukan dari data "
          + "halaman ini.",
        en: " The folder publik/ stays as it was released for this day before; it is not made of "
          + "the data of this page.")
  }

  private func counts(of comparison: ReleaseDecision.Comparison) -> Document.Block {
    .table(
      Table(
        [
          .words(say(id: "Tabel", en: "Table")), .words(say(id: "Baris", en: "Row")),
          .words(say(id: "Kolom", en: "Column")), .number(say(id: "Geser", en: "Change")),
          .number(say(id: "Geser dasar", en: "Change of base")),
        ],
        rows: comparison.risks.map { risk in
          [
            risk.key.table, risk.key.row, risk.key.column,
            DecimalText.localised(String(risk.change), language),
            DecimalText.localised(String(risk.baseChange), language),
          ].map { Phrase($0) }
        }))
  }

  /// Every earlier release with risks, where there are several.
  private var others: [Document.Block] {
    guard decision.risky.count > 1 else { return [] }
    let total = number(decision.riskCount)
    return [
      .paragraph(
        Phrase(
          say(
            id: "Tabel di atas memuat rilis dengan risiko terbanyak. Seluruhnya ada \(total):",
            en: "The table above is of the release with most risks. In all there are \(total):"))),
      .table(
        Table(
          [.words(say(id: "Rilis", en: "Release")), .number(say(id: "Angka", en: "Counts"))],
          rows: decision.risky.map { [Phrase($0.name), Phrase(number($0.risks.count))] })),
    ]
  }
}
