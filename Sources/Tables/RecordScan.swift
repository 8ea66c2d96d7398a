import Glibc

/// Finds where records end: at the line end, unless a quoted cell goes on in the next line.
///
/// A quote opens a cell only at its beginning, as in RFC 4180, so that a stray quote inside a cell
/// swallows nothing. Blanks before it do not matter; libcsv passes over them, too.
struct RecordScan {
  /// How a record lies in the bytes.
  struct Extent {
    /// The first byte behind the record and its line end.
    var end: Int
    /// The physical lines it spans.
    var lines: Int
    /// Whether a quoted cell is never closed, so that the record is its first line only.
    var isBroken: Bool
  }

  /// A record longer than this is taken for an unclosed quote.
  static let longestRecord = 1 << 20

  let delimiter: UInt8
  var quoting = Quoting()
  /// The cells a record should have; nil while the heading is still unknown.
  let cells: Int?
  /// From which length on an open quote is taken for an unclosed one.
  var longest = longestRecord

  /// The record that begins at `start`, or nil where its end is not among the bytes yet.
  ///
  /// A record over several lines counts only if it is one row for sure, with as many cells as the
  /// heading: otherwise an unclosed quote has swallowed its neighbours, and it is cut back to its
  /// first line.
  func record(_ p: UnsafePointer<UInt8>, _ start: Int, _ count: Int, isComplete: Bool) -> Extent? {
    let newline = RecordScan.find(10, p, start, count)
    guard newline != nil || isComplete else { return nil }
    let lineEnd = newline.map { $0 + 1 } ?? count
    let holdsQuotes = RecordScan.find(quoting.byte, p, start, lineEnd) != nil
    if !holdsQuotes || quoting.escape == .doubled && closesQuotes(p, start, lineEnd) {
      return Extent(end: lineEnd, lines: 1, isBroken: false)
    }
    switch quoted(p, start, count) {
    case .ends(let end, let lines):
      guard isComplete || p[end - 1] == 10 else { return nil }
      if lines > 1, !isOneRow(p, start, end) { return cutBack(lineEnd) }
      return Extent(end: end, lines: lines, isBroken: false)
    case .open(let length):
      if !isComplete && length < longest { return nil }
      return cutBack(lineEnd)
    }
  }

  /// Whether every quoted cell that begins in a line ends in it, so that the record is this line: most do.
  private func closesQuotes(_ p: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let quote = quoting.byte
    var (at, from, isFresh) = (start, start, true)
    while let found = RecordScan.find(quote, p, at, end) {
      var before = found
      while before > from, p[before - 1] != delimiter, p[before - 1] == 32 || p[before - 1] == 9 {
        before -= 1
      }
      at = found + 1
      guard before == from ? isFresh : p[before - 1] == delimiter else { continue }
      while true {
        guard let closing = RecordScan.find(quote, p, at, end) else { return false }
        at = closing + 1
        guard at < end, p[at] == quote else { break }
        at += 1
      }
      (from, isFresh) = (at, false)
    }
    return true
  }

  private enum Ending {
    case ends(Int, lines: Int)
    case open(length: Int)
  }

  private func cutBack(_ lineEnd: Int) -> Extent { Extent(end: lineEnd, lines: 1, isBroken: true) }

  private func quoted(_ p: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Ending {
    var (at, lines) = (start, 1)
    let quote = quoting.byte
    var isInside = false
    var isFresh = true
    while at < count {
      let byte = p[at]
      if isInside {
        if quoting.escapes(p, at, count) {
          at += 1
        } else if byte == quote {
          if at + 1 < count, p[at + 1] == quote { at += 1 } else { isInside = false }
        } else if byte == 10 {
          lines += 1
          if at - start > longest { return .open(length: at - start) }
        }
      } else if byte == 10 {
        return .ends(at + 1, lines: lines)
      } else if byte == delimiter {
        isFresh = true
      } else if byte == quote && isFresh {
        isInside = true
        isFresh = false
      } else if byte != 32 && byte != 9 {
        isFresh = false
      }
      at += 1
    }
    return isInside ? .open(length: count - start) : .ends(count, lines: lines)
  }

  // Nothing but blanks may stand between a closing quote and the next delimiter: what follows is
  // the content of a neighbour's quoted cell.
  private func isOneRow(_ p: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let quote = quoting.byte
    var (at, found, filled) = (start, 1, 0)
    var (isInside, isFresh, isClosed) = (false, true, false)
    var (line, delimitersInside) = (1, 0)
    while at < end {
      let byte = p[at]
      if isInside && byte == delimiter { delimitersInside += 1 }
      if byte == 10 {
        // A whole line inside a quoted cell that looks like a row of the table is one.
        if isInside, line > 1, let cells, cells > 2, delimitersInside == cells - 1 { return false }
        (line, delimitersInside) = (line + 1, 0)
      }
      let isBlank = byte == 32 || byte == 9 || byte == 13 || byte == 10
      if isInside && quoting.escapes(p, at, end) {
        at += 1
      } else if byte == quote && (isInside || isFresh) {
        let isDoubled = isInside && at + 1 < end && p[at + 1] == quote
        if isDoubled { at += 1 } else { (isInside, isClosed) = (!isInside, isInside) }
        isFresh = false
      } else if byte == delimiter && !isInside {
        (found, isFresh, isClosed) = (found + 1, true, false)
      } else if !isBlank {
        if isClosed { return false }
        (filled, isFresh) = (found, false)
      }
      at += 1
    }
    guard let cells else { return true }
    return found >= cells && filled <= cells
  }

  /// The place behind the last LF of a stretch; its beginning where it holds none.
  static func lineStart(_ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Int {
    var start = to
    while start > from && p[start - 1] != 10 { start -= 1 }
    return start
  }

  /// The place of a byte in a stretch, or nil.
  @inline(__always)
  static func find(_ byte: UInt8, _ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Int? {
    guard to > from, let hit = memchr(p + from, Int32(byte), to - from) else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(p)
  }
}
