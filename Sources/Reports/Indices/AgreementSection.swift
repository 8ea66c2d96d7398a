import Basics
import Figures
import Standards
import Studies

/// How far two assessors of the same people agree.
extension Narrator {
  /// The section; nothing where the pipeline does not ask for it.
  func agreementSection() -> [Document.Block] {
    guard let study = findings.agreement else { return [] }
    let heading = section(id: "Kesepakatan dua asesor", en: "Agreement of two assessors")
    guard !study.results.isEmpty else {
      return [
        heading,
        paragraph(
          id: "Data tidak memuat orang yang dinilai dua asesor pada hari yang sama.",
          en: "The data hold nobody whom two assessors assessed on the same day."),
      ] + agreementCounts(study)
    }
    return [
      heading,
      paragraph(
        id: """
          Dari orang yang dinilai tepat dua asesor pada hari yang sama, apa pun hasil yang dihitung \
          baginya. Asesor pertama adalah yang nama atau nomornya lebih dahulu menurut abjad.
          """,
        en: """
          Of people whom exactly two assessors assessed on the same day, whichever result counts for \
          them. The first assessor is the one whose name or number comes first in the alphabet.
          """), agreementTable(study),
      .paragraph(
        pointing(
          id: """
            Sama persis: bagian orang yang levelnya sama dari keduanya. κ (bobot kuadratik) menilai \
            selisih dua level empat kali selisih satu level, dan membandingkannya dengan kesepakatan \
            yang timbul secara kebetulan; ICC(A,1) adalah keandalan nilai satu asesor, dengan \
            asesor yang selalu lebih ketat ikut terhitung. Keduanya 1 bila selalu sepakat; nilai \
            rendah dapat juga berarti orang yang dinilai hampir serupa. Tabel 6 × 6 menurut jenjang \
            ada di
            """,
          en: """
            Same level: the share of people to whom both gave one level. κ (quadratic weights) takes \
            two levels of difference for four times one level, and compares with the agreement that \
            chance alone would give; ICC(A,1) is how reliable one assessor's rating is, an assessor who \
            is always stricter included. Both are 1 where the two always agree; a low value may also \
            mean that the people are much alike. The 6 × 6 tables by position level stand in
            """, to: "tabel/kesepakatan_asesor.csv")),
    ] + agreementCounts(study)
  }

  private func agreementTable(_ study: AgreementStudy) -> Document.Block {
    func decimal(_ ratio: Ratio?) -> String {
      ratio.map {
        DecimalText.localised(
          DecimalText.plain($0.numerator, over: $0.denominator, decimals: 3), language)
      } ?? "–"
    }
    let rows = study.overall.map { result in
      let agreement = result.agreement
      return [
        standard.competencies[result.competency].name[language],
        DecimalText.localised(DecimalText.percent(agreement.exact, decimals: 1), language) + "%",
        decimal(agreement.kappa), decimal(agreement.intraclass), number(agreement.count),
        agreement.notes.map { $0.words[language] }.joined(separator: "; "),
      ].map { Phrase($0) }
    }
    return .table(
      Table(
        [
          .words(say(id: "Kompetensi", en: "Competency")),
          .number(say(id: "Sama persis", en: "Same level")), .number("κ"), .number("ICC(A,1)"),
          .number("n"), .words(say(id: "Catatan", en: "Note")),
        ], rows: rows))
  }

  private func agreementCounts(_ study: AgreementStudy) -> [Document.Block] {
    let figures = study.figures
    let reasons: [(Int64, Words)] = [
      (
        figures.singles, Words(id: "hanya dinilai satu asesor", en: "assessed by one assessor only")
      ),
      (
        figures.crowds,
        Words(id: "dinilai tiga asesor atau lebih", en: "assessed by three assessors or more")
      ),
      (
        figures.unclear,
        Words(
          id: "dengan nilai satu asesor yang saling bertentangan, atau dua jenjang",
          en: "with ratings of one assessor that contradict each other, or two position levels")
      ),
    ]
    let items = reasons.filter { $0.0 > 0 }.map { count, reason in
      Phrase(
        "\(number(count, id: "orang", en: "person", many: "people")) \(reason[language]).")
    }
    guard !items.isEmpty else { return [] }
    return [
      paragraph(id: "Tidak ikut dibandingkan:", en: "Not compared:"), .bullets(items),
    ]
  }
}
