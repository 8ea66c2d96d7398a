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
  /// The cells a record should have; nil while the heading is still unknown.
  let cells: Int?

  /// The record that begins at `start`, or nil where its end is not among the bytes yet.
  ///
  /// A record over several lines counts only if it has as many cells as the heading, no quote in it
  /// is followed by text, and none of the lines inside looks like a row of its own: otherwise an
  /// unclosed quote has swallowed its neighbours, and it is cut back to its first line.
  func record(_ p: UnsafePointer<UInt8>, _ start: Int, _ count: Int, isComplete: Bool) -> Extent? {
    let newline = RecordScan.find(10, p, start, count)
    let lineEnd = newline.map { $0 + 1 } ?? count
    guard RecordScan.find(34, p, start, lineEnd) != nil else {
      return newline == nil && !isComplete ? nil : Extent(end: lineEnd, lines: 1, isBroken: false)
    }
    switch quoted(p, start, count) {
    case .ends(let end, let lines, let found, let isDoubtful):
      if lines > 1, isDoubtful || cells.map({ $0 != found }) ?? false { return cutBack(lineEnd) }
      return Extent(end: end, lines: lines, isBroken: false)
    case .open(let length):
      if !isComplete && length < RecordScan.longestRecord { return nil }
      return cutBack(lineEnd)
    case .unended:
      return isComplete ? Extent(end: count, lines: 1, isBroken: false) : nil
    }
  }

  private enum Ending {
    case ends(Int, lines: Int, cells: Int, isDoubtful: Bool)
    case open(length: Int)
    case unended
  }

  private func cutBack(_ lineEnd: Int) -> Extent { Extent(end: lineEnd, lines: 1, isBroken: true) }

  private func quoted(_ p: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Ending {
    var (at, lines, cells) = (start, 1, 1)
    var isInside = false
    var isFresh = true
    var isDoubtful = false
    var delimitersInside = 0
    while at < count {
      let byte = p[at]
      if isInside {
        if byte == 34 {
          if at + 1 < count, p[at + 1] == 34 {
            at += 1
          } else {
            isInside = false
            isDoubtful = isDoubtful || at + 1 < count && !isBoundary(p[at + 1])
          }
        } else if byte == delimiter {
          delimitersInside += 1
        } else if byte == 10 {
          if let width = self.cells, width > 2, lines > 1, delimitersInside == width - 1 {
            isDoubtful = true
          }
          delimitersInside = 0
          lines += 1
          if at - start > RecordScan.longestRecord { return .open(length: at - start) }
        }
      } else if byte == 10 {
        return .ends(at + 1, lines: lines, cells: cells, isDoubtful: isDoubtful)
      } else if byte == delimiter {
        cells += 1
        isFresh = true
      } else if byte == 34 && isFresh {
        isInside = true
        isFresh = false
      } else if byte != 32 && byte != 9 {
        isFresh = false
      }
      at += 1
    }
    if isInside { return .open(length: count - start) }
    guard lines > 1 else { return .unended }
    return .ends(count, lines: lines, cells: cells, isDoubtful: isDoubtful)
  }

  // What may stand behind a closing quote.
  private func isBoundary(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 10 || byte == 13 || byte == 32 || byte == 9
  }

  /// The place of a byte in a stretch, or nil.
  @inline(__always)
  static func find(_ byte: UInt8, _ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Int? {
    guard to > from, let hit = memchr(p + from, Int32(byte), to - from) else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(p)
  }
}
