import Basics
import Tables
import TestSupport
import Testing

@Suite("a line end")
struct LineEndTests {
  static let rows = [["1", "a", "b"], ["2", "c", "d"], ["3", "e", "f"]]

  @Test(
    "may be LF, CRLF, CR or a mixture",
    arguments: [
      ("nip;nama;kota\n1;a;b\n2;c;d\n3;e;f\n", LineEnds.lf),
      ("nip;nama;kota\r\n1;a;b\r\n2;c;d\r\n3;e;f\r\n", .crlf),
      ("nip;nama;kota\r1;a;b\r2;c;d\r3;e;f\r", .cr),
      ("nip;nama;kota\r1;a;b\r2;c;d\r3;e;f", .cr),
      ("nip;nama;kota\r\n1;a;b\n2;c;d\r3;e;f\n", .mixed),
      ("nip;nama;kota\n1;a;b\r2;c;d\n3;e;f\r", .mixed),
    ])
  func kinds(text: String, ends: LineEnds) throws {
    for bytes in [Array(text.utf8), utf16(text, mark: true)] {
      let reading = try Reading(bytes)
      #expect(reading.rows == Self.rows)
      #expect(reading.lines == [2, 3, 4])
      #expect(reading.dialect.lineEnds == ends)
      #expect(reading.isBalanced)
    }
  }

  @Test("has a name in both languages")
  func names() {
    let all: [LineEnds] = [.lf, .crlf, .cr, .mixed]
    #expect(all.map(\.name.indonesian) == ["LF", "CRLF", "CR", "campuran"])
    #expect(all.map(\.name.english) == ["LF", "CRLF", "CR", "mixed"])
  }

  @Test(
    "CR stays in a quoted cell and ends a line outside, wherever it first comes",
    arguments: [0, 40_000])
  func bothCR(before: Int) throws {
    let plain = (0..<before).map { "\($0);abcdefgh\n" }.joined()
    let odd = "x;\"a\rb\"\ny;\"c \"\"d\"\"\re\"\n1;f\r2;\"g;\rh\"\n3;\"i\n4;j\r5;k\n"
    let reading = try Reading(Array(("nip;nama\n0;a\n" + plain + odd).utf8))
    let expected = [
      ["x", "a\rb"], ["y", "c \"d\"\re"], ["1", "f"], ["2", "g;\rh"], ["4", "j"], ["5", "k"],
    ]
    #expect(reading.rows.suffix(6) == expected[...])
    #expect(reading.lines(of: "kutip_tidak_ditutup").count == 1)
    #expect(reading.isBalanced)
  }

  @Test("CR stays in its cell where all of them are inside quotes", arguments: ["\n", "\r\n"])
  func quotedCR(end: String) throws {
    let lines = ["nip;nama", "1;\"a\rb\"", "2;\"c\rd\"", "3;e", ""]
    let reading = try Reading(Array(lines.joined(separator: end).utf8))
    #expect(reading.rows.map { $0[1] } == ["a\rb", "c\rd", "e"])
    #expect(reading.lines == [2, 3, 4])
    #expect(reading.dialect.lineEnds == (end == "\n" ? .lf : .crlf))
  }

  @Test("CR inside quotes becomes LF where CR ends the lines, too")
  func quotedCRAmongCR() throws {
    let reading = try Reading(Array("nip;nama\r1;\"a\rb\"\r2;c\r".utf8))
    #expect(reading.rows.map { $0[1] } == ["a\nb", "c"])
    #expect(reading.lines == [2, 4])
    #expect(reading.dialect.lineEnds == .cr)
  }

  @Test("LF inside quotes does not make a mixture")
  func quotedLF() throws {
    let reading = try Reading(Array("nip;nama\r\n1;\"a\nb\"\r\n2;c\r\n".utf8))
    #expect(reading.rows.map { $0[1] } == ["a\nb", "c"])
    #expect(reading.dialect.lineEnds == .crlf)
  }

  @Test("is seen behind a quote that nothing closes")
  func openQuote() throws {
    let reading = try Reading(Array("nip;nama\r1;\"a\r2;c\r3;d\r".utf8))
    #expect(reading.rows.map { $0[1] } == ["c", "d"])
    #expect(reading.lines == [3, 4])
    #expect(reading.dialect.lineEnds == .cr)
    #expect(reading.isBalanced)
  }

  @Test("may fall anywhere in a block of a long file", arguments: ["\r\n", "\r"], 0..<5)
  func longFiles(end: String, shift: Int) throws {
    var text = "nip;nama" + end
    for row in 0..<20_000 {
      text += "\(row);" + String(repeating: "x", count: row % 37 + shift) + end
    }
    let reading = try Reading(Array(text.utf8))
    #expect(reading.rows.map { $0[0] } == (0..<20_000).map(String.init))
    #expect(reading.lines == Array(2...20_001))
    #expect(reading.isBalanced)
  }

  @Test("CR that first comes far behind the head ends a line, too")
  func lateCR() throws {
    let plain = (0..<40_000).map { "\($0);abcdefgh\n" }.joined()
    let reading = try Reading(Array(("nip;nama\n" + plain + "x;1\ry;2\n").utf8))
    #expect(reading.rows.suffix(2) == [["x", "1"], ["y", "2"]])
    #expect(reading.lines.suffix(2) == [40_002, 40_003])
    #expect(reading.isBalanced)
  }
}

@Suite("a NUL byte")
struct NULTests {
  @Test("refuses its line only")
  func oneLine() throws {
    var bytes = Array("nip;nama\n".utf8)
    for row in 1...100 { bytes += Array("\(row);\(row == 60 ? "a\0b" : "ab")\n".utf8) }
    let reading = try Reading(bytes)
    #expect(reading.rows.count == 99)
    #expect(reading.lines(of: "byte_nol") == [61])
    #expect(reading.isBalanced)
  }

  @Test("far behind the head refuses its line only")
  func lateLine() throws {
    var bytes = Array("nip;nama\n".utf8)
    for row in 1...40_000 { bytes += Array("\(row);abcdefgh\n".utf8) }
    bytes += [UInt8](repeating: 0, count: 5000)
    let reading = try Reading(bytes)
    #expect(reading.rows.count == 40_000)
    #expect(reading.lines(of: "byte_nol") == [40_002])
    #expect(reading.isBalanced)
  }

  @Test("in the first line is the mark of a binary file")
  func binary() throws {
    let failure = TestSupport.failure { _ = try Reading(Array("nip;na\0ma\n1;a\n".utf8)) }
    #expect(failure?.code == .unusableInput)
    #expect(failure?.problem.contains("binary") == true)
  }
}
