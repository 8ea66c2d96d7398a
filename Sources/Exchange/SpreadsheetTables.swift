import Basics
public import Reports

/// The tables of a run for spreadsheets: `;`, byte order mark, CRLF, decimal comma, guarded text.
public enum SpreadsheetTables {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// `excel/*.csv` for the internal tables, `publik/excel/*.csv` for the public ones.
  public static func files(_ tables: WrittenTables) -> [ReportFile] {
    (tables.internalTables + tables.publicTables).map { table in
      let source = tables.path(of: table)
      let path = "\(table.isPublic ? "publik/" : "")excel/\(table.name).csv"
      return ReportFile(path: path) { (sink) throws(Failure) in
        var (text, isHeading) = (byteOrderMark, true)
        try CSVRows.forEach(in: source) { (row) throws(Failure) in
          for column in 0..<row.count {
            if column > 0 { text.append(UInt8(ascii: ";")) }
            SpreadsheetCell.append(
              row[column], in: isHeading ? nil : table.columns[column], to: &text)
          }
          isHeading = false
          text += [13, 10]
          guard text.count > 1 << 18 else { return }
          try sink(text)
          text.removeAll(keepingCapacity: true)
        }
        try sink(text)
      }
    }
  }
}
