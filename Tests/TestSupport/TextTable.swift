public import Basics

/// A small table written as aligned text, so that a test shows what goes in and what comes out.
///
///     jenjang   | kompetensi | level
///     PENGAWAS  | M.01       | 2
///
/// Cells are trimmed; blank lines and ruled lines (`---|---`) are passed over; if the
/// header stands between two outer bars, so does every line. A cell cannot hold a bar.
public struct TextTable: Sendable, Hashable {
  /// The names of the columns, in order.
  public var header: [String]
  /// The cells, row by row, each as long as the header.
  public var rows: [[String]]

  /// Puts a table together from its parts.
  public init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// Reads a table; fails where a row has more or fewer cells than the header.
  public init(_ text: String) throws(Failure) {
    var header: [String]?
    var hasOuterBars = false
    var rows: [[String]] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !TextTable.isBlankOrRule(line) {
      if header == nil { hasOuterBars = line.drop(while: \.isWhitespace).first == "|" }
      let cells = TextTable.cells(of: line, hasOuterBars)
      guard let wanted = header?.count else {
        header = cells
        continue
      }
      guard cells.count == wanted else {
        throw Failure(
          "text table:\(index + 1)", "has \(cells.count) cells, but the header has \(wanted)",
          remedy: "write a bar between any two cells, also where a cell is empty",
          code: .internalFailure)
      }
      rows.append(cells)
    }
    self.init(header: header ?? [], rows: rows)
  }

  /// The rows as dictionaries from column name to cell.
  public var records: [[String: String]] {
    rows.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  /// The cells of one column, from top to bottom; empty where the table has no such column.
  public subscript(column: String) -> [String] {
    guard let index = header.firstIndex(of: column) else { return [] }
    return rows.map { $0[index] }
  }

  /// The table as CSV lines with a separator of one's choice; cells are quoted where they must be.
  public func csv(separator: Character = ",") -> String {
    ([header] + rows).map { row in
      row.map { TextTable.quoted($0, separator) }.joined(separator: String(separator)) + "\n"
    }.joined()
  }

  private static func isBlankOrRule(_ line: Substring) -> Bool {
    line.allSatisfy(\.isWhitespace)
      || (line.contains("---") && line.allSatisfy { "-+|".contains($0) || $0.isWhitespace })
  }

  private static func cells(of line: Substring, _ hasOuterBars: Bool) -> [String] {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
    return hasOuterBars ? Array(cells.dropFirst().dropLast()) : cells
  }

  private static func trimmed(_ text: Substring) -> String {
    let front = text.drop(while: \.isWhitespace)
    return String(front.reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func quoted(_ cell: String, _ separator: Character) -> String {
    guard cell.contains(where: { $0 == separator || $0 == "\"" || $0.isNewline }) else {
      return cell
    }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension TextTable: CustomStringConvertible {
  /// The table with its columns aligned, the way a test would write it.
  public var description: String {
    let lines = [header] + rows
    let widths = header.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { line in
      let cells = zip(line, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return TextTable.trimmedAtEnd(cells.joined(separator: " | "))
    }.joined(separator: "\n")
  }

  private static func trimmedAtEnd(_ text: String) -> String {
    String(text.reversed().drop(while: { $0 == " " }).reversed())
  }
}
