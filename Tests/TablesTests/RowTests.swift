import Flow
import Tables
import TestSupport
import Testing

@Suite("the rows of a file")
struct RowTests {
  @Test("keep quoted delimiters, doubled quotes and line breaks, and know their lines")
  func quoted() throws {
    let reading = try Reading(
      #"""
      nip,nama,kota
      1,"Sari, Dra.",Palu
      2,"Budi
      dan
      kawan",Poso
      3,"kata ""siap""",Luwuk
      "4

      ",x,y
      5,,""
      """#)
    #expect(
      reading.rows == [
        .init(cells: ["1", "Sari, Dra.", "Palu"], line: 2),
        .init(cells: ["2", "Budi\ndan\nkawan", "Poso"], line: 3, lineCount: 3),
        .init(cells: ["3", "kata \"siap\"", "Luwuk"], line: 6),
        .init(cells: ["4\n\n", "x", "y"], line: 7, lineCount: 3),
        .init(cells: ["5", "", ""], line: 10),
      ])
    #expect(reading.remarks == [])
    #expect(reading.missingLines == 0)
  }

  @Test("are refused with their line where they are ragged")
  func ragged() throws {
    let marked = MarkedText(
      """
      nip,nama,kota
      1,Sari,Palu
      1️⃣2,Budi
      3,"Ani
      dan kawan",Poso
      2️⃣4,Tuti,Luwuk,lagi
      5,Rina,Palu
      """)
    let reading = try Reading(marked.bytes)
    #expect(reading.cells.map(\.[0]) == ["1", "3", "5"])
    #expect(
      reading.remarks == [
        "\(marked[1]!.line) sel_kurang", "\(marked[2]!.line) sel_lebih",
      ])
    #expect(reading.journal.total.refusedRows == 2)
    #expect(reading.missingLines == 0)
  }

  @Test("may all end in delimiters that stand for nothing, or all lack those of the heading")
  func trailingDelimiters() throws {
    let rows = "1,Sari,,\n2,\"Budi\nIr.\",,\n3,,,\nnip,nama\n"
    let reading = try Reading("nip,nama\n" + rows)
    #expect(reading.cells == [["1", "Sari"], ["2", "Budi\nIr."], ["3", ""]])
    #expect(reading.remarks == [])
    #expect(reading.missingLines == 0)
    let short = try Reading("nip,nama,,\n1,Sari\n2,\"Budi\nIr.\"\n")
    #expect(short.cells == [["1", "Sari", "", ""], ["2", "Budi\nIr.", "", ""]])
    #expect(short.remarks == [])
    #expect(short.missingLines == 0)
  }

  @Test("that alone end in a delimiter are refused: a cell may stand in a wrong column")
  func trailingDelimiterInOneRow() throws {
    let reading = try Reading("nip,nama,kota\n1,Sari,\n2,,Budi,\n3,Ani,Palu\n4,Tuti,Palu\n")
    #expect(reading.rows.map(\.line) == [2, 4, 5])
    #expect(reading.remarks == ["3 sel_lebih"])
    #expect(reading.missingLines == 0)
  }

  @Test("are not the blank lines, the lines of delimiters and the heading once more")
  func skipped() throws {
    let reading = try Reading("nip,nama\n\n1,Sari\n,,\n  \n\"\",\nnip,nama\n2,Budi\n\n\n")
    #expect(reading.rows.map(\.line) == [3, 8])
    #expect(reading.counts == ["baris_kosong": 6, "kepala_berulang": 1])
    #expect(reading.missingLines == 0)
  }

  @Test("lose the blanks round unquoted cells, but not those inside quotes")
  func blanks() throws {
    let reading = try Reading("nip,nama,kota\n 1 ,\tSari Dewi , \" Palu \" \n")
    #expect(reading.cells == [["1", "Sari Dewi", " Palu "]])
  }

  @Test("are none below a heading only", arguments: ["nip,nama", "nip,nama\n", "\n\nnip\n\n"])
  func headingOnly(text: String) throws {
    let reading = try Reading(text)
    #expect(reading.rows == [])
    #expect(reading.missingLines == 0)
    #expect(reading.journal.total.header == 1)
  }

  @Test("of a line with more than 4 MB are refused, and the others are read")
  func overlong() throws {
    let long = [UInt8](repeating: 120, count: 5 << 20)
    for quote in [[], Array("\"".utf8)] {
      let bytes =
        Array("nip,nama\n1,Sari\n2,".utf8) + quote + long + Array("\n3,Budi\n".utf8)
      let reading = try Reading(bytes)
      #expect(reading.rows.map(\.line) == [2, 4])
      #expect(reading.remarks == ["3 baris_terlalu_panjang"])
      #expect(reading.journal.total.physical == 4)
      #expect(reading.missingLines == 0)
    }
  }

  @Test("end once for every worker, also where the last line is too long")
  func overlongAtTheEnd() throws {
    let folder = try TemporaryFolder()
    let long = [UInt8](repeating: 120, count: 5 << 20)
    let rows = (1...90_000).map { "\($0),Sari\n" }.joined()
    let path = try folder.write(Array("nip,nama\n\(rows)".utf8) + long, to: "ekspor.csv")
    var reading = try Reading(path: path)
    let before = reading.journal
    #expect(before.total.refused == 1)
    #expect(before.total.physical == 90_002)
    let source = try RecordSource(path: path, file: 0, sniffer: Reading.sniffer)
    reading.journal = .init()
    reading.rows = []
    for _ in 1...3 { try reading.take(TextReader(source)) }
    source.closeAccount(&reading.journal)
    #expect(reading.journal == before)
  }
}
