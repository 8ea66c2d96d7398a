public import Basics
public import Flow
public import Tables

/// What must hold of the reader for any bytes at all; the fuzzer and the tests ask the same.
public enum ReaderProbe {
  /// Everything that is read from one file.
  public struct Reading: Sendable, Equatable {
    /// The cells of every row.
    public var rows: [[[UInt8]]] = []
    /// The first physical line of every row, and how many it spans.
    public var lines: [ClosedRange<Int>] = []
    /// What the reader told.
    public var journal = Journal()
  }

  /// Reads bytes with one of the two parsers; throws the failure that refuses the file.
  public static func read(
    _ bytes: [UInt8], parser: TextReader.Parser, sniffer: Sniffer
  ) throws(Failure) -> (Reading, Dialect) {
    let file = ScratchFile()
    file.write(bytes)
    let source = try RecordSource(path: file.path, file: 0, sniffer: sniffer)
    let reader = TextReader(source, parser: parser)
    var reading = Reading()
    while let batch = try reader.next(journal: &reading.journal) {
      for row in 0..<batch.rowCount {
        reading.rows.append((0..<batch.columnCount).map { Array(batch.cell(row, $0)) })
        let line = batch.line(row)
        reading.lines.append(line...(line + max(Int(batch.lineCounts[row]), 1) - 1))
      }
    }
    source.closeAccount(&reading.journal)
    return (reading, source.dialect)
  }

  /// A sentence about the first promise that these bytes break; nil where all are kept.
  public static func brokenPromise(_ bytes: [UInt8]) -> String? {
    let sniffer = Sniffer { heading in
      ["nip", "nama", "jenjang", "int"].firstIndex(of: Spelling.key(heading))
    }
    do throws(Failure) {
      let (fast, dialect) = try read(bytes, parser: .fast, sniffer: sniffer)
      let (slow, _) = try read(bytes, parser: .libcsv, sniffer: sniffer)
      if let difference = difference(fast, slow) { return difference }
      if fast.journal != slow.journal { return "the parsers differ in their journals" }
      return brokenPromise(fast, dialect)
    } catch {
      return error.code == .unusableInput ? nil : "a failure of another kind: \(error)"
    }
  }

  private static func difference(_ fast: Reading, _ slow: Reading) -> String? {
    if fast.lines != slow.lines {
      let lines = Set(fast.lines).symmetricDifference(slow.lines).map(\.lowerBound).sorted()
      return "the parsers differ in rows: \(lines.prefix(5))"
    }
    guard let row = fast.rows.indices.first(where: { fast.rows[$0] != slow.rows[$0] }) else {
      return nil
    }
    let cells = [fast, slow].map { $0.rows[row].map { String(decoding: $0, as: UTF8.self) } }
    return "the parsers differ in line \(fast.lines[row].lowerBound): \(cells)"
  }

  private static func brokenPromise(_ reading: Reading, _ dialect: Dialect) -> String? {
    let account = reading.journal.total
    let told = account.header + account.refused + account.skipped
    let accepted = reading.lines.reduce(0) { $0 + $1.count }
    if account.physical != told + accepted { return "lines are lost" }
    if account.reasons.values.reduce(0, +) != account.refused + account.skipped {
      return "lines are left out without a reason"
    }
    let isInOrder = zip(reading.lines, reading.lines.dropFirst())
      .allSatisfy { $0.upperBound < $1.lowerBound }
    if !isInOrder { return "rows share a line" }
    if reading.lines.last.map({ $0.upperBound > account.physical }) == true {
      return "a row lies behind the last line"
    }
    if reading.journal.refusals.contains(where: { !(1...account.physical ~= $0.line) }) {
      return "a refusal names a line that is not there"
    }
    let isWide = reading.rows.allSatisfy { $0.count == dialect.columns.count }
    return isWide ? nil : "a row is not as wide as the heading"
  }
}
