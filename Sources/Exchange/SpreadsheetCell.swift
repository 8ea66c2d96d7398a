import Basics

/// A cell as spreadsheets may open it without computing, reading or changing it.
///
/// In columns of text an apostrophe goes in front of whatever a spreadsheet would take for a formula, a
/// number or a day; taking one apostrophe off the front gives every such cell back. Columns of numbers and
/// of days have none.
enum SpreadsheetCell {
  /// Adds a cell to a line, quoted where it must be.
  static func append(
    _ cell: UnsafeBufferPointer<UInt8>, in column: ColumnEntry?, to line: inout [UInt8]
  ) {
    let isNumeric = column?.isNumeric == true
    if isNumeric, isNumber(cell) || cell.elementsEqual(TableDictionary.withheldMark.utf8) {
      for byte in cell { line.append(byte == UInt8(ascii: ".") ? UInt8(ascii: ",") : byte) }
      return
    }
    let isDay = column?.kind == .day && CivilDay(iso: String(decoding: cell, as: UTF8.self)) != nil
    let isGuarded = !isDay && isReinterpreted(cell)
    let needsQuotes = cell.contains { $0 == 59 || $0 == 34 || $0 == 10 || $0 == 13 || $0 == 9 }
    if needsQuotes { line.append(34) }
    if isGuarded { line.append(UInt8(ascii: "'")) }
    for byte in cell {
      if byte == 34 { line.append(34) }
      line.append(byte)
    }
    if needsQuotes { line.append(34) }
  }

  /// Whether a cell is a plain decimal, with or without an exponent.
  static func isNumber(_ cell: some Collection<UInt8>) -> Bool {
    guard let first = cell.first, first == 45 || (48...57).contains(first) else { return false }
    guard cell.allSatisfy({ (48...57).contains($0) || [43, 45, 46, 69, 101].contains($0) }) else {
      return false
    }
    return Double(String(decoding: cell, as: UTF8.self)) != nil
  }

  /// Whether a spreadsheet may see more than text in a cell: its first visible character decides.
  static func isReinterpreted(_ cell: some Collection<UInt8>) -> Bool {
    for scalar in String(decoding: cell, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\t", "\r", "\n": return true
      case " ", "\u{A0}", "\u{FEFF}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}",
        "\u{2060}"..."\u{2069}", "\0"..."\u{1F}":
        continue
      case "=", "+", "-", "@", "'", "0"..."9", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
        "\u{2212}":
        return true
      default: return false
      }
    }
    return false
  }
}
