import Basics
import Flow
import Tables
import TestSupport
import Testing

@Suite("a file of many blocks")
struct BlockBorderTests {
  /// Rows whose first cell is the line they begin on, and whose last cell is an end mark; every
  /// length and every number of lines occurs, so that block borders fall everywhere.
  static func file(
    rows: Int, seed: UInt64, end: String = "\n"
  ) -> (text: String, rows: [Reading.Row]) {
    var numbers = SeededNumbers(seed: seed)
    var (text, expected, line) = ("nip,nama,kota" + end, [Reading.Row](), 2)
    for _ in 0..<rows {
      let lines = numbers.below(3) == 0 ? 1 + numbers.below(4) : 1
      let filler = String(repeating: "n", count: numbers.below(60))
      let name = (0..<lines).map { "\(filler)\($0)" }.joined(separator: end)
      let isQuoted = lines > 1 || numbers.below(2) == 0
      text += isQuoted ? "\(line),\"\(name)\"\"\",akhir\(end)" : "\(line),\(name),akhir\(end)"
      expected.append(
        .init(
          cells: ["\(line)", isQuoted ? name + "\"" : name, "akhir"], line: line, lineCount: lines))
      line += lines
    }
    return (text, expected)
  }

  @Test("has every row once, whole and with its physical line", arguments: ["\n", "\r\n"])
  func lines(end: String) throws {
    let (text, expected) = Self.file(rows: 60_000, seed: 7, end: end)
    let reading = try Reading(text)
    #expect(reading.rows.count == expected.count)
    let wrong = zip(reading.rows, expected).first { $0 != $1 }
    #expect(wrong == nil)
    #expect(reading.remarks == [])
    #expect(reading.missingLines == 0)
  }

  @Test("is cut right at every byte round a border")
  func everyByte() throws {
    // The head takes a quarter of a megabyte, a block the half of that.
    let record = "7,\"dua\nbaris\",akhir\n"
    for shift in 0..<record.utf8.count {
      let title = String(repeating: "x", count: 40 + shift)
      let text = "\(title)\nnip,nama,kota\n" + String(repeating: record, count: 22_000)
      let reading = try Reading(text)
      #expect(reading.rows.count == 22_000)
      #expect(reading.remarks == [])
      let lines = reading.rows.map(\.line)
      #expect(lines == Array(stride(from: 3, to: 44_003, by: 2)))
    }
  }

  @Test("is the same for any number of workers", arguments: [1, 2, 4])
  func workers(count: Int) throws {
    let (text, expected) = Self.file(rows: 30_000, seed: 11)
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "ekspor.csv")
    let source = try RecordSource(path: path, file: 0, sniffer: Reading.sniffer)
    let blank = try Reading("nip\n")
    let parts = Guarded<[Reading.Row]>([])
    Workers.run(count) { _ in
      var part = blank
      #expect(throws: Never.self) { try part.take(TextReader(source)) }
      parts.withLock { [rows = part.rows] in $0 += rows }
    }
    let rows = parts.withLock { $0.sorted { $0.line < $1.line } }
    #expect(rows == expected)
  }
}
