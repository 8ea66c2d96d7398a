/// Puts the rows of a heading together: one heading a column, from up to three rows.
///
/// Merged cells come out of spreadsheets in two ways: repeated, or empty behind the first. A cell
/// that is empty while the one below it is not takes the text to its left.
struct HeadingRows {
  private let rows: [[String]]
  private let meaning: Sniffer.Meaning

  init(_ rows: [[String]], meaning: @escaping Sniffer.Meaning) {
    self.rows = rows
    self.meaning = meaning
  }

  /// The headings of all columns.
  var headings: [String] {
    guard rows.count > 1 else { return rows.first ?? [] }
    let width = rows.map(\.count).max() ?? 0
    let filled = rows.indices.map { fill($0, width) }
    return (0..<width).map { column in heading(filled.map { $0[column] }) }
  }

  private struct Part {
    var text: String
    var isBorrowed: Bool
  }

  private func fill(_ row: Int, _ width: Int) -> [Part] {
    var left = ""
    return (0..<width).map { column in
      let own = text(row, column)
      if !own.isEmpty { left = own }
      let hasChild = (row + 1..<rows.count).contains { !text($0, column).isEmpty }
      return own.isEmpty && hasChild
        ? Part(text: left, isBorrowed: true) : Part(text: own, isBorrowed: false)
    }
  }

  private func text(_ row: Int, _ column: Int) -> String {
    column < rows[row].count ? rows[row][column].trimmingBlanks : ""
  }

  // "Integritas" above "Standar" is read together; "Kompetensi" above "Integritas" by its lower half.
  private func heading(_ parts: [Part]) -> String {
    var shown: [Part] = []
    for part in parts where !part.text.isEmpty && !HeadingRows.isNumbering(part.text) {
      if shown.last?.text != part.text { shown.append(part) }
    }
    let together = shown.map(\.text).joined(separator: " ")
    guard let last = shown.last, meaning(together) == nil else { return together }
    // A group may stand above both: "Kompetensi Manajerial" above "Integritas" above "Standar".
    if shown.count > 2 {
      let lower = shown.dropFirst().map(\.text).joined(separator: " ")
      if meaning(lower) != nil { return lower }
    }
    return meaning(last.text) != nil && !last.isBorrowed ? last.text : together
  }

  /// Whether a cell only numbers its column: `3`, `(3)`, `3.`.
  static func isNumbering(_ text: String) -> Bool {
    text.utf8.count <= 5 && text.utf8.contains { $0 &- 48 <= 9 }
      && text.utf8.allSatisfy { $0 &- 48 <= 9 || [32, 40, 41, 46].contains($0) }
  }

  /// Whether a row numbers the columns from 1 on.
  static func isNumberingRow(_ cells: [String]) -> Bool {
    guard cells.count >= 5 else { return false }
    let numbers = cells.map { cell in
      isNumbering(cell) ? Int(cell.filter(\.isNumber)) : nil
    }
    guard let first = numbers.first ?? nil, first <= 1 else { return false }
    return numbers.enumerated().allSatisfy { $1 == first + $0 }
  }
}

extension String {
  /// The text without outer blanks.
  var trimmingBlanks: String {
    let front = drop(while: \.isWhitespace)
    return String(front.reversed().drop(while: \.isWhitespace).reversed())
  }
}
