import Basics
import Figures
import Standards
import Studies

/// How complete the columns are, over all files and in the weakest one.
extension Narrator {
  private static let mostHeadings = 8

  /// The completeness of every column that is read, and the columns that are not.
  func columnSection(_ quality: QualityStudy) -> [Document.Block] {
    let columns: [TableColumn] = [
      .words(say(id: "Kolom", en: "Column")), .number(say(id: "Berkas", en: "Files")),
      .number(say(id: "Terpakai", en: "Usable")), .number(say(id: "Dari", en: "Of")),
      .number(say(id: "Bagian", en: "Share")),
      .words(say(id: "Berkas terlemah", en: "Weakest file")),
    ]
    let rows = ColumnSummary.all(quality.files).map { column in
      [
        name(of: column.census), Phrase(number(column.files)),
        Phrase(number(column.usable)), Phrase(number(column.rows)),
        Phrase(share(Int64(column.usable), of: Int64(column.rows))), Phrase(weakest(column)),
      ]
    }
    let title = section(id: "Kelengkapan kolom", en: "Completeness of the columns")
    guard !rows.isEmpty else {
      return [title, paragraph(id: "Tidak ada berkas.", en: "There are no files.")]
    }
    return [
      title,
      paragraph(
        id: """
          Terpakai berarti: level 0 sampai 5, standar 1 sampai 5, NIP 18 angka, tanggal yang \
          terbaca; di kolom lain, sel yang terisi. “-”, “N/A”, dan sejenisnya dianggap kosong.
          """,
        en: """
          Usable means: a level from 0 to 5, a standard from 1 to 5, a NIP of 18 digits, a day \
          that can be read; in other columns, a cell that is filled. “-”, “N/A” and the like \
          count as empty.
          """),
      .table(Table(columns, rows: rows)),
      paragraph(
        id: """
          Wajar bila kosong: provinsi pada instansi pusat; jenjang atau eselon bila yang lain \
          terisi.
          """,
        en: """
          Rightly empty: the province of central agencies; position level or echelon where the \
          other one is filled.
          """),
    ] + unreadColumns(quality)
  }

  // A field by what stands in it, a competency by its name, both with their code.
  private func name(of column: ColumnCensus) -> Phrase {
    let meaning = column.meaning
    if let field = standard.fields.first(where: { $0.field.rawValue == meaning }) {
      let words = field.meaning[language].prefix { $0 != "," && $0 != ";" }
      return Phrase("\(words) ") + Phrase([.code(meaning)])
    }
    let code = column.competencyCode
    guard let competency = standard.competencies.first(where: { $0.code == code }) else {
      return Phrase([.code(meaning)])
    }
    let name = competency.name[language]
    let words = column.isStandard ? say(id: "Standar \(name)", en: "Standard of \(name)") : name
    return Phrase("\(words) ") + Phrase([.code(code)])
  }

  private func weakest(_ column: ColumnSummary) -> String {
    guard let weakest = column.weakest else { return "–" }
    let usable = share(Int64(weakest.usable), of: Int64(weakest.rows))
    return "\(findings.files[weakest.file].name) (\(usable))"
  }

  private func unreadColumns(_ quality: QualityStudy) -> [Document.Block] {
    let items = quality.files.enumerated().compactMap { place, file -> Phrase? in
      let headings = file.columns.filter { !$0.isRead && !$0.heading.isEmpty }.map(\.heading)
      guard !headings.isEmpty else { return nil }
      let rest = headings.count - Narrator.mostHeadings
      let more =
        rest > 0 ? say(id: ", dan \(number(rest)) lagi", en: ", and \(number(rest)) more") : ""
      let shown = headings.prefix(Narrator.mostHeadings).joined(separator: ", ")
      return Phrase("\(findings.files[place].name): \(shown)\(more)")
    }
    guard !items.isEmpty else { return [] }
    return [
      paragraph(
        id: "Kolom berikut tidak dipakai analisis:",
        en: "The analysis does not use these columns:"), .bullets(items),
    ]
  }
}

/// A column over all files that have it.
private struct ColumnSummary {
  /// The column in the first file that has it.
  let census: ColumnCensus
  var meaning: String { census.meaning }
  var files = 0
  var usable = 0
  var rows = 0
  var weakest: (file: Int, usable: Int, rows: Int)?

  static func all(_ files: [FileCensus]) -> [ColumnSummary] {
    var found: [String: ColumnSummary] = [:]
    for (place, file) in files.enumerated() {
      for column in file.columns where column.isRead {
        found[column.meaning, default: ColumnSummary(census: column)]
          .add(column, place, file.rows)
      }
    }
    let fields = ExportField.allCases.map(\.rawValue)
    return found.values.sorted { left, right in
      let ranks = [left, right].map { fields.firstIndex(of: $0.meaning) ?? fields.count }
      return (ranks[0], left.meaning) < (ranks[1], right.meaning)
    }
  }

  private mutating func add(_ column: ColumnCensus, _ file: Int, _ rows: Int) {
    files += 1
    usable += column.usable
    self.rows += rows
    guard column.usable < rows else { return }
    let isWeaker = weakest.map { column.usable * $0.rows < $0.usable * rows } ?? true
    if isWeaker { weakest = (file, column.usable, rows) }
  }
}
