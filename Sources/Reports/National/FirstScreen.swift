import Basics
import Figures
import Flow
import Standards
import Studies

/// What a reader in a hurry sees: the nation, three numbers, one table and what to do next.
extension Narrator {
  /// The first screen of the report.
  func firstScreen() -> [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 1, Phrase(findings.title[language])), .note(internalWarning()),
      .paragraph(Phrase(basis())),
    ]
    if !isBalanced { blocks.append(.note(imbalance())) }
    blocks += [
      section(id: "Gambaran nasional", en: "The nation at a glance"),
      .bullets(nationInSentences().map { Phrase($0) }),
    ]
    if nation.people > 0 {
      blocks += [section(id: "Tiga angka", en: "Three numbers"), .bullets(threeNumbers())]
    }
    blocks += [section(id: "Kategori", en: "Categories"), categoryTable()]
    if nation.complete > 0, nation.complete < Narrator.smallGroup {
      blocks.append(
        paragraph(
          id: "Kelompok kecil: persentase ini berubah banyak oleh satu orang saja.",
          en: "A small group: one person changes these percentages a lot."))
    }
    let steps = nextSteps()
    if !steps.isEmpty {
      blocks += [
        section(id: "Langkah berikutnya", en: "What to do next"),
        .steps(steps.map { Phrase($0) }),
      ]
    }
    return blocks
  }

  private func internalWarning() -> Phrase {
    .strong(say(id: "Laporan internal.", en: "Internal report."))
      + Phrase(
        say(
          id: """
             Laporan ini belum melalui pengendalian pengungkapan data: kelompok kecil tampak apa \
            adanya. Jangan diterbitkan atau disebarkan dalam bentuk ini.
            """,
          en: """
             It has not been through disclosure control: small groups appear as they are. Do not \
            publish or circulate it as it is.
            """))
  }

  private func basis() -> String {
    let rows = number(findings.account.rows, id: "baris data", en: "data row", many: "data rows")
    let files = number(findings.files.count, id: "berkas", en: "file", many: "files")
    let day = findings.asOf.inWords(language)
    return say(
      id: """
        Keadaan per \(day). Dasarnya \(rows) dari \(files) dan standar yang berlaku pada hari itu. \
        Angkanya menggambarkan peserta asesmen, bukan seluruh pegawai ASN.
        """,
      en: """
        As of \(day). It rests on \(rows) from \(files) and the standards in force on that day. It \
        describes those assessed, not the whole civil service.
        """)
  }

  /// Whether every row and every line has been accounted for.
  var isBalanced: Bool {
    findings.account.isBalanced && findings.files.allSatisfy(\.lines.isBalanced)
  }

  private func imbalance() -> Phrase {
    .strong(
      say(
        id: "Perhitungan baris tidak seimbang; jangan pakai angka ini sebelum diperiksa.",
        en: "The account of rows does not add up; do not use these figures before it is checked."))
  }

  private func threeNumbers() -> [Phrase] {
    let incomplete =
      Phrase.strong(number(nation.incomplete))
      + Phrase(
        say(
          id: " peserta (\(share(nation.incomplete, of: nation.people))) belum lengkap hasilnya, "
            + "sehingga tidak berkategori.",
          en: " participants (\(share(nation.incomplete, of: nation.people))) lack a level and so "
            + "have no category."))
    guard nation.complete > 0 else { return [incomplete] }
    let best = standard.selection.bands[0]
    return [
      .strong(percent(nation.meanCappedMatch))
        + Phrase(
          say(
            id: " rata-rata JPM terbatas: seberapa jauh standar jabatan terpenuhi bila kelebihan "
              + "tidak dihitung.",
            en: " mean capped JPM: how far the standards of the positions are met where surplus "
              + "does not count.")),
      .strong(share(nation.selected(0), of: nation.complete))
        + Phrase(
          say(
            id: " peserta yang hasilnya lengkap masuk \(name(best)): JPM \(range(best)).",
            en: " of those with complete results are rated \(name(best)): a JPM of \(range(best)).")
        ),
      incomplete,
    ]
  }
}
