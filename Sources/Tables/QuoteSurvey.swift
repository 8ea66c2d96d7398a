/// What the first rows of a file look like under one way of quoting.
struct QuoteSurvey {
  /// How many rows are looked at.
  private static let sample = 400

  /// The rows that hold something.
  private(set) var rows = 0
  /// The rows that keep the grammar and have as many cells as the heading.
  private(set) var sound = 0
  /// The rows that have as many cells as the heading, whatever quotes stand inside cells.
  private(set) var fitting = 0
  /// Doubled quotes inside quoted cells.
  private(set) var doubled = 0
  /// Cells in quotes, from the first sign to the last.
  private(set) var enclosed = 0
  /// Cells that begin with a quote, but do not end with it.
  private(set) var open = 0
  /// The rows with a quote behind a backslash that keep the grammar, by number.
  private(set) var soundWithBackslash: Set<Int> = []
  /// The rows with a quote behind a backslash.
  private(set) var withBackslash: Set<Int> = []
  private var enclosedByColumn: [Int]
  private var filledByColumn: [Int]

  /// Looks at the rows of a stretch of text.
  init(
    _ quoting: Quoting, delimiter: UInt8, columns: Int, _ text: UnsafeBufferPointer<UInt8>,
    isComplete: Bool
  ) {
    enclosedByColumn = Array(repeating: 0, count: columns)
    filledByColumn = enclosedByColumn
    guard let base = text.baseAddress else { return }
    let scan = RecordScan(delimiter: delimiter, quoting: quoting, cells: columns)
    var at = 0
    while rows < QuoteSurvey.sample,
      let extent = scan.record(base, at, text.count, isComplete: isComplete), at < text.count
    {
      let record = UnsafeBufferPointer(start: base + at, count: extent.end - at)
      at = extent.end
      guard record.contains(where: { $0 > 32 }) else { continue }
      look(record, quoting, delimiter, isBroken: extent.isBroken)
      rows += 1
    }
  }

  /// Whether some column is in quotes from top to bottom.
  var hasEnclosedColumn: Bool {
    zip(enclosedByColumn, filledByColumn).contains { $0 > 0 && $0 == $1 }
  }

  /// Whether some column is in quotes for the greater part.
  var hasMostlyEnclosedColumn: Bool {
    zip(enclosedByColumn, filledByColumn).contains { $0 * 2 > $1 }
  }

  private mutating func look(
    _ record: UnsafeBufferPointer<UInt8>, _ quoting: Quoting, _ delimiter: UInt8, isBroken: Bool
  ) {
    let quote = quoting.byte
    guard let p = record.baseAddress else { return }
    var end = record.count
    while end > 0, p[end - 1] == 10 || p[end - 1] == 13 { end -= 1 }
    var (cells, start, at) = (0, 0, 0)
    var (isInside, isFresh, isClosed, isSound) = (false, true, false, !isBroken)
    while at <= end {
      if at == end || p[at] == delimiter && !isInside {
        count(p, start, at, cells, quote)
        (cells, start, isFresh, isClosed) = (cells + 1, at + 1, true, false)
      } else if isInside && quoting.escapes(p, at, end) {
        at += 1
      } else if p[at] == quote && (isInside || isFresh) {
        let isDoubled = isInside && at + 1 < end && p[at + 1] == quote
        if isDoubled {
          doubled += 1
          at += 1
        } else {
          (isInside, isClosed) = (!isInside, isInside)
        }
        isFresh = false
      } else if p[at] != 32 && p[at] != 9 {
        if isClosed || p[at] == quote { isSound = false }
        isFresh = false
      }
      at += 1
    }
    let holdsBackslash = (0..<max(end - 1, 0)).contains { p[$0] == 92 && p[$0 + 1] == quote }
    if holdsBackslash { withBackslash.insert(rows) }
    guard !isBroken && !isInside && cells == enclosedByColumn.count else { return }
    fitting += 1
    guard isSound else { return }
    sound += 1
    if holdsBackslash { soundWithBackslash.insert(rows) }
  }

  private mutating func count(
    _ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int, _ column: Int, _ quote: UInt8
  ) {
    var (from, to) = (from, to)
    while from < to, p[from] == 32 || p[from] == 9 { from += 1 }
    while to > from, p[to - 1] == 32 || p[to - 1] == 9 { to -= 1 }
    guard to > from else { return }
    let isEnclosed = to - from >= 2 && p[from] == quote && p[to - 1] == quote
    if isEnclosed { enclosed += 1 } else if p[from] == quote { open += 1 }
    guard column < filledByColumn.count else { return }
    filledByColumn[column] += 1
    if isEnclosed { enclosedByColumn[column] += 1 }
  }
}
