import Basics

/// Reads cells of the first rows of a file before the file itself is read.
struct HeadReader {
  private let columns: Int
  private let scan: RecordScan
  private let parser: LibcsvParser
  private let regular: RegularRows?

  init(_ dialect: Dialect, _ scan: RecordScan) {
    columns = dialect.columns.count
    self.scan = scan
    parser = LibcsvParser(delimiter: dialect.delimiter, quoting: dialect.quoting)
    regular =
      dialect.quoting == Quoting()
      ? RegularRows(dialect, heading: RepeatedHeading(dialect)) : nil
  }

  /// The cells of one column in every record that has it.
  func cells(ofColumn column: Int, _ text: [UInt8], isComplete: Bool) -> [String] {
    guard !text.isEmpty else { return [] }
    let buffer = BlockBuffer()
    buffer.take(text)
    var rows = RowColumns()
    var batch = rows.batch(of: buffer, file: 0, columns: columns)
    var cells: [String] = []
    var place = RegularRows.Place(at: 0, line: 0, used: buffer.count + BlockBuffer.slack)
    while place.at < buffer.count {
      batch.rowCount = 0
      regular?.read(buffer.base, buffer.count, &place, &batch)
      for row in 0..<batch.rowCount { cells.append(batch.text(row, column)) }
      guard place.at < buffer.count,
        let extent = scan.record(buffer.base, place.at, buffer.count, isComplete: isComplete)
      else { break }
      let count = extent.end - place.at
      if let cell = parser.text(ofCell: column, buffer.base + place.at, count) {
        cells.append(cell)
      }
      place.at = extent.end
    }
    return cells
  }
}
