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

  init(_ dialect: Dialect) {
    let headings = dialect.columns.map { Spelling.key($0) }
    self.headings = headings
    known = Set(headings).subtracting([""])
    rows = Set(
      ([dialect.columns] + dialect.headingRows).map { row in
        headings.indices.map { $0 < row.count ? Spelling.key(row[$0]) : "" }
      })
  }

  /// Whether a row may be more than a row, by its first cell that is not empty.
  func mayBegin(with cell: String) -> Bool {
    if HeadingRows.isNumbering(cell) { return true }
    let key = Spelling.key(cell)
    return known.contains(key) || rows.contains { $0.first { !$0.isEmpty } == key }
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
