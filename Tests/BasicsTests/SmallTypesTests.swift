import Basics
import Testing

@Suite("small types")
struct SmallTypesTests {
  @Test("a failure reads place, trouble and remedy")
  func failure() {
    let failure = Failure(
      "data.csv:3", "has 4 cells, but the header has 5", remedy: "export the file again",
      code: .unusableInput)
    #expect(
      failure.description
        == "data.csv:3: has 4 cells, but the header has 5\n  remedy: export the file again")
  }

  @Test("exit codes are those that cron lines rely on")
  func exitCodes() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 10, 11, 12, 13, 14])
  }

  @Test("words are chosen by language", arguments: Language.allCases)
  func words(language: Language) {
    let words = Words(id: "peserta", en: "participants")
    #expect(words[language] == (language.rawValue == "id" ? "peserta" : "participants"))
  }

  @Test("a column keeps what is written into its rows")
  func column() {
    let column = Column(repeating: Int32(7), count: 3)
    column[1] = -1
    #expect((0..<3).map { column[$0] } == [7, -1, 7])
    let copy = column
    copy[0] = 5
    #expect(column[0] == 5)  // one storage, shared: the batch owns it
  }

  @Test("a column of no rows takes no harm")
  func emptyColumn() {
    #expect(Column<UInt8>(capacity: 0).base != UnsafeMutablePointer(bitPattern: 0))
  }
}
