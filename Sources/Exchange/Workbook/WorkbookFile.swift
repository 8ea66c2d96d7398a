public import Basics
public import Reports

/// The tables of a run as an Excel workbook: a sheet for each, and one that describes the columns.
///
/// Numbers are numbers and all else is text, so nothing is computed and no identity loses a digit.
public enum WorkbookFile {
  private static let name = "petakom.xlsx"

  /// Throws exit code 13 where workbooks cannot be written on this machine.
  public static func requireLibrary() throws(Failure) { _ = try Workbook.library() }

  /// `petakom.xlsx` of the internal tables, `publik/petakom.xlsx` of the public ones.
  public static func files(_ tables: WrittenTables) -> [ReportFile] {
    [("", tables.internalTables), ("publik/", tables.publicTables)].compactMap { place, chosen in
      guard !chosen.isEmpty else { return nil }
      let scratch = "\(tables.folder)/.\(name).baru"
      return ReportFile(path: place + name) { (sink) throws(Failure) in
        try ScratchFile.stream(scratch, to: sink) { (path) throws(Failure) in
          let book = try Workbook(path: path, folder: tables.folder)
          for table in chosen { try write(table, from: tables.path(of: table), to: book) }
          try describe(chosen, in: book)
          try book.close()
        }
      }
    }
  }

  private static func write(
    _ table: DescribedTable, from path: String, to book: Workbook
  ) throws(Failure) {
    let headings = table.columns.map {
      (text: $0.name, width: $0.isNumeric ? max(10, Double($0.name.count + 2)) : 22)
    }
    var (sheet, number) = (try book.addSheet(table.name, headings: headings), 1)
    var isHeading = true
    try CSVRows.forEach(in: path) { (row) throws(Failure) in
      defer { isHeading = false }
      if isHeading { return }
      if sheet.rows == Workbook.mostRows {
        number += 1
        sheet = try book.addSheet("\(table.name) (\(number))", headings: headings)
      }
      try sheet.append((0..<row.count).map { cell(row[$0], table.columns[$0]) })
    }
  }

  private static func cell(
    _ bytes: UnsafeBufferPointer<UInt8>, _ column: ColumnEntry
  ) -> Workbook.Cell {
    if bytes.isEmpty { return .none }
    let text = String(decoding: bytes, as: UTF8.self)
    guard column.isNumeric, SpreadsheetCell.isNumber(bytes), let number = Double(text) else {
      return .text(text)
    }
    return .number(number)
  }

  private static func describe(
    _ tables: [DescribedTable], in book: Workbook
  ) throws(Failure) {
    var sheet = try book.addSheet(
      "kamus",
      headings: [
        ("tabel", 22), ("kolom", 26), ("satuan", 16), ("unit", 16), ("kunci", 8),
        ("keterangan", 60), ("description", 60),
      ])
    for table in tables {
      for column in table.columns {
        let texts = [
          table.name, column.name, column.unit?.words.indonesian ?? "",
          column.unit?.words.english ?? "", table.key.contains(column.name) ? "ya" : "tidak",
          column.words.indonesian, column.words.english,
        ]
        try sheet.append(texts.map { $0.isEmpty ? .none : .text($0) })
      }
    }
  }
}
