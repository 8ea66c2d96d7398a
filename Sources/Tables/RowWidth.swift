/// Finds out how many cells the rows of a file have, where it is not as many as the heading has.
///
/// Programs put delimiters for nothing behind all rows, or behind the heading. Behind a single row
/// they stand for a cell too many somewhere before them, so that row is refused and not guessed at.
struct RowWidth {
  /// How many rows are looked at.
  private static let sample = 400

  private let delimiter: UInt8
  private let quoting: Quoting
  private let headings: [String]

  init(_ dialect: Dialect) {
    delimiter = dialect.delimiter
    quoting = dialect.quoting
    headings = dialect.columns
  }

  /// The number of cells, from the first rows.
  func judged(_ text: UnsafeBufferPointer<UInt8>, isComplete: Bool) -> Int {
    guard let base = text.baseAddress else { return headings.count }
    let scan = RecordScan(delimiter: delimiter, quoting: quoting, cells: nil)
    let parser = LibcsvParser(delimiter: delimiter, quoting: quoting)
    if areAllAsWide(base, text.count, scan, parser, isComplete: isComplete) {
      return headings.count
    }
    var widths: [Int: Int] = [:]
    var (at, rows) = (0, 0)
    while rows < RowWidth.sample, at < text.count,
      let extent = scan.record(base, at, text.count, isComplete: isComplete)
    {
      let cells = parser.texts(base + at, extent.end - at)
      at = extent.end
      let isRow = cells.contains { !$0.isEmpty } && !cells.starts(with: headings)
      guard isRow, !ClosingLine.isOne(cells, columns: headings.count) else { continue }
      rows += 1
      if mayHaveTail(cells) { widths[cells.count, default: 0] += 1 }
    }
    let usual = widths.first { $0.value * 10 >= rows * 9 }
    return usual?.key ?? headings.count
  }

  /// Whether the first records leave no doubt, because each has as many cells as the heading.
  private func areAllAsWide(
    _ p: UnsafePointer<UInt8>, _ count: Int, _ scan: RecordScan, _ parser: LibcsvParser,
    isComplete: Bool
  ) -> Bool {
    guard headings.count > 1, quoting == Quoting() else { return false }
    var (at, rows) = (0, 0)
    while rows < RowWidth.sample, at < count,
      let extent = scan.record(p, at, count, isComplete: isComplete)
    {
      let length = extent.end - at
      let cells =
        RecordScan.find(34, p, at, extent.end) == nil
        ? (at..<extent.end).count { p[$0] == delimiter } + 1 : parser.texts(p + at, length).count
      guard cells == headings.count else { return false }
      at = extent.end
      rows += 1
    }
    return true
  }

  /// Whether row and heading differ by nothing but what stands for nothing.
  private func mayHaveTail(_ cells: [String]) -> Bool {
    cells.dropFirst(headings.count).allSatisfy(\.isEmpty)
      && headings.dropFirst(max(cells.count, 1)).allSatisfy(\.isEmpty)
  }
}
