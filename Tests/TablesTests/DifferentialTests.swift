import Basics
import Flow
import Probes
import Tables
import Testing

@Suite("generated files")
struct DifferentialTests {
  private static let plain = ["Sari", "", " Palu ", "Jl. Melur 116", "é – ü", "3", "a\tb", "Poso"]
  private static let quoted = [
    "Sari, Dra.", "dua\nbaris", "kata \"siap\"", "", " Palu ", "a\r\nb", "\n", "\"", ",",
    "é, ü\n\n",
  ]

  /// Three in five rows have quoted cells; `damage` rows of a thousand are ragged or blank.
  static func file(rows: Int, seed: UInt64, damage: Int, end: String = "\n") -> [UInt8] {
    var numbers = SeededNumbers(seed: seed)
    var text = "nip,nama,kota" + end
    func cell(_ isQuoted: Bool) -> String {
      guard isQuoted, numbers.below(2) == 0 else { return plain[numbers.below(plain.count)] }
      let content = String(repeating: "n", count: numbers.below(90) * numbers.below(2))
      let mark = quoted[numbers.below(quoted.count)]
      return "\"" + (content + mark).replacing("\"", with: "\"\"") + "\""
    }
    for row in 0..<rows {
      let isQuoted = numbers.below(10) < 6
      var cells = ["\(row)", cell(isQuoted), cell(isQuoted)]
      if numbers.below(1000) < damage {
        switch numbers.below(4) {
        case 0: cells = ["\(row)", "\"Sari, Dra.\""]
        case 1: cells = ["\(row)", "", "\"\"\"\"", "lagi"]
        case 2: cells = ["", "", ""]
        default: cells = [""]
        }
      }
      text += cells.joined(separator: ",") + end
    }
    return Array(text.utf8)
  }

  @Test(
    "are read as a slow and obvious reader reads them, by both parsers",
    arguments: [0, 30], ["\n", "\r\n"])
  func reference(damage: Int, end: String) throws {
    for seed in 0..<40 {
      try compare(Self.file(rows: 60, seed: UInt64(seed), damage: damage, end: end))
    }
    // More than ten blocks of 128 KB each, with quotes wherever blocks end.
    try compare(Self.file(rows: 40_000, seed: 99, damage: damage, end: end))
  }

  private func compare(_ bytes: [UInt8]) throws {
    let reference = try #require(ReferenceReader(bytes))
    for parser in TextReader.Parser.allCases {
      let (reading, _) = try ReaderProbe.read(bytes, parser: parser, sniffer: Reading.sniffer)
      let wrong = zip(reading.rows, reference.rows).enumerated().first { $1.0 != $1.1 }
      #expect(wrong == nil)
      #expect(reading.lines.map(\.lowerBound) == reference.lines)
      #expect(reading.journal.refusals.map(\.line) == reference.refused)
    }
  }

  @Test("with broken quotes are the same for both parsers", arguments: 0..<12)
  func parsers(batch: Int) throws {
    for seed in 0..<60 {
      let bytes = DamageTests.file(seed: UInt64(7000 + batch * 100 + seed), pieces: 30)
      try same(bytes)
    }
  }

  @Test("of many blocks with broken quotes are the same for both parsers", arguments: 0..<4)
  func blocks(seed: Int) throws {
    try same(DamageTests.file(seed: UInt64(500 + seed), pieces: 60_000))
    var numbers = SeededNumbers(seed: UInt64(seed))
    var bytes = Self.file(rows: 15_000, seed: UInt64(seed), damage: 20)
    for _ in 0..<200 {
      let place = 20 + numbers.below(bytes.count - 20)
      if numbers.below(2) == 0 { bytes.insert(34, at: place) } else { bytes.remove(at: place) }
    }
    try same(bytes)
  }

  private func same(_ bytes: [UInt8]) throws {
    let broken = ReaderProbe.brokenPromise(bytes)
    #expect(broken == nil, "\(broken ?? "")")
  }
}
