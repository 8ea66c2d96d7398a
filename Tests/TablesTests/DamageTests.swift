import Basics
import Flow
import Tables
import Testing

@Suite("a damaged file")
struct DamageTests {
  static let pieces = [
    "1,Sari,Palu\n", "2,\"Budi\",Poso\r\n", "3,\"Ani\nB\",Luwuk\n", "\n", ",,\n", "nip,nama,kota\n",
    "\"", "\n", ",", "\"\"", "x", " ", "\r\n", "4,\"a\"\"b\",c\n", "5,\"a\"b\",c\n", "é,ü,ß\n",
    "\u{1}",
  ]

  /// Rows with random pieces between them, and some bytes taken out.
  static func file(seed: UInt64, pieces count: Int) -> [UInt8] {
    var numbers = SeededNumbers(seed: seed)
    var bytes = (0..<count).flatMap { _ in Array(pieces[numbers.below(pieces.count)].utf8) }
    for _ in 0..<numbers.below(4) where !bytes.isEmpty {
      bytes.remove(at: numbers.below(bytes.count))
    }
    return Array("nip,nama,kota\n".utf8) + bytes
  }

  /// The physical lines of a file, where every lone CR ends one or none does.
  static func lines(_ bytes: [UInt8], loneReturns: Bool) -> Int {
    func isEnd(_ place: Int) -> Bool {
      if bytes[place] == 10 { return true }
      guard loneReturns, bytes[place] == 13 else { return false }
      return place + 1 == bytes.count || bytes[place + 1] != 10
    }
    return bytes.indices.count(where: isEnd) + (isEnd(bytes.count - 1) ? 0 : 1)
  }

  @Test("loses no line, however small it is", arguments: 0..<20)
  func small(batch: Int) throws {
    for seed in 0..<100 {
      let bytes = Self.file(seed: UInt64(batch * 100 + seed), pieces: 12)
      try Self.check(bytes)
    }
  }

  @Test("loses no line at the borders of its blocks", arguments: 0..<6)
  func large(seed: Int) throws {
    try Self.check(Self.file(seed: UInt64(seed), pieces: 90_000))
  }

  static func check(_ bytes: [UInt8]) throws {
    let reading = try Reading(bytes)
    let text = bytes.count < 200 ? String(decoding: bytes, as: UTF8.self) : ""
    #expect(reading.missingLines == 0, "\(text)")
    // A lone CR ends a line unless it stands inside a cell.
    let possible = lines(bytes, loneReturns: false)...lines(bytes, loneReturns: true)
    #expect(possible.contains(reading.journal.total.physical), "\(text)")
    // Rows stand in order, and no line belongs to two of them.
    let isOrdered = zip(reading.rows, reading.rows.dropFirst()).allSatisfy {
      $0.line + $0.lineCount <= $1.line
    }
    #expect(isOrdered, "\(text)")
    #expect(reading.rows.allSatisfy { $0.cells.count == 3 })
  }
}
