public import Basics
public import Flow
import Glibc

/// Reads blocks of one file into batches of text; every worker has one of its own.
public final class TextReader {
  private let source: RecordSource
  private let scan: RecordScan
  private let parser: LibcsvParser
  private let buffer = BlockBuffer()
  private let heading: RepeatedHeading
  private var delimiter: UInt8 { source.dialect.delimiter }
  private let columns: Int
  /// How many cells a row has; others than columns where all rows end in delimiters for nothing.
  private let width: Int
  private let regular: RegularRows?
  private let tail: RowTail?
  private let everyLineIsRow: Bool
  private var rows = RowColumns()

  /// Which of the two ways of finding cells is taken.
  public enum Parser: String, Sendable, CaseIterable {
    /// Regular records are read here, all others by libcsv.
    case fast
    /// Every record goes through libcsv.
    case libcsv
  }

  /// A reader of a source; rows that lack cells are refused, but for those that `tail` lets pass.
  ///
  /// A line with next to nothing in it closes the table, unless every line must be a row.
  public init(
    _ source: RecordSource, parser choice: Parser = .fast, tail: RowTail? = nil,
    everyLineIsRow: Bool = false
  ) {
    self.source = source
    self.tail = tail
    self.everyLineIsRow = everyLineIsRow
    columns = source.dialect.columns.count
    width = source.rowWidth
    scan = RecordScan(
      delimiter: source.dialect.delimiter, quoting: source.dialect.quoting, cells: width)
    parser = LibcsvParser(delimiter: source.dialect.delimiter, quoting: source.dialect.quoting)
    heading = RepeatedHeading(source.dialect)
    regular =
      choice == .fast && width == columns && source.dialect.quoting == Quoting()
      ? RegularRows(source.dialect, heading: heading) : nil
  }

  /// The rows of the next block; nil at the end of the file.
  ///
  /// Lines that are no row go to the journal: refused or skipped, each with its reason.
  public func next(journal: inout Journal) throws(Failure) -> TextBatch? {
    guard try source.next(buffer) else { return nil }
    buffer.reserveCells()
    let count = buffer.count
    var batch = rows.batch(of: buffer, file: source.file, columns: columns)
    var place = RegularRows.Place(at: 0, line: 0, used: count + BlockBuffer.slack)
    while place.at < count {
      if let regular, buffer.firstLine + place.line != source.dialect.firstDataLine {
        regular.read(buffer.base, count, &place, &batch)
        if place.at == count { break }
      }
      guard let extent = scan.record(buffer.base, place.at, count, isComplete: true) else { break }
      try take(extent, place.at, place.line, &batch, &place.used, &journal)
      place.at = extent.end
      place.line += extent.lines
    }
    return batch
  }

  private func take(
    _ extent: RecordScan.Extent, _ at: Int, _ line: Int, _ batch: inout TextBatch,
    _ used: inout Int, _ journal: inout Journal
  ) throws(Failure) {
    let row = batch.rowCount
    if buffer.mayHoldNUL, RecordScan.find(0, buffer.base, at, extent.end) != nil {
      refuse(.nulByte, batch.firstLine + line, extent.lines, value: "", &journal)
      return
    }
    let spans = batch.spans.base + row * columns
    let before = used
    let outcome: LibcsvParser.Outcome =
      extent.isBroken
      ? .irregular
      : parser.parse(
        buffer.base + at, extent.end - at, bytes: batch.bytes.base, used: &used, spans: spans)
    let place = batch.firstLine + line
    switch outcome {
    case .blank:
      journal.skip(.blankLine, lines: extent.lines, file: source.file)
    case .irregular:
      refuse(.unclosedQuote, place, extent.lines, value: "", &journal)
      used = before
    case .row(let cells, let isRepaired):
      let filled = (0..<cells).last { spans[$0].count > 0 }.map { $0 + 1 } ?? 0
      if filled == 0 {
        journal.skip(.blankLine, lines: extent.lines, file: source.file)
      } else if mayClose(batch, spans, cells), isClosing(batch, spans, cells, hasEnd(extent)) {
        journal.skip(.closingLine, lines: extent.lines, file: source.file)
      } else if let kind = try headingKind(batch, spans, cells, place) {
        journal.skip(kind, lines: extent.lines, file: source.file)
      } else if (cells != width || filled > columns)
        && !(cells < width && !isRepaired && hasEnd(extent) && lacksTail(batch, spans, cells))
      {
        let kind: RemarkKind = cells < width ? .tooFewCells : .tooManyCells
        refuse(kind, place, extent.lines, value: "\(cells) ≠ \(width)", &journal)
      } else {
        for column in cells..<max(cells, columns) { spans[column] = CellSpan(start: 0, count: 0) }
        if cells < width {
          journal.note(Remark(.shortTail, file: source.file, line: place, column: "", value: ""))
        }
        if isRepaired, hasStrayQuote(batch, row) {
          journal.note(
            Remark(.strayQuote, file: source.file, line: place, column: "", value: ""))
        }
        batch.lineOffsets[row] = Int32(line)
        batch.lineCounts[row] = Int32(extent.lines)
        batch.repeated[row] = 0
        batch.rowCount += 1
        RowColumns.keepRoom(in: &batch, for: buffer.count - extent.end)
        return
      }
      used = before
    }
  }

