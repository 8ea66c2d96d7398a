/// Writes cells as RFC 4180 CSV: commas, LF, quotes only where they are needed.
public enum CSVText {
  /// One line with its line end.
  public static func line(_ cells: [String]) -> [UInt8] {
    var line: [UInt8] = []
    append(cells, to: &line)
    return line
  }

  /// Adds one line with its line end.
  public static func append(_ cells: [String], to text: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { text.append(UInt8(ascii: ",")) }
      var cell = cell
      cell.withUTF8 { append(cell: $0, to: &text) }
    }
    text.append(UInt8(ascii: "\n"))
  }

  /// Adds one cell; it is quoted if it holds a comma, a quote, a line break or an outer blank.
  @inlinable
  public static func append(cell: some BidirectionalCollection<UInt8>, to text: inout [UInt8]) {
    let isPlain =
      cell.allSatisfy { $0 != 44 && $0 != 34 && $0 != 10 && $0 != 13 }
      && cell.first != 32 && cell.last != 32 && cell.first != 9 && cell.last != 9
    if isPlain {
      text.append(contentsOf: cell)
      return
    }
    text.append(34)
    for byte in cell {
      if byte == 34 { text.append(34) }
      text.append(byte)
    }
    text.append(34)
  }
}
