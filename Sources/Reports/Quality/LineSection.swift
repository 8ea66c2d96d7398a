import Basics
import Flow
import Studies

/// Where every physical line went, with the reasons.
extension Narrator {
  /// The lines of every file and the reasons of those that are no data.
  func lineSection() -> [Document.Block] {
    [section(id: "Berkas dan barisnya", en: "The files and their lines")] + fileBlocks()
      + reasonBlocks()
  }

  private func reasonBlocks() -> [Document.Block] {
    let rows = findings.files.flatMap { file in
      file.lines.reasons.sorted { ($1.value, $0.key.code) < ($0.value, $1.key.code) }
        .map { kind, lines in
          [
            Phrase(file.name), Phrase(kind.reason[language]), Phrase(number(lines)),
            Phrase(share(Int64(lines), of: Int64(file.lines.physical))),
            Phrase(kind.weight.words[language]),
          ]
        }
    }
    let title = subsection(
      id: "Sebab baris ditolak atau dilewati", en: "Why lines were refused or skipped")
    guard !rows.isEmpty else {
      return [
        title,
        paragraph(
          id: "Tidak ada baris yang ditolak atau dilewati.", en: "No line was refused or skipped."),
      ]
    }
    let columns: [TableColumn] = [
      .words(say(id: "Berkas", en: "File")), .words(say(id: "Sebab", en: "Reason")),
      .number(say(id: "Baris fisik", en: "Lines")), .number(say(id: "Bagian", en: "Share")),
      .words(say(id: "Akibat", en: "Effect")),
    ]
    return [title, .table(Table(columns, rows: rows))]
  }
}
