import Basics
import Flow
import Tables
import TestSupport
import Testing

@Suite("the dialect of a file")
struct DialectTests {
  static let table = TextTable(
    header: ["nip", "nama", "kota"],
    rows: [["1", "Sari, Dra.", "Palu"], ["2", "Budi; Ir.", "Poso"], ["3", "\"Ani\"", "Luwuk"]])

  @Test("is found by the heading, whatever the delimiter", arguments: [",", ";", "\t", "|"])
  func delimiter(_ delimiter: Character) throws {
    let reading = try Reading(Self.table.csv(separator: delimiter))
    #expect(reading.dialect.delimiter == delimiter.asciiValue)
    #expect(reading.dialect.columns == Self.table.header)
    #expect(reading.cells == Self.table.rows)
    #expect(reading.remarks == [])
  }

  @Test("is fixed where the pipeline says so")
  func fixed() throws {
    let sniffer = Sniffer(delimiter: 59) { $0.contains("nip") ? 1 : 0 }
    let reading = try Reading("nip;a,b\n1;2,3\n", sniffer: sniffer)
    #expect(reading.cells == [["1", "2,3"]])
  }

  @Test("is looked for where the file declares a delimiter that it does not use")
  func wrongDeclaration() throws {
    let reading = try Reading("sep=;\nnip,nama\n1,Sari\n")
    #expect(reading.cells == [["1", "Sari"]])
    #expect(reading.journal.total.skipped == 1)
  }

  static let spellings = ["\n", "\r\n"].flatMap { end in
    ["", end].flatMap { last in ["", "\u{FEFF}"].map { (end, last, $0) } }
  }

  @Test("does not change the rows by line ends, a last line or a mark", arguments: spellings)
  func lineEnds(end: String, last: String, mark: String) throws {
    let text = mark + ["nip,nama", "1,Sari", "2,Budi"].joined(separator: end) + last
    let reading = try Reading(text)
    #expect(reading.cells == [["1", "Sari"], ["2", "Budi"]])
    #expect(reading.rows.map(\.line) == [2, 3])
    #expect(reading.dialect.hasByteOrderMark == !mark.isEmpty)
    #expect(reading.dialect.lineEnds == (end == "\r\n" ? .crlf : .lf))
    #expect(reading.journal.total.physical == 3)
    #expect(reading.missingLines == 0)
  }

  @Test("has a heading below titles and blank lines, which are skipped")
  func titles() throws {
    let reading = try Reading(
      "Rekap asesmen,,\n\"Tahun 2026, \"\"final\"\"\",,\n\n;;\nnip,nama,kota\n1,Sari,Palu\n")
    #expect(reading.dialect.titleLines == 4)
    #expect(reading.dialect.headerLines == 1)
    #expect(reading.rows.map(\.line) == [6])
    #expect(reading.counts == ["baris_judul": 4])
    #expect(reading.missingLines == 0)
  }

  @Test("takes the line for the heading in which most columns are known")
  func bestLine() throws {
    let reading = try Reading("nip\nkota,2026\nnip,nama,kota\n1,Sari,Palu\n")
    #expect(reading.dialect.titleLines == 2)
    #expect(reading.cells == [["1", "Sari", "Palu"]])
  }

  @Test("has a heading that spans lines where a quoted cell of it does")
  func longHeading() throws {
    let reading = try Reading("nip,\"catatan\nasesor\",nama\n1,baik,Sari\n")
    #expect(reading.dialect.columns == ["nip", "catatan\nasesor", "nama"])
    #expect(reading.dialect.headerLines == 2)
    #expect(reading.rows == [.init(cells: ["1", "baik", "Sari"], line: 3)])
    #expect(reading.missingLines == 0)
  }

  @Test("names its delimiter for people")
  func names() throws {
    let names = try [",", ";", "\t", "|"].map {
      try Reading(Self.table.csv(separator: $0)).dialect.delimiterName.english
    }
    #expect(names == ["comma", "semicolon", "tab", "vertical bar"])
  }
}
