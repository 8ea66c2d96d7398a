import Basics
import Flow
import Tables
import TestSupport

/// What the reader makes of one file.
struct Reading {
  var rows: [[String]] = []
  var lines: [Int] = []
  var journal = Journal()
  let dialect: Dialect

  init(_ path: String, encoding: TextEncoding? = nil) throws(Failure) {
    let known = ["nip", "nama", "kota"]
    let source = try RecordSource(
      path: path, file: 0, sniffer: Sniffer { known.firstIndex(of: $0) },
      encoding: encoding)
    dialect = source.dialect
    try read(source)
  }

  init(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws {
    let folder = try TemporaryFolder()
    try self.init(folder.write(bytes, to: "data"), encoding: encoding)
  }

  private mutating func read(_ source: RecordSource) throws(Failure) {
    let reader = TextReader(source)
    while let batch = try reader.next(journal: &journal) {
      for row in 0..<batch.rowCount {
        rows.append((0..<batch.columnCount).map { batch.text(row, $0) })
        lines.append(batch.line(row))
        journal.accept(rows: 1, lines: Int(batch.lineCounts[row]), file: 0)
      }
    }
    source.closeAccount(&journal)
  }

  /// The lines that a remark of this code names.
  func lines(of code: String) -> [Int] {
    journal.examples.first { $0.key.code == code }?.value.map(\.line) ?? []
  }

  func count(of code: String) -> Int {
    journal.counts.first { $0.key.code == code }?.value ?? 0
  }

  /// Whether every line is accounted for.
  var isBalanced: Bool { journal.accounts[0]?.isBalanced ?? false }
}

/// Numbers that look random and are the same in every run.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
