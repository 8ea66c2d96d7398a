import Flow
import Tables
import TestSupport
import Testing

@Suite("a row that lacks its last cells")
struct ShortRowTests {
  private static let heading = "nip,nama,a,b,c,catatan\n"
  private static let whole = "7,x,1,1,1,y\n8,x,1,1,1,y\n"
  private static let level: RowTail.Kind = { $0.count == 1 && $0[0] &- 48 <= 5 }

  /// Reads text whose last column that counts is the fifth.
  private static func reading(_ text: String) throws -> Reading {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array(text.utf8), to: "ekspor.csv")
    let source = try RecordSource(path: path, file: 0, sniffer: Reading.sniffer)
    var reading = try Reading(Self.heading + "0,x,1,1,1,y\n")
    (reading.rows, reading.journal) = ([], Journal())
    try reading.take(
      TextReader(source, tail: RowTail(source, lastRead: 4, isOfKind: Self.level)))
    source.closeAccount(&reading.journal)
    return reading
  }

  static let rows: [(row: String, cells: [String]?)] = [
    ("1,Sari,3,2,1", ["1", "Sari", "3", "2", "1", ""]),
    ("1,Sari,,,1", ["1", "Sari", "", "", "1", ""]),
    ("1,\"Sari, Dra.\",3,2,1", ["1", "Sari, Dra.", "3", "2", "1", ""]),
    ("1,Sari,3,2,", nil), ("1,Sari,3,2,x", nil), ("1,Sari,3,2", nil), ("1,Sari,3,2,7", nil),
    ("1,\"Sa\"ri,3,2,1", nil),
  ]

  @Test("is taken where the last cell that counts is what it should be", arguments: rows)
  func taken(row: String, cells: [String]?) throws {
    let reading = try Self.reading(Self.heading + Self.whole + row + "\n9,x,1,1,1,y\n")
    #expect(reading.cells.count == (cells == nil ? 3 : 4))
    #expect(reading.rows.first { $0.line == 4 }?.cells == cells)
    let kind = cells == nil ? row.contains("Sa\"") ? nil : "4 sel_kurang" : "4 sel_akhir_tidak_ada"
    if let kind { #expect(reading.remarks == [kind]) }
    #expect(reading.missingLines == 0)
  }

  @Test("is taken however many of them follow each other, and however much they lack")
  func many() throws {
    let notes = String(repeating: ",catatan", count: 200)
    let heading = Self.heading.dropLast() + notes + "\n"
    let whole = Self.whole.replacing("y\n", with: "y" + String(repeating: ",", count: 200) + "\n")
    let short = (0..<1000).map { "\($0),x,3,2,1\n" }.joined()
    let reading = try Self.reading(heading + whole + short + whole)
    #expect(
      reading.cells.map { Array($0.prefix(5)) } == [
        ["7", "x", "1", "1", "1"], ["8", "x", "1", "1", "1"],
      ]
        + (0..<1000).map { ["\($0)", "x", "3", "2", "1"] }
        + [["7", "x", "1", "1", "1"], ["8", "x", "1", "1", "1"]])
    #expect(reading.cells.allSatisfy { $0.count == 206 })
    #expect(reading.missingLines == 0)
  }

  @Test("is refused where the end of the file may have cut it off")
  func cutOff() throws {
    let reading = try Self.reading(Self.heading + Self.whole + "0,x,1,1,1,y\n1,Sari,3,2,1")
    #expect(reading.cells.map(\.[0]) == ["7", "8", "0"])
    #expect(reading.remarks == ["5 sel_kurang"])
  }

  @Test(
    "is refused where cells behind look like those that count", arguments: ["2", "y\n5,x,1,1,1,0"])
  func likeNeighbours(note: String) throws {
    let text = Self.heading + Self.whole + "0,x,1,1,1,\(note)\n1,Sari,3,2,1\n"
    #expect(try Self.reading(text).remarks.last?.hasSuffix("sel_kurang") == true)
  }

  @Test("is refused where all rows are short: the heading may have a delimiter too many")
  func longHeading() throws {
    let rows = (0..<30).map { "\($0),x,3,2,1,y\n" }.joined()
    let reading = try Self.reading(Self.heading.replacing("nama", with: "nama,") + rows)
    #expect(reading.rows.isEmpty)
    #expect(reading.counts == ["sel_kurang": 30])
  }

  @Test("never stands in wrong columns, whichever delimiters are lost")
  func neverShifted() throws {
    var (text, wanted) = (Self.heading, [String: [String]]())
    for content in 0..<16 {
      func cell(_ bit: Int, _ text: String) -> String { content >> bit & 1 == 1 ? text : "" }
      for lost in 0..<32 {
        let id = "\(1000 + content * 32 + lost)"
        let cells = [id, "x", cell(0, "3"), cell(1, "2"), cell(2, "4"), cell(3, "y")]
        wanted[id] = cells
        text +=
          cells.enumerated().map { place, cell in
            place == 0 ? cell : (lost >> (place - 1) & 1 == 1 ? "" : ",") + cell
          }.joined() + "\n"
      }
    }
    let reading = try Self.reading(text)
    let wrong = reading.rows.filter { $0.cells != wanted[$0.cells[0]] }
    #expect(wrong.isEmpty, "\(wrong)")
    // Sixteen rows are whole; of the others, four lack nothing but an empty cell at the end.
    #expect(reading.rows.count == 20)
    #expect(reading.counts["sel_akhir_tidak_ada"] == 4)
    #expect(reading.missingLines == 0)
  }
}
