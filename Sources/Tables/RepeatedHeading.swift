import Basics

/// Recognises headings in the middle of a file, where tables were printed page by page or put together.
struct RepeatedHeading {
  /// What a row turned out to be.
  enum Finding {
    case row
    /// The heading once more, in whole or one of its rows.
    case same
    /// A row that numbers the columns.
    case numbering
    /// The headings of another table: what follows stands in other columns.
    case other
  }

  private let headings: [String]
  private let known: Set<String>
  private let rows: Set<[String]>
  private let beginnings: [UInt64]
  private let beginsWithDigit: Bool

  init(_ dialect: Dialect) {
    let headings = dialect.columns.map { Spelling.key($0) }
    self.headings = headings
    known = Set(headings).subtracting([""])
    let rows = Set(
      ([dialect.columns] + dialect.headingRows).map { row in
        headings.indices.map { $0 < row.count ? Spelling.key(row[$0]) : "" }
      })
    self.rows = rows
    let first = known.union(rows.compactMap { $0.first { !$0.isEmpty } })
    beginnings = first.map { RepeatedHeading.hash($0) }
    beginsWithDigit = first.contains { $0.utf8.first.map { $0 &- 48 <= 9 } ?? false }
  }

  /// Whether a row may be more than a row, by its first cell that is not empty.
  ///
  /// Both ways of finding cells ask this, so that they agree on every row; most cells are told apart by
  /// their first byte.
  @inline(__always)
  func mayBegin(with cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first else { return true }
    if first &- 48 <= 9, !beginsWithDigit {
      return first <= 49 && (cell.count == 1 || mayEndNumber(cell[1]))
    }
    return first == 40 || mayBeKnown(cell)
  }

  // Neither a digit, since numbering begins at 0 or 1, nor the letter or hyphen of an identity.
  @inline(__always)
  private func mayEndNumber(_ byte: UInt8) -> Bool {
    byte <= 32 || [40, 41, 46].contains(byte) || byte >= 0x80
  }

  @inline(never)
  private func mayBeKnown(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    var key: UInt64 = 0
    for byte in cell {
      // Hidden marks, and "&" for "dan", are left to the closer look.
      if byte >= 0x80 || byte == UInt8(ascii: "&") { return true }
      let small = byte &- 65 < 26 ? byte | 32 : byte
      if small &- 97 < 26 || small &- 48 <= 9 { key = (key ^ UInt64(small)) &* 0x100_0000_01B3 }
    }
    return beginnings.contains(key)
  }

  private static func hash(_ key: String) -> UInt64 {
    key.utf8.reduce(0) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// What the cells of a row are; case, blanks and marks nobody sees do not matter.
  func finding(_ cells: [String]) -> Finding {
    if HeadingRows.isNumberingRow(cells) { return .numbering }
    let keys = cells.prefix(headings.count).map { Spelling.key($0) }
    if rows.contains(keys) { return .same }
    var (filled, found, moved) = (0, 0, 0)
    for (key, heading) in zip(keys, headings) where !key.isEmpty {
      filled += 1
      guard known.contains(key) else { continue }
      found += 1
      moved += key == heading ? 0 : 1
    }
    return moved >= 2 && found >= 3 && found * 2 >= filled ? .other : .row
  }
}
