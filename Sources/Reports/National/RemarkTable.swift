import Basics
import Flow
import Studies

/// The remarks on the data by kind, for the clerk who mends them.
extension Narrator {
  /// The table of remarks, the heaviest first.
  func remarkBlocks() -> [Document.Block] {
    let title = subsection(id: "Catatan atas data", en: "Remarks on the data")
    let remarks = findings.remarks.heaviestFirst
    guard !remarks.isEmpty else {
      return [title, paragraph(id: "Tidak ada catatan.", en: "There are no remarks.")]
    }
    let columns: [TableColumn] = [
      .number(say(id: "Jumlah", en: "Count")), .words(say(id: "Akibat", en: "Effect")),
      .words(say(id: "Sebab", en: "Reason")), .words(say(id: "Tindakan", en: "What to do")),
      .words(say(id: "Kode", en: "Code")),
    ]
    let rows = remarks.map { remark in
      [number(remark.count), effect(of: remark.kind)[language]].map { Phrase($0) }
        + [remark.kind.reason[language], remark.kind.remedy[language]].map { Phrase($0) }
        + [Phrase([.code(remark.kind.code)])]
    }
    let list = pointing(
      id: "Setiap baris dan sel yang ditolak tercatat di",
      en: "Every refused row and cell is listed in", to: "tabel/ditolak.csv")
    return [title, .paragraph(list), .table(Table(columns, rows: rows))]
  }

  // Of one weight some remarks leave people out and some do not; a run knows which.
  private func effect(of kind: RemarkKind) -> Words {
    findings.leavingOut.contains(kind)
      ? Words(id: "orangnya tidak dipakai", en: "person left out") : kind.weight.words
  }
}

extension Weight {
  /// What a remark of this weight means for the row.
  var words: Words {
    switch self {
    case .rowRefused: Words(id: "baris ditolak", en: "row refused")
    case .linesSkipped: Words(id: "baris dilewati", en: "lines skipped")
    case .cellRefused: Words(id: "sel dianggap kosong", en: "cell counts as empty")
    case .doubt: Words(id: "dipakai, perlu diperiksa", en: "used, to be checked")
    case .note: Words(id: "dipakai", en: "used")
    }
  }
}
