import Assessment
import Basics
import Flow
import Standards
import Tables

/// Words what an inspection found.
struct InspectionText: Bilingual {
  let source: RecordSource
  let layout: ExportLayout
  let standard: Standard
  let journal: Journal
  let usable: [Int]
  let rows: Int
  let isUsable: Bool
  let language: Language

  var lines: [String] {
    [source.path, ""] + dialect + [""] + columns + [""]
      + (isUsable ? account + [""] + troubles : missing)
  }

  private var dialect: [String] {
    let dialect = source.dialect
    let mark = dialect.hasByteOrderMark ? say(" dengan BOM", " with BOM") : ""
    return [
      say("Pemisah", "Delimiter") + ": \(dialect.delimiterName[language])",
      say("Tanda kutip", "Quotes") + ": \(dialect.quoting.name[language])",
      say("Pengodean", "Encoding") + ": \(dialect.encoding.name[language])\(mark)",
      say("Akhir baris", "Line ends") + ": \(dialect.lineEnds.name[language])",
      say("Kepala tabel", "Heading") + ": "
        + say("baris ", "line ") + "\(dialect.headingLine), "
        + "\(dialect.columns.count) " + say("kolom", "columns"),
      say("Bentuk", "Shape") + ": "
        + layout.shape[language],
    ]
  }

  private var columns: [String] {
    let guess = ColumnGuess(layout, standard)
    return [say("Kolom (bagian sel yang terpakai)", "Columns (share of usable cells)")]
      + layout.headings.enumerated().map { place, heading in
        let share = DecimalText.percent(Int64(usable[place]), over: Int64(rows), decimals: 1)
        let percent = share.isEmpty ? "–" : DecimalText.localised(share, language) + " %"
        return "  \(place + 1). \(heading) → \(meaning(layout.roles[place]))\(evidence(place))"
          + "\(nearest(place, guess)) (\(percent))"
      }
  }

  // What a heading that is not read might mean, for a person to confirm.
  private func nearest(_ place: Int, _ guess: ColumnGuess) -> String {
    guard layout.roles[place] == .other,
      !layout.assessorColumns.contains(where: { $0.column == place }),
      !layout.twins.contains(where: { $0.second == place }),
      let meaning = guess.meaning(of: layout.headings[place])
    else { return "" }
    return say("; mungkin '\(meaning)'?", "; perhaps '\(meaning)'?")
  }

  private var missing: [String] {
    guard !layout.missing.isEmpty else { return [] }
    return [
      say(
        "Belum dapat dipakai: tidak ada kolom untuk",
        "Cannot be used yet: there is no column for")
    ] + layout.missing.map { "  - " + $0[language] }
  }

  // Where a meaning rests on more than the heading as it stands.
  private func evidence(_ place: Int) -> String {
    if layout.misspelt.contains(place) { return say(", salah eja", ", misspelt") }
    if let twin = layout.twins.first(where: { $0.second == place }) {
      return say(", sama dengan kolom \(twin.first + 1)", ", the same as column \(twin.first + 1)")
    }
    if let column = layout.assessorColumns.first(where: { $0.column == place }) {
      let level =
        column.competency.map { standard.competencies[$0].code } ?? ExportField.level.rawValue
      return say(
        ", \(level) dari asesor \(column.assessor), hanya untuk kesepakatan asesor",
        ", \(level) of assessor \(column.assessor), for the agreement of assessors only")
    }
    guard layout.roles[place] == .field(.day) else { return "" }
    if layout.isHalfConverted {
      return say(", sebagian mungkin tertukar hari dan bulannya", ", some may be swapped")
    }
    switch layout.dayEvidence {
    case .dayFirst: return say(", hari dahulu", ", day first")
    case .monthFirst: return say(", bulan dahulu", ", month first")
    case .mixed: return say(", urutan campur, dibaca hari dahulu", ", mixed, read day first")
    case .open: return say(", urutan tidak pasti, dibaca hari dahulu", ", open, read day first")
    case nil: return ""
    }
  }

  private func meaning(_ role: ColumnRole) -> String {
    switch role {
    case .field(let field): field.rawValue
    case .level(let competency):
      "\(standard.competencies[competency].code) \(standard.competencies[competency].name[language])"
    case .required(let competency):
      say("standar ", "standard of ") + standard.competencies[competency].code
    case .other: say("tidak dibaca", "not read")
    }
  }

  private var account: [String] {
    let lines = journal.accounts[0] ?? LineAccount()
    return [
      say("Baris fisik", "Physical lines")
        + ": \(lines.physical) = \(lines.header) " + say("kepala", "heading")
        + " + \(lines.accepted) " + say("diterima", "accepted") + " + \(lines.refused) "
        + say("ditolak", "refused") + " + \(lines.skipped) " + say("dilewati", "skipped"),
      say("Baris data", "Data rows") + ": \(lines.rows), "
        + say("ditolak", "refused") + " \(lines.refusedRows)",
    ]
  }

  private var troubles: [String] {
    // Refused rows first: they must not be crowded out by what is merely frequent.
    let most = journal.counts.heaviestFirst.prefix(10)
    guard !most.isEmpty else { return [say("Tidak ada catatan.", "No remarks.")] }
    return [say("Catatan, yang terberat dahulu", "Remarks, the heaviest first")]
      + most.flatMap { kind, count in
        let first = journal.examples[kind]?.first
        let place = first.map { " (" + say("pertama di baris ", "first in line ") + "\($0.line))" }
        return [
          "  \(count) × \(kind.reason[language]) [\(kind.code)]\(place ?? "")",
          "      → \(kind.remedy[language])",
        ]
      }
  }
}
