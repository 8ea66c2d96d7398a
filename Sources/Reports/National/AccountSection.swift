import Basics
import Figures
import Studies

/// What was left out and why; every row and every line is accounted for.
extension Narrator {
  /// The section on rows, files and remarks.
  func accountSection() -> [Document.Block] {
    [
      section(id: "Yang tidak dipakai, dan sebabnya", en: "What was left out, and why"),
      paragraph(
        id: """
          Setiap baris data yang terbaca masuk ke tepat satu baris tabel ini; jumlahnya sama \
          dengan yang terbaca.
          """,
        en: """
          Every data row that was read stands in exactly one line of this table; together they \
          make up what was read.
          """),
      rowTable(),
    ] + peopleLeftOut() + fileBlocks() + remarkBlocks()
  }

  private func rowTable() -> Document.Block {
    let account = findings.account
    let rows: [(Words, Int)] = [
      (
        Words(
          id: "Ditolak: tidak dapat dibaca sebagai asesmen", en: "Refused: no readable assessment"),
        account.refused
      ),
      (Words(id: "Salinan yang sama persis", en: "Identical copies"), account.identical),
      (
        Words(
          id: "Asesmen lama: orang yang sama punya hasil yang lebih baru",
          en: "Older: the same person has a later result"),
        account.older
      ),
      (
        Words(
          id: "Bertentangan: tanggalnya sama, isinya berbeda",
          en: "Contradictory: the same day, other content"),
        account.conflict
      ),
      (
        Words(id: "Kedaluwarsa: lewat masa berlaku", en: "Expired: past its validity"),
        account.expired
      ),
      (
        Words(id: "Disisihkan oleh tahap lain", en: "Left out by another step"),
        account.leftOut
      ),
      (Words(id: "Dipakai", en: "Used"), account.used),
    ]
    let read = say(id: "Terbaca", en: "Read")
    return .table(
      Table(
        [
          .words(say(id: "Baris data", en: "Data rows")), .number(say(id: "Jumlah", en: "Count")),
        ],
        rows: rows.map { [Phrase($0.0[language]), Phrase(number($0.1))] }
          + [[.strong(read), .strong(number(account.rows))]]))
  }

  private func peopleLeftOut() -> [Document.Block] {
    let account = findings.account
    let expired =
      findings.keepsExpired
      ? Words(
        id: "hasilnya kedaluwarsa tetapi tetap dipakai, karena pengolahan ini memintanya",
        en: "included although the result has expired, because this run asks for it")
      : Words(
        id: "tidak dipakai karena hasilnya kedaluwarsa",
        en: "left out because the result has expired")
    let reasons: [(Int, Words)] = [
      (
        account.conflictPeople,
        Words(
          id: "tidak dipakai karena datanya bertentangan",
          en: "left out because of data that contradict each other")
      ),
      (account.expiredPeople, expired),
      (
        account.futurePeople,
        Words(
          id: "dipakai walaupun asesmennya bertanggal setelah hari acuan",
          en: "included although assessed after the day of the report")
      ),
      (
        account.incomplete,
        Words(
          id: "dipakai tetapi hasilnya tidak lengkap",
          en: "included with a result that is not complete")
      ),
    ]
    let items = reasons.filter { $0.0 > 0 }.map { count, reason in
      Phrase("\(number(count, id: "orang", en: "person", many: "people")) \(reason[language]).")
    }
    guard !items.isEmpty else { return [] }
    return [paragraph(id: "Dihitung per orang:", en: "Counted by person:"), .bullets(items)]
  }
}
