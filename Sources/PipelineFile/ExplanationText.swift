import Assessment
public import Basics
import Flow
import Standards

extension Explanation {
  /// The steps in words; internal, because raw cells are shown to whoever asks for them.
  public func description(_ language: Language) -> String {
    ExplanationText(explanation: self, language: language).lines.joined(separator: "\n")
  }
}

/// Words every step from one person's raw cells to the result.
struct ExplanationText: Bilingual {
  let explanation: Explanation
  let language: Language

  var standard: Standard { explanation.run.standard }

  var lines: [String] {
    let sections = [
      (say("Baris yang ditemukan", "The rows found"), rowLines),
      (say("Duplikat", "Duplicates"), duplicates),
      (say("Masa berlaku", "Validity"), validity),
      (say("Hasil", "The result"), result),
    ].filter { !$0.1.isEmpty }
    let blocks = sections.enumerated().map { place, section in
      ["\(place + 1). \(section.0)"] + section.1.map { "  \($0)" }
    }
    return Array(blocks.joined(separator: [""]))
  }

  private var rowLines: [String] {
    let meant = NearestWords.of(explanation.rows.flatMap(\.remarks), standard)
    let rows = explanation.rows.flatMap { lines(of: $0, meant) }
    guard !explanation.unread.isEmpty else { return rows }
    let unread = explanation.unread.map { "  \($0.file), " + say("baris", "line") + " \($0.shown)" }
    return rows + [
      say(
        "Ada baris yang ditolak sebelum pemiliknya diketahui:",
        "Some lines were refused before anybody could tell whose they are:")
    ] + unread
  }

  private func lines(of row: ExplainedRow, _ meant: [RemarkKind: [String: String]]) -> [String] {
    let verdict = row.reading == nil ? say(" — ditolak", " — refused") : ""
    var lines = [place(of: row) + verdict]
    for cell in row.cells where !cell.value.isEmpty {
      lines.append("  \(cell.heading) = \(cell.value)")
    }
    for remark in row.remarks {
      let column = remark.column.isEmpty ? "" : "\(remark.column): "
      let word = meant[remark.kind]?[remark.value]
      lines.append("  ! \(column)\(remark.kind.reason[language])")
      lines.append("    → " + remark.remedy(meaning: word, language))
    }
    if let (context, levels) = row.reading { lines.append("  ⇒ " + reading(context, levels)) }
    return lines
  }

  /// What was understood of a row, in the words of the standard.
  private func reading(_ context: PersonContext, _ levels: PackedLevels) -> String {
    let cells = standard.competencies.indices.compactMap { cell in
      levels[cell] == PackedLevels.absent
        ? nil : "\(standard.competencies[cell].code) \(level(levels[cell]))"
    }
    return circumstances(context) + "; " + cells.joined(separator: ", ")
  }

  func place(of row: ExplainedRow) -> String {
    "\(row.file), " + say("baris", "line") + " \(row.line)"
  }

  func level(_ code: UInt64) -> String { code == PackedLevels.empty ? "–" : String(code) }

  /// Position level, agency and day; what is not known is left out.
  func circumstances(_ context: PersonContext) -> String {
    [
      standard.positions[context.position].name, agency(explanation.units[context.unit]),
      context.day.isKnown
        ? context.day.inWords(language) : say("tanpa tanggal", "without a day"),
    ].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// An agency as its rows name it: `Pemkab Hulu, 7101 (Kabupaten)`.
  func agency(_ unit: AgencyUnit) -> String {
    let name = [explanation.agencyNames[unit.code] ?? "", unit.code].filter { !$0.isEmpty }
      .joined(separator: ", ")
    let kind = unit.kind.isEmpty ? "" : "(\(unit.kind))"
    return [name, kind].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var result: [String] {
    guard let rated = explanation.rated else { return [noResult] }
    let notes = explanation.remarks.counts.heaviestFirst.filter {
      $0.kind != .expiredResult && $0.kind != .futureResult
    }.map { "! \($0.count) × \($0.kind.reason[language])" }
    return ResultText(rated: rated, explanation: self).lines + notes
  }

  private var noResult: String {
    if explanation.account.conflictRows > 0 {
      return say(
        "Tidak ada hasil: isi baris-baris pada hari terakhir saling bertentangan (bagian 2).",
        "No result: the rows of the latest day contradict each other (section 2).")
    }
    guard explanation.settled != nil else {
      return say(
        "Tidak ada hasil: semua baris ditolak (bagian 1).",
        "No result: every row is refused (section 1).")
    }
    let reasons = explanation.remarks.leftOutRows.keys.sorted { $0.code < $1.code }
      .map(\.reason[language]).joined(separator: "; ")
    return say("Tidak ada hasil: ", "No result: ") + reasons + say(" (bagian 3).", " (section 3).")
  }
}
