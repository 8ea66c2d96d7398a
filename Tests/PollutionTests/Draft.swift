import Tables

/// A file that is being damaged: its records as bytes, and what ends each of them.
struct Draft {
  /// What stands above the rows; the last one is the heading of the clean table.
  var before: [[UInt8]]
  var rows: [[UInt8]]
  var after: [[UInt8]] = []
  /// Records in front of a row.
  var between: [Int: [[UInt8]]] = [:]
  var lineEnd: [UInt8] = [10]
  /// Other ends of single rows.
  var oddEnds: [Int: [UInt8]] = [:]
  var hasFinalEnd = true
  /// Rows that the damage is done to.
  var damaged: Set<Int> = []
  /// A byte behind which the file is cut off.
  var cut: Int?
  /// How the text becomes the bytes of a file.
  var encode: ([UInt8]) -> [UInt8] = { $0 }

  /// A file with the cells of a table, quoted where they must be.
  init(
    _ headings: [String] = CleanTable.headings, _ rows: [[String]] = CleanTable().rows,
    delimiter: String = ",", quotes: Quotes = .whereNeeded, way: Quoting = Quoting()
  ) {
    before = [Draft.record(headings, delimiter, quotes, way)]
    self.rows = rows.map { Draft.record($0, delimiter, quotes, way) }
  }

  enum Quotes { case whereNeeded, everywhere, nowhere }

  static func record(
    _ cells: [String], _ delimiter: String = ",", _ quotes: Quotes = .whereNeeded,
    _ way: Quoting = Quoting()
  ) -> [UInt8] {
    Array(cells.map { quoted($0, delimiter, quotes, way) }.joined(separator: delimiter).utf8)
  }

  private static func quoted(
    _ cell: String, _ delimiter: String, _ quotes: Quotes, _ way: Quoting
  ) -> String {
    let mark = way.quote.rawValue
    let isNeeded = ["\n", "\r", mark, delimiter].contains { cell.contains($0) }
    guard quotes == .everywhere || quotes == .whereNeeded && isNeeded else { return cell }
    let inside =
      way.escape == .doubled
      ? cell.replacing(mark, with: mark + mark)
      : cell.replacing("\\", with: "\\\\").replacing(mark, with: "\\" + mark)
    return mark + inside + mark
  }

  /// The text, and where each row begins in it.
  var text: (bytes: [UInt8], starts: [Int]) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for record in before { bytes += record + lineEnd }
    for (place, row) in rows.enumerated() {
      for record in between[place] ?? [] { bytes += record + lineEnd }
      starts.append(bytes.count)
      bytes += row + (oddEnds[place] ?? lineEnd)
    }
    for record in after { bytes += record + lineEnd }
    if !hasFinalEnd { bytes.removeLast(lineEnd.count) }
    if let cut { bytes.removeLast(bytes.count - cut) }
    return (bytes, starts)
  }
}

/// One damaged file and what must be known to judge its reading.
struct Variant {
  let kind: String
  let note: String
  let bytes: [UInt8]
  /// The physical lines of every row that is in the file, counted from 1.
  let lines: [Int: ClosedRange<Int>]
  let damaged: Set<Int>

  init(_ kind: String, _ note: String, _ draft: Draft) {
    self.kind = kind
    self.note = note
    let (text, starts) = draft.text
    bytes = draft.encode(text)
    damaged = draft.damaged
    var lines: [Int: ClosedRange<Int>] = [:]
    var (passed, ends) = (0, 0)
    for (row, start) in starts.enumerated() where start < text.count {
      let next = min(text.count, start + draft.rows[row].count)
      ends += Variant.lineEnds(text, passed..<start)
      let first = 1 + ends
      ends += Variant.lineEnds(text, start..<next)
      lines[row] = first...max(first, 1 + ends)
      passed = next
    }
    self.lines = lines
  }

  private static func lineEnds(_ text: [UInt8], _ places: Range<Int>) -> Int {
    text.withUnsafeBufferPointer { text in
      var (found, place) = (0, places.lowerBound)
      while place < places.upperBound {
        if text[place] == 10
          || text[place] == 13 && (place + 1 == text.count || text[place + 1] != 10)
        {
          found += 1
        }
        place += 1
      }
      return found
    }
  }
}

extension Variant {
  /// The same file with other bytes for a mark; lines stay as they are.
  func replacing(_ old: [UInt8], with new: [UInt8]) -> Variant {
    Variant(kind, note, FileDamage.replaced(bytes, old, new), lines, damaged)
  }

  /// The same file, with the first row that its note names counted as damaged.
  var asDamage: Variant {
    let row = note.split(separator: " ").dropFirst().first.flatMap { Int($0.dropLast()) }
    return Variant(kind, note, bytes, lines, row.map { [$0] } ?? [])
  }

  private init(
    _ kind: String, _ note: String, _ bytes: [UInt8], _ lines: [Int: ClosedRange<Int>],
    _ damaged: Set<Int>
  ) {
    self.kind = kind
    self.note = note
    self.bytes = bytes
    self.lines = lines
    self.damaged = damaged
  }
}
