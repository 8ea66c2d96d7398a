import Flow
import Tables
import TestSupport
import Testing

@Suite("quotes that break the rules")
struct QuoteTroubleTests {
  static let heading = "nip,nama,kota\n"

  static let stray: [(line: String, cells: [String])] = [
    (#"1,ab"c,Palu"#, ["1", #"ab"c"#, "Palu"]),
    (#"1,"Dinas "Merit" Kota",Palu"#, ["1", #"Dinas "Merit" Kota"#, "Palu"]),
    (#"1,O"Neil "Jr",Palu"#, ["1", #"O"Neil "Jr""#, "Palu"]),
    (#"1,5" besi,3" kayu"#, ["1", #"5" besi"#, #"3" kayu"#]),
    (#"1,"Dinas "A, B" Kota",Palu"#, ["1", #"Dinas "A, B" Kota"#, "Palu"]),
  ]

  @Test("inside a cell keep the row as it stands, with a doubt", arguments: stray)
  func strayQuote(line: String, cells: [String]) throws {
    let reading = try Reading(Self.heading + line + "\n2,Budi,Poso\n")
    #expect(reading.cells == [cells, ["2", "Budi", "Poso"]])
    #expect(reading.remarks == ["2 kutip_liar"])
    #expect(reading.missingLines == 0)
  }

  /// The broken line stands between two good rows; the lines behind it hold quotes of their own.
  static let unclosed = [
    "1️⃣2,\"Budi,Poso\n", "1️⃣\"2,Budi,Poso\n", "1️⃣2,Budi,\"Poso\n", "1️⃣2,Budi,Poso,\"\n",
    "1️⃣2,\"Dinas \"Merit Kota,Poso\n", "1️⃣2, \"Budi,Poso\n",
  ]
  static let neighbours = [
    "3,Ani,Luwuk\n4,Tuti,Palu\n", "3,\"Ani\",Luwuk\n4,\"Tuti\",Palu\n",
    "3,Ani,\"Luwuk\"\n4,Tuti,Palu\n", "3,\"Ani \"\"A\"\"\",Luwuk\n4,\"Tuti\",\"Palu\"\n",
  ]

  @Test("never closed refuse their own line, and the rest is read", arguments: unclosed, neighbours)
  func unclosedQuote(broken: String, others: String) throws {
    let marked = MarkedText(Self.heading + "1,Sari,Palu\n" + broken + others)
    let reading = try Reading(marked.bytes)
    #expect(reading.cells.map(\.[0]) == ["1", "3", "4"])
    #expect(reading.rows.map(\.line) == [2, 4, 5])
    #expect(reading.remarks == ["\(marked[1]!.line) kutip_tidak_ditutup"])
    #expect(reading.missingLines == 0)
  }

  @Test("never closed at the end of the file refuse the last line")
  func unclosedAtTheEnd() throws {
    for end in ["", "\n", "\r\n"] {
      let reading = try Reading(Self.heading + "1,Sari,Palu\n2,\"Budi,Poso" + end)
      #expect(reading.cells.map(\.[0]) == ["1"])
      #expect(reading.remarks == ["3 kutip_tidak_ditutup"])
      #expect(reading.missingLines == 0)
    }
  }

  @Test("never closed in a large file refuse their own line only", arguments: [2, 9000])
  func unclosedInLargeFile(broken: Int) throws {
    let lines = (2...60_000).map { $0 == broken ? "x,\"y,z\n" : "\($0),nama panjang,kota\n" }
    let reading = try Reading(Self.heading + lines.joined())
    #expect(reading.rows.count == 59_998)
    #expect(reading.rows.allSatisfy { $0.cells[0] == "\($0.line)" })
    #expect(reading.remarks == ["\(broken) kutip_tidak_ditutup"])
    #expect(reading.missingLines == 0)
  }

  @Test(
    "doubled in long cells that are read twice, because the row has a line end or a stray quote",
    arguments: ["\"Jl. A\nNo. 1\"", "Jl. \"A\" No. 1"])
  func readTwice(address: String) throws {
    let note = "kata \"\"x\"\" " + String(repeating: "a", count: 2000)
    let rows = (0..<200).map { "\($0),\"\(note)\",\(address)\n" }.joined()
    let reading = try Reading("nip,nama,kota\n" + rows)
    let isQuoted = address.first == "\""
    let cells = [
      note.replacing("\"\"", with: "\""),
      isQuoted ? String(address.dropFirst().dropLast()) : address,
    ]
    #expect(reading.cells == (0..<200).map { ["\($0)"] + cells })
    #expect(reading.missingLines == 0)
  }

  @Test("never closed above the heading do not hide it", arguments: [1, 30_000])
  func titleQuote(rows: Int) throws {
    let lines = (1...rows).map { "\($0),Sari,Palu\n" }.joined()
    let reading = try Reading("\"Rekap 2026\n" + Self.heading + lines)
    #expect(reading.rows.count == rows)
    #expect(reading.dialect.titleLines == 1)
    #expect(reading.missingLines == 0)
  }
}
