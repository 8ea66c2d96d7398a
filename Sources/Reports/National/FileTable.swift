import Basics
import Flow
import Studies

/// Where the physical lines of every file went.
extension Narrator {
  /// The line accounts of the files, and what was found out about each.
  func fileBlocks() -> [Document.Block] {
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
      subsection(id: "Baris tiap berkas", en: "The lines of each file"),
      paragraph(
        id: "Baris fisik = kepala + diterima + ditolak + dilewati.",
        en: "Lines = heading + accepted + refused + skipped."),
      .table(table),
      .bullets(findings.files.map { Phrase("\($0.name): \($0.dialect[language])") }),
    ]
  }
}
