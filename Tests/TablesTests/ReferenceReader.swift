/// A slow, obvious reader: one state machine over all bytes, as RFC 4180 has it.
///
/// On top come our own rules: blanks round cells do not count, rows without content are skipped,
/// ragged rows refused. A ragged record of several lines counts as an unclosed quote with us, so a
/// file with one is not for this reader.
struct ReferenceReader {
  private(set) var rows: [[[UInt8]]] = []
  private(set) var lines: [Int] = []
  /// The first lines of rows with too few or too many cells.
  private(set) var refused: [Int] = []

  private enum State { case before, plain, quoted, behind }

  /// Reads a file of commas whose first line is the heading; nil where quotes break the grammar.
  init?(_ bytes: [UInt8]) {
    var (state, line, first) = (State.before, 1, 1)
    var (cell, row, records) = ([UInt8](), [[UInt8]](), [(line: Int, last: Int, row: [[UInt8]])]())
    func endCell() {
      if state == .plain {
        while let last = cell.last, last == 32 || last == 9 { cell.removeLast() }
      }
      row.append(cell)
      (cell, state) = ([], .before)
    }
    func endRow() {
      endCell()
      records.append((first, line, row))
      row = []
    }
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      let isEnd = byte == 10 || byte == 13 && at + 1 < bytes.count && bytes[at + 1] == 10
      switch state {
      case .quoted:
        if byte == 34, at + 1 < bytes.count, bytes[at + 1] == 34 {
          cell.append(34)
          at += 1
        } else if byte == 34 {
          state = .behind
        } else {
          cell.append(byte)
          if byte == 10 { line += 1 }
        }
      case .before, .plain, .behind:
        if isEnd {
          if byte == 13 { at += 1 }
          endRow()
          (line, first) = (line + 1, line + 1)
        } else if byte == 44 {
          endCell()
        } else if byte == 34 {
          guard state == .before else { return nil }
          state = .quoted
        } else if byte == 32 || byte == 9 {
          if state == .plain { cell.append(byte) }
        } else {
          guard state != .behind else { return nil }
          cell.append(byte)
          state = .plain
        }
      }
      at += 1
    }
    guard state != .quoted else { return nil }
    if state != .before || !row.isEmpty { endRow() }
    for (line, last, row) in records.dropFirst() where row.contains(where: { !$0.isEmpty }) {
      if row.count == records[0].row.count {
        rows.append(row)
        lines.append(line)
      } else if last > line {
        return nil
      } else {
        refused.append(line)
      }
    }
  }
}
