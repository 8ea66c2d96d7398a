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
    var row = batch.rowCount
    var inside: UInt64 = 0
    var spans = batch.spans.base + row &* columns
    // Whether the cell that is being read has neither quotes nor blanks around it so far.
    var isPlain = true
    var (start, isRepeated) = (RepeatedStart(), false)
    // What a row has written that is left to libcsv in the end is written over.
    var usedByRows = place.used
    defer {
      (place.at, place.used) = (rowStart, usedByRows)
      batch.rowCount = row
    }
    pieces: while at < count {
      let piece = piece(p, at, count, place.at, &inside)
      var separators = piece.separators
      isPlain = isPlain && piece.isPlain
      while separators != 0 {
        if isPlain {
          // A plain piece has plain cells only: those before its next line end need no closer look.
          let lineEnds = separators & piece.newlines
          var cells = separators & (lineEnds &- 1) & ~lineEnds
          separators ^= cells
          while cells != 0 {
            let end = at &+ cells.trailingZeroBitCount
            cells &= cells &- 1
            spans[column] = CellSpan(start: cellStart, count: end &- cellStart)
            column &+= 1
            cellStart = end &+ 1
          }
          guard column < columns else { return }
          if separators == 0 { break }
        }
        let end = at &+ separators.trailingZeroBitCount
        separators &= separators &- 1
        guard column < columns else { return }
        let isLineEnd = p[end] == 10
        spans[column] =
          isPlain
          ? plain(p, cellStart, end, isLineEnd) : cell(p, cellStart, end, &place.used)
        isPlain = piece.isPlain
        cellStart = end &+ 1
        if !isLineEnd {
          column &+= 1
          continue
        }
        guard column == columns &- 1, isRepeated || !needsLook(p, spans[0]) else { return }
        batch.lineOffsets[row] = Int32(truncatingIfNeeded: place.line)
        batch.lineCounts[row] = 1
        batch.repeated[row] = isRepeated ? Int32(truncatingIfNeeded: start.cells) : 0
        if !isRepeated {
          start.learn(
            p, rowStart..<cellStart,
            RowCells(spans: spans, columns: columns, delimiter: delimiter))
        }
        place.line &+= 1
        usedByRows = place.used
        row &+= 1
        spans += columns
        (rowStart, column) = (cellStart, 0)
        isRepeated = piece.isSound && start.isRepeated(p, at: cellStart, count)
        guard isRepeated else { continue }
        spans.update(from: spans - columns, count: start.cells)
        column = start.cells
        cellStart &+= start.length
        if cellStart &- at >= 64 {
          (at, inside, isPlain) = (cellStart, 0, true)
          continue pieces
        }
        separators &= .max << UInt64(cellStart &- at)
      }
      if !piece.isSound { return }
      at &+= 64
    }
  }

  /// What sixty-four bytes hold.
  private struct Piece {
    /// The delimiters and line ends outside quotes; where something is not regular, those before it.
    var separators: UInt64
    /// The line ends.
    let newlines: UInt64
    /// Whether all is regular.
    var isSound: Bool
    /// Whether there are neither quotes, nor blanks beside a separator.
    var isPlain: Bool
  }

  @inline(__always)
  private func piece(
    _ p: UnsafeMutablePointer<UInt8>, _ at: Int, _ count: Int, _ start: Int, _ inside: inout UInt64
  ) -> Piece {
    let valid: UInt64 = count &- at >= 64 ? .max : (1 << UInt64(count &- at)) &- 1
    let found = scan_marks64(p + at, delimiter)
    let marks = (found.delimiters | found.newlines) & valid
    if (found.quotes | found.controls & ~marks) & valid | inside != 0 {
      return oddPiece(p, at, count, start, valid, found, &inside)
    }
    // What follows is not looked at: then a blank at the end is taken for one beside a separator.
    let last = at > start ? p[at &- 1] : 10
    let isBehindMark: UInt64 = last == delimiter || last == 10 ? 1 : 0
    let besides = marks << 1 | isBehindMark | marks >> 1 | 1 << 63
    return Piece(
      separators: marks, newlines: found.newlines, isSound: true,
      isPlain: found.blanks & valid & besides == 0)
  }

  /// A piece with quotes, or with control characters other than line ends.
  @inline(never)
  private func oddPiece(
    _ p: UnsafeMutablePointer<UInt8>, _ at: Int, _ count: Int, _ start: Int, _ valid: UInt64,
    _ found: scan_marks, _ inside: inout UInt64
  ) -> Piece {
    let newlines = found.newlines & valid
    let quotes = found.quotes & valid
    let marks = found.delimiters & valid | newlines
    let next = at &+ 64 < count ? p[at &+ 64] : 10
    let last = at > start ? p[at &- 1] : 10
    var controls = found.controls & valid & ~marks
    let returns = scan_equal64(p + at, 13) & valid
    var odd = scan_equal64(p + at, 0) & valid
    odd |= returns & ~(newlines >> 1 | (next == 10 ? 1 << 63 : 0))
    controls &= ~returns
    let isBehindMark: UInt64 = last == delimiter || last == 10 ? 1 : 0
    let isBeforeMark: UInt64 = next == delimiter || next == 10 || next == 13 ? 1 << 63 : 0
    let besides = marks << 1 | isBehindMark | (marks | returns) >> 1 | isBeforeMark
    let within = RegularRows.prefixXor(quotes) ^ inside
    let isBehind = isBehindMark | (last == 34 ? 1 : 0)
    let isBefore = isBeforeMark | (next == 34 ? 1 << 63 : 0)
    let opens = quotes & within & ~((marks | quotes) << 1 | isBehind)
    let closes = quotes & ~within & ~((marks | quotes | returns) >> 1 | isBefore)
    odd |= opens | closes | newlines & within
    var piece = Piece(
      separators: marks & ~within, newlines: newlines, isSound: odd == 0,
      isPlain: (found.blanks & valid | controls) & besides | quotes | inside == 0)
    if odd != 0 { piece.separators &= (1 << UInt64(odd.trailingZeroBitCount)) &- 1 }
    inside = UInt64(bitPattern: Int64(bitPattern: within) >> 63)
    return piece
  }

  /// The content of a cell that has neither quotes nor blanks around it.
  @inline(__always)
  private func plain(
    _ p: UnsafeMutablePointer<UInt8>, _ from: Int, _ to: Int, _ isLineEnd: Bool
  ) -> CellSpan {
    let hasReturn = isLineEnd && to > from && p[to &- 1] == 13
    return CellSpan(start: from, count: to &- from &- (hasReturn ? 1 : 0))
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
