import Basics
import Figures
import Flow
import Studies

/// What was left out and why; every row and every line is accounted for.
extension Narrator {
  /// The section on rows, files and remarks.
  func accountSection() -> [Document.Block] {
    [
      section(id: "Yang tidak dipakai, dan sebabnya", en: "What was left out, and why"),
      paragraph(
        id: """
          Setiap baris data yang terbaca masuk ke tepat satu baris tabel ini; jumlahnya sama dengan \
          yang terbaca.
          """,
        en: """
          Every data row that was read stands in exactly one line of this table; together they make \
          up what was read.
          """),
      rowTable(), .paragraph(Phrase(peopleLeftOut())),
    ] + fileBlocks() + remarkBlocks()
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

  private func peopleLeftOut() -> String {
    let account = findings.account
    func people(_ count: Int) -> String { number(count, id: "orang", en: "person", many: "people") }
    let expired =
      findings.keepsExpired
      ? say(
        id: """
          \(people(account.expiredPeople)) hasilnya sudah kedaluwarsa tetapi tetap dipakai, karena \
          pengolahan ini memintanya
          """,
        en: """
          \(people(account.expiredPeople)) with an expired result stay in, because this run asks \
          for it
          """)
      : say(
        id: "\(people(account.expiredPeople)) tidak dipakai karena hasilnya kedaluwarsa",
        en: "\(people(account.expiredPeople)) are left out because their result has expired")
    return say(
      id: """
        Dihitung per orang: \(people(account.conflictPeople)) tidak dipakai karena datanya \
        bertentangan; \(expired); \(people(account.futurePeople)) bertanggal asesmen setelah hari \
        acuan dan tetap dipakai; \(people(account.incomplete)) dipakai tetapi hasilnya tidak lengkap.
        """,
      en: """
        Counted by person: \(people(account.conflictPeople)) are left out because their data \
        contradict each other; \(expired); \(people(account.futurePeople)) are assessed after the \
        day of the report and stay in; \(people(account.incomplete)) are in with a result that is \
        not complete.
        """)
  }

  private func fileBlocks() -> [Document.Block] {
    guard !findings.files.isEmpty else { return [] }
    var accounts = findings.files.map { (name: Phrase($0.name), lines: $0.lines) }
    let total = findings.files.reduce(into: LineAccount()) { $0.merge($1.lines) }
    if accounts.count > 1 { accounts.append((.strong(say(id: "Semua", en: "All")), total)) }
    let columns: [TableColumn] = [
      .words(say(id: "Berkas", en: "File")), .number(say(id: "Baris fisik", en: "Lines")),
      .number(say(id: "Kepala", en: "Heading")), .number(say(id: "Diterima", en: "Accepted")),
      .number(say(id: "Ditolak", en: "Refused")), .number(say(id: "Dilewati", en: "Skipped")),
      .words(say(id: "Seimbang", en: "Adds up")),
    ]
    let table = Table(
      columns,
      rows: accounts.map { name, lines in
        let counts = [lines.physical, lines.header, lines.accepted, lines.refused, lines.skipped]
        let verdict: Phrase =
          lines.isBalanced ? Phrase(say(id: "ya", en: "yes")) : .strong(say(id: "tidak", en: "no"))
        return [name] + counts.map { Phrase(number($0)) } + [verdict]
      })
    return [
      .heading(level: 3, Phrase(say(id: "Baris tiap berkas", en: "The lines of each file"))),
      paragraph(
        id: "Baris fisik = kepala + diterima + ditolak + dilewati.",
        en: "Lines = heading + accepted + refused + skipped."),
      .table(table),
      .bullets(findings.files.map { Phrase("\($0.name): \($0.dialect[language])") }),
    ]
  }
}
