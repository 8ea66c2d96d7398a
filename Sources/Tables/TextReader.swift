public import Basics
public import Flow
import Glibc

/// Reads blocks of one file into batches of text; every worker has one of its own.
public final class TextReader {
  private let source: RecordSource
  private let scan: RecordScan
  private let parser: LibcsvParser
  private let buffer = BlockBuffer()
  private let heading: [[UInt8]]
  private let columns: Int

  /// A reader of a source.
  public init(_ source: RecordSource) {
    self.source = source
    columns = source.dialect.columns.count
    scan = RecordScan(delimiter: source.dialect.delimiter, cells: columns)
    parser = LibcsvParser(delimiter: source.dialect.delimiter)
    heading = source.dialect.columns.map { Array($0.utf8) }
  }

  /// The rows of the next block; nil at the end of the file.
  ///
  /// Lines that are no row go to the journal: refused or skipped, each with its reason.
  public func next(journal: inout Journal) throws(Failure) -> TextBatch? {
    guard try source.next(buffer) else { return nil }
    let count = buffer.count
    let mostRows = count / max(columns, 1) + 2
    var batch = TextBatch(
      file: source.file, columnCount: columns, rowCount: 0,
      bytes: Column(capacity: count + 64), spans: Column(capacity: count + columns + 4),
      lineOffsets: Column(capacity: mostRows), lineCounts: Column(capacity: mostRows),
      firstLine: buffer.firstLine)
    var (at, line, used) = (0, 0, 0)
    while at < count {
      guard let extent = scan.record(buffer.base, at, count, isComplete: true) else { break }
      take(extent, at, line, &batch, &used, &journal)
      at = extent.end
      line += extent.lines
    }
    return batch
  }

  private func take(
    _ extent: RecordScan.Extent, _ at: Int, _ line: Int, _ batch: inout TextBatch,
    _ used: inout Int, _ journal: inout Journal
  ) {
    let row = batch.rowCount
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
      } else if cells < columns || filled > columns {
        let kind: RemarkKind = cells < columns ? .tooFewCells : .tooManyCells
        refuse(kind, place, extent.lines, value: "\(cells) ≠ \(columns)", &journal)
      } else if isHeading(batch, row) {
        journal.skip(.repeatedHeading, lines: extent.lines, file: source.file)
      } else {
        if isRepaired, hasStrayQuote(batch, row) {
          journal.note(
            Remark(.strayQuote, file: source.file, line: place, column: "", value: ""))
        }
        batch.lineOffsets[row] = Int32(line)
        batch.lineCounts[row] = Int32(extent.lines)
        batch.rowCount += 1
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

  // The quotes of `="1961…"`, which keeps a spreadsheet from damaging a number, are meant.
  private func hasStrayQuote(_ batch: TextBatch, _ row: Int) -> Bool {
    (0..<columns).contains { column in
      let cell = batch.cell(row, column)
      let isGuarded = cell.count >= 3 && cell[0] == 61 && cell[1] == 34 && cell.last == 34
      return (isGuarded ? cell[2..<cell.count - 1] : cell[...]).contains(34)
    }
  }

  private func isHeading(_ batch: TextBatch, _ row: Int) -> Bool {
    for column in 0..<columns {
      let cell = batch.cell(row, column)
      guard cell.count == heading[column].count else { return false }
      guard cell.elementsEqual(heading[column]) else { return false }
    }
    return true
  }
}

extension RemarkKind {
  static let blankLine = RemarkKind(
    "baris_kosong", .linesSkipped,
    reason: Words(id: "baris tanpa isi", en: "a line without content"),
    remedy: Words(id: "tidak perlu apa-apa", en: "nothing to do"))

  static let repeatedHeading = RemarkKind(
    "kepala_berulang", .linesSkipped,
    reason: Words(id: "kepala tabel diulang di tengah berkas", en: "the heading once more"),
    remedy: Words(id: "tidak perlu apa-apa", en: "nothing to do"))

  static let tooFewCells = RemarkKind(
    "sel_kurang", .rowRefused,
    reason: Words(
      id: "jumlah sel lebih sedikit daripada kepala tabel",
      en: "the row has fewer cells than the heading"),
    remedy: Words(
      id: "lengkapi pemisah kolom di baris ini, atau ekspor ulang",
      en: "put the missing delimiters into this row, or export again"))

  static let tooManyCells = RemarkKind(
    "sel_lebih", .rowRefused,
    reason: Words(
      id: "jumlah sel lebih banyak daripada kepala tabel",
      en: "the row has more cells than the heading"),
    remedy: Words(
      id: "beri tanda kutip pada sel yang memuat pemisah kolom, atau ekspor ulang",
      en: "quote the cell that holds the delimiter, or export again"))

  static let unclosedQuote = RemarkKind(
    "kutip_tidak_ditutup", .rowRefused,
    reason: Words(
      id: "tanda kutip pembuka tidak ditutup, sehingga batas sel tidak pasti",
      en: "a quote is opened and never closed, so the cells cannot be told apart"),
    remedy: Words(
      id: "tutup tanda kutip di baris ini, atau ekspor ulang",
      en: "close the quote in this row, or export again"))

  static let strayQuote = RemarkKind(
    "kutip_liar", .doubt,
    reason: Words(
      id: "tanda kutip di tengah sel; isinya dipakai apa adanya",
      en: "a quote inside a cell; the cell is used as it stands"),
    remedy: Words(
      id: "gandakan tanda kutip di dalam sel berkutip", en: "double the quotes inside quoted cells")
  )
}
