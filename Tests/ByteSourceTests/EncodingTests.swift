import Basics
import Flow
import Tables
import Testing

/// A table whose letters exist in every encoding; a cell goes on in the next line.
private let table = """
  nip;nama;kota
  1;José “Pepe” Núñez;Ambon

  2;"Siti
  Aïcha";Kota Bima – €
  3;Budi;Jambi

  """

private let expected = [
  ["1", "José “Pepe” Núñez", "Ambon"], ["2", "Siti\nAïcha", "Kota Bima – €"],
  ["3", "Budi", "Jambi"],
]

func utf16(_ text: String, isBigEndian: Bool = false, mark: Bool = false) -> [UInt8] {
  ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
    let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
    return isBigEndian ? [high, low] : [low, high]
  }
}

func windows1252(_ text: String) -> [UInt8] {
  let high: [Unicode.Scalar: UInt8] = ["€": 0x80, "“": 0x93, "”": 0x94, "–": 0x96]
  return text.unicodeScalars.map { high[$0] ?? UInt8($0.value) }
}

@Suite("an encoding")
struct EncodingTests {
  static let files: [(name: String, bytes: [UInt8], encoding: TextEncoding, hasMark: Bool)] = [
    ("UTF-8", Array(table.utf8), .utf8, false),
    ("UTF-8 with BOM", [0xEF, 0xBB, 0xBF] + Array(table.utf8), .utf8, true),
    ("UTF-16 LE with BOM", utf16(table, mark: true), .utf16LittleEndian, true),
    ("UTF-16 BE with BOM", utf16(table, isBigEndian: true, mark: true), .utf16BigEndian, true),
    ("UTF-16 LE", utf16(table), .utf16LittleEndian, false),
    ("UTF-16 BE", utf16(table, isBigEndian: true), .utf16BigEndian, false),
    ("Windows-1252", windows1252(table), .windows1252, false),
  ]

  @Test("changes neither rows nor line numbers", arguments: files.indices)
  func sameRows(file: Int) throws {
    let (name, bytes, encoding, hasMark) = Self.files[file]
    for given in [nil, encoding] {
      let reading = try Reading(bytes, encoding: given)
      #expect(reading.rows == expected, "\(name)")
      #expect(reading.lines == [2, 4, 6], "\(name)")
      #expect(reading.dialect.encoding == encoding, "\(name)")
      #expect(reading.dialect.hasByteOrderMark == hasMark, "\(name)")
      #expect(reading.dialect.columns == ["nip", "nama", "kota"], "\(name)")
      #expect(reading.isBalanced, "\(name)")
      #expect(reading.journal.counts.filter { $0.key.weight != .linesSkipped } == [:], "\(name)")
    }
  }

  @Test("has a name in both languages and a word of its own in a pipeline file")
  func names() {
    #expect(Set(TextEncoding.allCases.map(\.name.indonesian)).count == 4)
    #expect(Set(TextEncoding.allCases.map(\.name.english)).count == 4)
    #expect(
      TextEncoding.allCases.map(\.rawValue) == ["utf-8", "utf-16le", "utf-16be", "windows-1252"])
  }

  @Test("that the pipeline fixes is not judged by line")
  func fixed() throws {
    let reading = try Reading(Array("nip;nama\n1;José\n".utf8), encoding: .windows1252)
    #expect(reading.rows == [["1", "JosÃ©"]])
    #expect(reading.count(of: "baris_utf_8") == 0)
  }

  @Test("without letters beyond ASCII is UTF-8")
  func ascii() throws {
    #expect(try Reading(Array("nip;nama\n1;a\n".utf8)).dialect.encoding == .utf8)
  }

  @Test("differs in single lines of a long file, wherever blocks end", arguments: [0, 1, 2, 3])
  func singleLines(shift: Int) throws {
    var bytes = Array("nip;nama;kota\n".utf8)
    var (names, odd): ([String], [Int]) = ([], [])
    for row in 0..<20_000 {
      let name = row % 3 == 0 ? "Núñez" + String(repeating: "é", count: row % 41 + shift) : "Budi"
      let isOdd = row % 977 == 0
      let line = "\(row);\(isOdd ? "José" : name);Ambon\n"
      if isOdd { odd.append(row + 2) }
      names.append(isOdd ? "José" : name)
      bytes += isOdd ? windows1252(line) : Array(line.utf8)
    }
    let reading = try Reading(bytes)
    #expect(reading.rows.map { $0[1] } == names)
    #expect(reading.lines == Array(2...20_001))
    #expect(reading.dialect.encoding == .utf8)
    #expect(reading.lines(of: "baris_windows_1252") == Array(odd.prefix(5)))
    #expect(reading.count(of: "baris_windows_1252") == odd.count)
  }

  @Test("of Windows-1252 with a line in UTF-8 leaves that line as it is, with a doubt")
  func utf8Line() throws {
    let reading = try Reading(
      windows1252("nip;nama\n1;José\n2;Núñez\n") + Array("3;Aïcha\n".utf8))
    #expect(reading.rows.map { $0[1] } == ["José", "Núñez", "Aïcha"])
    #expect(reading.lines(of: "baris_utf_8") == [4])
  }

  @Test("shows the byte that Windows-1252 does not use as a replacement character")
  func unusedByte() throws {
    let reading = try Reading(windows1252("nip;nama\n1;José\n2;") + [0x81, 10])
    #expect(reading.rows.map { $0[1] } == ["José", "\u{FFFD}"])
  }

  @Test("is found in a line of a megabyte and more")
  func longLine() throws {
    let long = String(repeating: "é", count: 1_300_000)
    let reading = try Reading(Array("nip;nama\n1;a\n2;\(long)\n3;é\n".utf8))
    #expect(reading.rows.map { $0[1].count } == [1, 1_300_000, 1])
    #expect(reading.count(of: "baris_windows_1252") == 0)
  }
}

@Suite("damaged UTF-16")
struct DamagedUTF16Tests {
  @Test("is replaced and remarked with its line")
  func loneSurrogates() throws {
    func file(_ units: [UInt16]) -> [UInt8] {
      let units = Array("nip;nama\n1;a\n2;".utf16) + units + Array("\n3;b\n".utf16)
      return units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
    for units: [UInt16] in [[0xD83D], [0xDE00], [0xD83D, 0xD83D, 0xDE00], [0xDE00, 0xD83D]] {
      let reading = try Reading(file(units))
      #expect(reading.rows.count == 3)
      #expect(reading.rows[1][1].contains("\u{FFFD}"))
      #expect(reading.lines(of: "utf_16_rusak") == [3])
    }
    let whole = try Reading(file([0xD83D, 0xDE00]))
    #expect(whole.rows[1][1] == "😀")
    #expect(whole.count(of: "utf_16_rusak") == 0)
  }

  @Test("may end anywhere without harm to the rows before")
  func everyCut() throws {
    let bytes = utf16("nip;nama\n1;é😀\n2;b\n", mark: true)
    for count in 22...bytes.count {
      let reading = try Reading(Array(bytes[..<count]))
      #expect(reading.isBalanced)
      let isOdd = count % 2 == 1
      #expect(reading.count(of: "utf_16_rusak") >= (isOdd ? 1 : 0))
    }
  }
}