  private func refuse(
    _ kind: RemarkKind, _ line: Int, _ lines: Int, value: String, _ journal: inout Journal
  ) {
    journal.refuse(
      Remark(kind, file: source.file, line: line, column: "", value: value), lines: lines)
  }

  // Rows as wide as the table that do not begin with one of the words need no closer look.
  private func mayClose(
    _ batch: TextBatch, _ spans: UnsafeMutablePointer<CellSpan>, _ cells: Int
  ) -> Bool {
    cells != width || ClosingLine.mayBegin(with: firstFilled(batch, spans, cells))
  }

  private func firstFilled(
    _ batch: TextBatch, _ spans: UnsafeMutablePointer<CellSpan>, _ cells: Int
  ) -> UnsafeBufferPointer<UInt8> {
    let first = (0..<cells).first { spans[$0].count > 0 } ?? 0
    return spans[first].bytes(in: batch.bytes.base)
  }

  private func isClosing(
    _ batch: TextBatch, _ spans: UnsafeMutablePointer<CellSpan>, _ cells: Int, _ hasEnd: Bool
  ) -> Bool {
    ClosingLine.isOne(texts(batch, spans, cells), columns: width, hasEnd: hasEnd && !everyLineIsRow)
  }

  private func lacksTail(
    _ batch: TextBatch, _ spans: UnsafeMutablePointer<CellSpan>, _ cells: Int
  ) -> Bool {
    guard let tail, width == columns, cells > tail.column else { return false }
    return tail.isOfKind(spans[tail.column].bytes(in: batch.bytes.base))
  }

  private func hasEnd(_ extent: RecordScan.Extent) -> Bool { buffer.base[extent.end - 1] == 10 }

  private func texts(
    _ batch: TextBatch, _ spans: UnsafeMutablePointer<CellSpan>, _ cells: Int
  ) -> [String] {
    (0..<cells).map { cell in
      String(decoding: spans[cell].bytes(in: batch.bytes.base), as: UTF8.self).trimmingBlanks
    }
  }

  // The quotes of `="1961…"`, which keeps a spreadsheet from damaging a number, are meant.
  private func hasStrayQuote(_ batch: TextBatch, _ row: Int) -> Bool {
    let quote = source.dialect.quoting.byte
    return (0..<columns).contains { column in
      let cell = batch.cell(row, column)
      let isGuarded = cell.count >= 3 && cell[0] == 61 && cell[1] == 34 && cell.last == 34
      return (isGuarded ? cell[2..<cell.count - 1] : cell[...]).contains(quote)
    }
  }

  private func headingKind(
    _ batch: TextBatch, _ spans: UnsafeMutablePointer<CellSpan>, _ cells: Int, _ line: Int
  ) throws(Failure) -> RemarkKind? {
    guard heading.mayBegin(with: firstFilled(batch, spans, cells)) else { return nil }
    switch heading.finding(texts(batch, spans, cells)) {
    case .row: return nil
    case .same: return .repeatedHeading
    case .numbering: return .numberingRow
    // A table of another width is refused row by row.
    case .other where cells != columns: return nil
    case .other:
      throw Failure(
        "\(source.path):\(line)",
        "another table begins with its columns in another order, but a file holds one table",
        remedy: "split the file before this line, and give both files", code: .unusableInput)
    }
  }
}
