import Basics

/// The text of one file, and what was planted in it.
struct WrittenFile {
  let name: String
  let text: String
  let ledger: Ledger

  init(_ export: Export, _ random: inout SeededNumbers) {
    let form = export.region.form
    var records: [[String]] = []
    var ledger = Ledger()
    for row in export.rows {
      let made = form.records(row).map { WrittenFile.fitted($0, row.surplusFields) }
      ledger.count(row, records: made.count)
      records += made
    }
    if export.isLong { random.mix(&records) }
    let text = WrittenFile.text(records, form)
    ledger[.bytes] = text.utf8.count
    ledger[.physicalLines] = text.utf8.count { $0 == UInt8(ascii: "\n") }
    ledger[.emptyLines] = form.emptyLinesAfter.count
    name = form.file
    self.text = text
    self.ledger = ledger
  }

  private static func text(_ records: [[String]], _ form: any ExportForm) -> String {
    var text = form.beginsWithMark ? "\u{FEFF}" : ""
    text += form.headings.joined(separator: form.separator) + form.lineEnd
    for (place, record) in records.enumerated() {
      if form.emptyLinesAfter.contains(place) { text += form.lineEnd }
      let fields = record.map { quoted($0, form.separator) }
      text += fields.joined(separator: form.separator) + form.lineEnd
    }
    return text
  }

  /// A ragged row lacks its last fields or has some too many.
  private static func fitted(_ record: [String], _ surplus: Int) -> [String] {
    surplus < 0
      ? Array(record.dropLast(-surplus))
      : record + Array(repeating: "lihat lampiran", count: surplus)
  }

  private static func quoted(_ field: String, _ separator: String) -> String {
    guard field.contains(separator) || field.contains("\"") || field.contains("\n") else {
      return field
    }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
