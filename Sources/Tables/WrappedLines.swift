import Basics

/// Tells files of which every line is one quoted cell, as spreadsheets leave them that were given a CSV
/// as a single column.
enum WrappedLines {
  private static let fewest = 2

  /// Whether the first lines each begin and end with a quote and have delimiters between.
  static func isLikely(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let lines = text.split(separator: UInt8(ascii: "\n"), maxSplits: 4).prefix(4)
      .filter { $0.contains { $0 > 32 } }
    guard lines.count >= fewest else { return false }
    return lines.dropLast(lines.count > fewest ? 1 : 0).allSatisfy { line in
      line.first == UInt8(ascii: "\"") && line.last == UInt8(ascii: "\"")
        && line.contains { Sniffer.delimiters.contains($0) }
        && !line.dropFirst().dropLast().indices.contains { place in
          // A lone quote inside closes a cell; within one cell they are doubled.
          line[place] == 34 && line[place - 1] != 34 && line[place + 1] != 34
        }
    }
  }

  static func failure(_ path: String) -> Failure {
    Failure(
      path, "every line is one quoted cell, but cells should stand side by side",
      remedy: "open it in a text editor, and take away the quote at both ends of each line; or let "
        + "the spreadsheet split the column at its delimiter (Data, Text ke Kolom), and save again",
      code: .unusableInput)
  }
}
