import Assessment
import Basics
import Figures
import Flow
import Glibc
import Reports
import Tables

/// Reads the table of levels that a run has left, person by person, in the order of their identities.
///
/// It holds one block of the file at a time, however many people there are.
final class LevelLines {
  private let run: PublishedRun
  private let path: String
  private let source: RecordSource
  private let reader: TextReader
  private let competencies: [Int]
  private var journal = Journal()
  private var batch: TextBatch?
  private var row = 0
  private var rows = 0
  /// The identity of the last person of the block before.
  private var last: [UInt8] = []

  /// Opens the table; throws exit code 11 where it is none that a run writes.
  init(_ run: PublishedRun, _ names: inout SharedNames) throws(Failure) {
    self.run = run
    path = try run.path(LevelTable.path)
    let known = LevelTable.firstHeadings
    source = try RecordSource(
      path: path, file: 0, sniffer: Sniffer { known.firstIndex(of: $0) })
    reader = TextReader(source, everyLineIsRow: true)
    let headings = source.dialect.columns
    let levels = headings.dropFirst(known.count)
    let codes = Array(levels.prefix(levels.count / 2))
    guard headings == known + codes + codes.map({ LevelTable.requiredPrefix + $0 }), !codes.isEmpty
    else { throw LevelLines.damaged(path, line: 1) }
    competencies = codes.map { names.competencies.number(of: $0) }
    guard names.competencies.names.count <= PackedLevels.capacity else {
      throw Failure(
        path,
        "both runs together have \(names.competencies.names.count) competencies, but a "
          + "comparison holds \(PackedLevels.capacity)",
        remedy: "compare runs of the same competencies", code: .figuresDoNotBelongTogether)
    }
    try load()
  }

  /// Whether everybody has been read.
  var isAtEnd: Bool { batch == nil }

  /// The identity of the person at hand.
  private var identity: UnsafeBufferPointer<UInt8>? { batch?.cell(row, 0) }

  /// Whether the person at hand comes before (negative), with or behind that of another table.
  func order(_ other: LevelLines) -> Int {
    guard let mine = identity else { return other.isAtEnd ? 0 : 1 }
    guard let theirs = other.identity else { return -1 }
    return LevelLines.order(mine, theirs)
  }

  private static func order(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let shared = min(left.count, right.count)
    if shared > 0, let a = left.baseAddress, let b = right.baseAddress {
      let order = memcmp(a, b, shared)
      if order != 0 { return Int(order) }
    }
    return left.count - right.count
  }

  /// The person at hand; the next one comes to hand.
  func next(_ names: inout SharedNames) throws(Failure) -> ComparedPerson? {
    guard let batch else { return nil }
    let count = competencies.count
    var (levels, required) = (PackedLevels.none, PackedLevels.none)
    for (place, cell) in competencies.enumerated() {
      let first = LevelTable.firstHeadings.count
      let need = try level(batch, first + count + place)
      let level = try level(batch, first + place)
      if let need { required[cell] = need }
      if need != nil || level != nil { levels[cell] = level ?? PackedLevels.empty }
      guard need != nil || level == nil else { throw damaged(batch) }
    }
    let person = ComparedPerson(
      agency: names.agencies.number(of: batch.text(row, 1)),
      kind: names.kinds.number(of: batch.text(row, 2)),
      position: names.positions.number(of: batch.text(row, 3)), levels: levels, required: required)
    try advance(batch)
    return person
  }

  private func level(_ batch: TextBatch, _ column: Int) throws(Failure) -> UInt64? {
    let cell = batch.cell(row, column)
    guard !cell.isEmpty else { return nil }
    guard cell.count == 1, cell[0] >= 48, cell[0] <= 53 else { throw damaged(batch) }
    return UInt64(cell[0] - 48)
  }

  private func advance(_ batch: TextBatch) throws(Failure) {
    row += 1
    guard row == batch.rowCount else {
      guard LevelLines.order(batch.cell(row - 1, 0), batch.cell(row, 0)) < 0 else {
        throw damaged(batch)
      }
      return
    }
    last = Array(batch.cell(row - 1, 0))
    try load()
  }

  private func load() throws(Failure) {
    row = 0
    batch = try reader.next(journal: &journal)
    while let empty = batch, empty.rowCount == 0 { batch = try reader.next(journal: &journal) }
    if let remark = journal.refusals.first { throw LevelLines.damaged(path, line: remark.line) }
    guard let batch else {
      source.closeAccount(&journal)
      guard rows == run.people else {
        throw Failure(
          path, "the table has \(rows) people, but run.json tells of \(run.people)",
          remedy: "the folder is damaged or mixed from two runs: run the pipeline again",
          code: .unusableInput)
      }
      return
    }
    rows += batch.rowCount
    let isAscending = last.withUnsafeBufferPointer { last in
      LevelLines.order(last, batch.cell(0, 0)) < 0
    }
    guard isAscending else { throw damaged(batch) }
  }

  private func damaged(_ batch: TextBatch) -> Failure {
    LevelLines.damaged(path, line: batch.line(row))
  }

  private static func damaged(_ path: String, line: Int) -> Failure {
    Failure(
      "\(path):\(line)",
      "the line is out of order or incomplete, but should be as the run has "
        + "written it", remedy: "run the pipeline again; the tables of a run are not to be edited",
      code: .unusableInput)
  }
}
