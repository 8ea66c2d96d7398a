import Basics

/// Recognises lines below or inside a table that are no rows: sums, notes, signatures.
enum ClosingLine {
  private static let words = [
    "jumlah", "total", "subtotal", "grandtotal", "ratarata", "rerata", "mengetahui", "menyetujui",
    "keterangan", "catatan", "sumber", "dicetak", "ttd", "tertanda", "disusunoleh", "dibuatoleh",
    "diperiksaoleh", "average", "sum", "mean",
  ]

  // The first three letters of the words, packed into one number each.
  private static let beginnings = Set(
    words.map { word in
      word.utf8.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    })

  /// Whether a cell may begin one of the words; most cells are told apart by three bytes.
  static func mayBegin(with cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cell.count >= 3 else { return cell.isEmpty }
    // The words begin with letters, and most cells with a digit.
    guard cell[0] >= UInt8(ascii: "A") else { return false }
    let key = cell.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 32) }
    return beginnings.contains(key)
  }

  /// Whether the cells are those of a line that closes a table.
  ///
  /// A sum or a note is known by its first word, unless other words fill the row; a line that is not as wide as the table also by
  /// having next to nothing in it. A cell of many digits may be somebody's number, a line full of
  /// other delimiters somebody's row, and a line without an end the rest of one: then it is a row.
  static func isOne(_ cells: [String], columns: Int, hasEnd: Bool = true) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard let first = filled.first else { return false }
    let holdsNumber = filled.contains { cell in
      cell.utf8.count { $0 &- 48 <= 9 } >= 8 && !cell.contains(where: \.isLetter)
    }
    if isNamed(first) {
      // "SUM-001" may be somebody's number, too: then words stand in the row, such as a position.
      let isSparse = filled.count * 3 <= columns
      return filled.count <= 2
        || !holdsNumber
          && (isSparse
            || !filled.dropFirst().contains { $0.contains(where: \.isLetter) && !isNamed($0) })
    }
    return hasEnd && cells.count != columns && columns >= 6 && filled.count <= 2 && !holdsNumber
      && !filled.contains { isRow($0, columns) }
  }

  private static func isNamed(_ cell: String) -> Bool {
    let key = Spelling.key(cell)
    return words.contains { word in
      key == word
        || key.hasPrefix(word) && cell.utf8.count > word.utf8.count
          && cell.prefix { $0.isLetter || $0 == "-" }.count <= word.utf8.count + 1
    }
  }

  // A row of another delimiter is one cell here; one that begins with a long number is somebody's.
  private static func isRow(_ cell: String, _ columns: Int) -> Bool {
    let digits = cell.utf8.drop { $0 &- 48 > 9 && !(65...90 ~= $0 & 0xDF) }
    return digits.prefix { $0 &- 48 <= 9 }.count >= 8
      || Sniffer.delimiters.contains { mark in cell.utf8.count { $0 == mark } * 2 >= columns }
  }
}
