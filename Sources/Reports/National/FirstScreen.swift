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
    if let later = assessedLater() { blocks.append(.note(Phrase(later))) }
    if !isBalanced { blocks.append(.note(imbalance())) }
    blocks += [
      section(id: "Gambaran nasional", en: "The nation at a glance"),
      .bullets(nationInSentences().map { Phrase($0) }),
    ]
    if nation.people > 0 {
      blocks += [section(id: "Angka pokok", en: "Key figures"), .bullets(threeNumbers())]
      if let note = comparisonNote() { blocks.append(.paragraph(note)) }
    }
    blocks += [section(id: "Kategori", en: "Categories"), categoryTable()]
    blocks += positionBars()
    if let doubt = unconfirmedStandards() { blocks.append(.paragraph(Phrase(doubt))) }
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

  /// What every internal page says first.
  func internalWarning() -> Phrase {
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

  // A report of a past day is about the results of that day only if nobody was assessed after it.
  private func assessedLater() -> String? {
    let later = findings.account.futurePeople
    guard later > 0, nation.people > 0 else { return nil }
    let who = participants(Int64(later))
    let part = share(Int64(later), of: nation.people)
    let day = findings.asOf.inWords(language)
    return say(
      id: """
        Perhatikan: \(who) (\(part)) diases sesudah \(day) dan tetap dihitung, jadi ini bukan \
        gambaran keadaan pada hari itu.
        """,
      en: """
        Please note: \(who) (\(part)) \(later == 1 ? "was" : "were") assessed after \(day) and \
        counted all the same, so this is no picture of that day.
        """)
  }

  private func basis() -> String {
    let rows = number(findings.account.rows, id: "baris data", en: "data row", many: "data rows")
    let files = number(findings.files.count, id: "berkas", en: "file", many: "files")
    let read =
      findings.files.isEmpty ? rows : say(id: "\(rows) dari \(files)", en: "\(rows) from \(files)")
    let day = findings.asOf.inWords(language)
    return say(
      id: """
        Keadaan per \(day). Dasarnya \(read) dan standar yang berlaku pada hari itu. Angkanya \
        menggambarkan peserta asesmen, bukan seluruh pegawai ASN.
        """,
      en: """
        As of \(day). It rests on \(read) and the standards in force on that day. It describes \
        those assessed, not the whole civil service.
        """)
  }

  /// Whether every row and every line has been accounted for.
  var isBalanced: Bool {
    let account = findings.account
    return account.isBalanced && findings.files.allSatisfy(\.lines.isBalanced)
      && account.people == Int(nation.people) && account.complete == Int(nation.complete)
  }

  private func imbalance() -> Phrase {
    .strong(
      say(
        id:
          "Perhitungan baris atau orang tidak seimbang; jangan pakai angka ini sebelum diperiksa.",
        en:
          "The account of rows or people does not add up; do not use these figures before a check.")
    )
  }
}
