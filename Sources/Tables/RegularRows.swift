import Basics
import CScan
import Glibc

/// Reads rows that need no libcsv, sixty-four bytes at a time.
///
/// A record is regular if it is one line with as many cells as the heading, every quote opens a cell
/// or closes one (or is doubled inside), and no lone CR or NUL is in it: then libcsv finds the same
/// cells, which the tests prove. Anything else is left to libcsv.
struct RegularRows {
  /// Where a reading has come to.
  struct Place {
    /// The first byte that is not read yet; the beginning of a record.
    var at: Int
    /// The physical lines read so far.
    var line: Int
    /// The bytes in use; unescaped cells are written behind them.
    var used: Int
  }

  private let delimiter: UInt8
  private let columns: Int
  private let heading: RepeatedHeading

  init(_ dialect: Dialect, heading: RepeatedHeading) {
    delimiter = dialect.delimiter
    columns = dialect.columns.count
    self.heading = heading
  }

  /// Adds rows to a batch up to the first record that is not regular.
  func read(
    _ p: UnsafeMutablePointer<UInt8>, _ count: Int, _ place: inout Place, _ batch: inout TextBatch
  ) {
    var (at, rowStart, cellStart, column) = (place.at, place.at, place.at, 0)
    var (row, filled) = (batch.rowCount, UInt32(0))
    var inside: UInt64 = 0
    var spans = batch.spans.base + row &* columns
    defer {
      place.at = rowStart
      batch.rowCount = row
    }
    while at < count {
      var separators: UInt64 = 0
      let isSound = separate(p, at, count, place.at, &inside, &separators)
      while separators != 0 {
        let end = at &+ separators.trailingZeroBitCount
        separators &= separators &- 1
        guard column < columns else { return }
        let span = cell(p, cellStart, end, &place.used)
        spans[column] = span
        filled |= span.count
        cellStart = end &+ 1
        if p[end] != 10 {
          column &+= 1
          continue
        }
        guard column == columns &- 1, filled != 0, !needsLook(p, spans[0]) else { return }
        batch.lineOffsets[row] = Int32(truncatingIfNeeded: place.line)
        batch.lineCounts[row] = 1
        place.line &+= 1
        row &+= 1
        spans += columns
        (rowStart, column, filled) = (cellStart, 0, 0)
      }
      if !isSound { return }
      at &+= 64
    }
  }

  /// The delimiters and line ends of sixty-four bytes that stand outside quotes.
  ///
  /// False where something is not regular; then only what stands before it is told.
  @inline(__always)
  private func separate(
    _ p: UnsafeMutablePointer<UInt8>, _ at: Int, _ count: Int, _ start: Int, _ inside: inout UInt64,
    _ separators: inout UInt64
  ) -> Bool {
    let valid: UInt64 = count &- at >= 64 ? .max : (1 << UInt64(count &- at)) &- 1
    let quotes = scan_equal64(p + at, 34) & valid
    let newlines = scan_equal64(p + at, 10) & valid
    let returns = scan_equal64(p + at, 13) & valid
    let marks = (scan_equal64(p + at, delimiter) & valid) | newlines
    let next = at &+ 64 < count ? p[at &+ 64] : 10
    var odd = scan_equal64(p + at, 0) & valid
    if returns != 0 {
      odd |= returns & ~(newlines >> 1 | (next == 10 ? 1 << 63 : 0))
    }
    separators = marks
    if quotes | inside != 0 {
      let within = RegularRows.prefixXor(quotes) ^ inside
      let last = at > start ? p[at &- 1] : 10
      let isBehind: UInt64 = last == delimiter || last == 10 || last == 34 ? 1 : 0
      let isBefore: UInt64 =
        next == delimiter || next == 10 || next == 13 || next == 34 ? 1 << 63 : 0
      let opens = quotes & within & ~((marks | quotes) << 1 | isBehind)
      let closes = quotes & ~within & ~((marks | quotes | returns) >> 1 | isBefore)
      odd |= opens | closes | newlines & within
      separators &= ~within
      inside = UInt64(bitPattern: Int64(bitPattern: within) >> 63)
    }
    if odd == 0 { return true }
    separators &= (1 << UInt64(odd.trailingZeroBitCount)) &- 1
    return false
  }

  /// Bit i of the result is the parity of the bits 0 to i.
  @inline(__always)
  private static func prefixXor(_ bits: UInt64) -> UInt64 {
    var parity = bits
    parity ^= parity << 1
    parity ^= parity << 2
    parity ^= parity << 4
    parity ^= parity << 8
    parity ^= parity << 16
    parity ^= parity << 32
    return parity
  }

  /// The content of a cell: without its quotes, or without the blanks around it.
  @inline(__always)
  private func cell(
    _ p: UnsafeMutablePointer<UInt8>, _ from: Int, _ to: Int, _ used: inout Int
  ) -> CellSpan {
    var (start, end) = (from, to)
    if end > start, p[end &- 1] == 13 { end &-= 1 }
    guard end > start else { return CellSpan(start: start, count: 0) }
    if p[start] == 34 { return quoted(p, start &+ 1, end &- 1, &used) }
    while end > start, p[end &- 1] == 32 || p[end &- 1] == 9 { end &-= 1 }
    while start < end, p[start] == 32 || p[start] == 9 { start &+= 1 }
    return CellSpan(start: start, count: end &- start)
  }

  private func quoted(
    _ p: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int, _ used: inout Int
  ) -> CellSpan {
    guard end > start, memchr(p + start, 34, end - start) != nil else {
      return CellSpan(start: start, count: max(0, end - start))
    }
    let first = used
    var at = start
    while at < end {
      p[used] = p[at]
      used += 1
      at += p[at] == 34 ? 2 : 1
    }
    return CellSpan(start: first, count: used - first)
  }

  /// Whether a row may be the heading once more, or the line of a sum: then it is looked at closely.
  @inline(__always)
  private func needsLook(_ p: UnsafeMutablePointer<UInt8>, _ span: CellSpan) -> Bool {
    let cell = span.bytes(in: p)
    return cell.isEmpty || heading.mayBegin(with: cell) || ClosingLine.mayBegin(with: cell)
  }
}
