import Basics
import TestSupport
import Testing

@Suite("a text table")
struct TextTableTests {
  static let spellings = [
    "jenjang|level\nPENGAWAS|2\nPELAKSANA|\n",
    """
    jenjang   | level
    ----------|------
    PENGAWAS  | 2
    PELAKSANA |
    """,
    """

    | jenjang   | level |
    |-----------|-------|
    | PENGAWAS  | 2     |
    | PELAKSANA |       |

    """,
  ]

  @Test("is the same however it is ruled and aligned", arguments: spellings)
  func spelling(text: String) throws {
    let table = try TextTable(text)
    #expect(table.header == ["jenjang", "level"])
    #expect(table.rows == [["PENGAWAS", "2"], ["PELAKSANA", ""]])
  }

  @Test("gives its rows as records and its columns as lists")
  func access() throws {
    let table = try TextTable(Self.spellings[0])
    #expect(table.records[0] == ["jenjang": "PENGAWAS", "level": "2"])
    #expect(table["level"] == ["2", ""])
    #expect(table["lain"].isEmpty)
  }

  @Test("keeps a row of dashes, which is how clerks write a missing level")
  func dashes() throws {
    #expect(try TextTable("M.01 | M.02\n- | -\n").rows == [["-", "-"]])
  }

  @Test("refuses a row that is too short, and says which line")
  func shortRow() {
    let failure = #expect(throws: Failure.self) { try TextTable("a | b\n1 | 2\n3") }
    #expect(failure?.place == "text table:3")
  }

  @Test("writes what it reads")
  func roundTrip() throws {
    let table = try TextTable(Self.spellings[0])
    #expect(try TextTable(table.description) == table)
    #expect(table.description.hasPrefix("jenjang   | level\nPENGAWAS  | 2\n"))
  }

  @Test("becomes CSV with quotes only where they are needed")
  func csv() {
    let table = TextTable(header: ["a", "b"], rows: [["1,5", "x"], ["say \"ya\"", ";"]])
    #expect(table.csv() == "a,b\n\"1,5\",x\n\"say \"\"ya\"\"\",;\n")
    #expect(table.csv(separator: ";") == "a;b\n1,5;x\n\"say \"\"ya\"\"\";\";\"\n")
  }
}
