import Assessment
public import Basics
import Flow
import Standards
import Tables

/// What the reader makes of one file, for people and as clean rows.
public struct Inspection: Sendable {
  private let source: RecordSource
  private let layout: ExportLayout
  private let tail: RowTail?
  private let standard: Standard
  /// Why no run can use the file; nil where one can.
  public let trouble: Failure?

  /// Opens a file and understands of its heading what can be understood by the standards of a day.
  ///
  /// Throws exit code 11 where it holds no table at all; missing columns are the `trouble` instead.
  public init(path: String, standards: String, asOf: CivilDay) throws(Failure) {
    let standard = try Rulebook.load(folder: standards).inForce(on: asOf)
    self.standard = standard
    let export = try OpenedExport(try Starter.open(path, standard), standard: standard)
    (source, layout, tail, trouble) = (export.source, export.layout, export.tail, export.trouble)
  }

  /// Writes heading and rows as RFC 4180 CSV, all columns of the file.
  public func rows(_ sink: (_ piece: [UInt8]) -> Bool) throws(Failure) {
    var journal = Journal()
    let reader = TextReader(source, tail: tail)
    guard sink(CSVText.line(source.dialect.columns)) else { return }
    while let batch = try reader.next(journal: &journal) {
      var piece: [UInt8] = []
      for row in 0..<batch.rowCount {
        for column in 0..<batch.columnCount {
          if column > 0 { piece.append(UInt8(ascii: ",")) }
          CSVText.append(cell: batch.cell(row, column), to: &piece)
        }
        piece.append(UInt8(ascii: "\n"))
      }
      guard sink(piece) else { return }
    }
  }

  /// The description of the file, in lines.
  public func description(_ language: Language) throws(Failure) -> String {
    var journal = Journal()
    var usable = [Int](repeating: 0, count: layout.headings.count)
    var check = CellCheck(layout, standard)
    var rows = 0
    let reader = TextReader(source, tail: tail)
    var normalise = Normalise(layout, standard: standard, registry: Registry())
    while let batch = try reader.next(journal: &journal) {
      let read = check.check(batch, try normalise.process(batch, journal: &journal))
      for column in usable.indices { usable[column] += read.usableCount(column) }
      rows += read.rowCount
    }
    source.closeAccount(&journal)
    for remark in layout.remarks(file: 0, line: source.dialect.headingLine) {
      journal.note(remark)
    }
    return InspectionText(
      source: source, layout: layout, standard: standard, journal: journal, usable: usable,
      rows: rows, isUsable: trouble == nil, language: language
    ).lines.joined(separator: "\n")
  }
}
