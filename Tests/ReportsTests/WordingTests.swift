import Basics
import Studies
import Testing

@testable import Reports

@Suite("Numbers and shares in words")
struct WordingTests {
  private func narrator(_ language: Language) throws -> Narrator {
    Narrator(findings: try .of([]), language: language)
  }

  @Test("a part that is there never prints as nothing, nor as the whole")
  func smallShares() throws {
    let indonesian = try narrator(.indonesian)
    #expect(indonesian.share(0, of: 10_000) == "0,0%")
    #expect(indonesian.share(4, of: 10_000) == "<0,1%")
    #expect(indonesian.share(5, of: 10_000) == "0,1%")
    #expect(indonesian.share(9_996, of: 10_000) == ">99,9%")
    #expect(indonesian.share(10_000, of: 10_000) == "100,0%")
    #expect(indonesian.share(0, of: 0) == "–")
    #expect(try narrator(.english).share(1_234, of: 10_000) == "12.3%")
  }

  @Test("items are told apart where one has an and of its own")
  func list() throws {
    let narrators = try (narrator(.indonesian), narrator(.english))
    #expect(narrators.0.list(["a", "b"]) == "a dan b")
    #expect(narrators.0.list(["a dan b", "c"]) == "a dan b serta c")
    #expect(narrators.0.list(["a", "b dan c", "d"]) == "a, b dan c, dan d")
    #expect(narrators.0.list(["a dan b (1)", "c (2)"]) == "a dan b (1) dan c (2)")
    #expect(narrators.1.list(["a", "b"]) == "a and b")
    #expect(narrators.1.list(["a and b", "c"]) == "a and b, and c")
  }

  @Test(
    "a share in words is judged exactly",
    arguments: [
      (0, 7, "tidak satu pun"), (1, 11, "kurang dari sepersepuluh"),
      (1, 10, "tepat sepersepuluh"), (1, 5, "tepat seperlima"), (24, 100, "lebih dari seperlima"),
      (1, 3, "tepat sepertiga"), (4_999, 10_000, "lebih dari sepertiga"),
      (1, 2, "tepat separuh"), (5_001, 10_000, "lebih dari separuh"),
      (2, 3, "tepat dua pertiga"), (3, 4, "tepat tiga perempat"),
      (94_999, 100_000, "lebih dari tiga perempat"), (95, 100, "hampir semua"),
      (99_999, 100_000, "hampir semua"), (5, 5, "semua"),
    ])
  func shares(_ part: Int64, _ whole: Int64, _ words: String) {
    #expect(ShareInWords.of(part, whole)?.indonesian == words)
  }

  @Test("a share of nothing has no words")
  func shareOfNothing() {
    #expect(ShareInWords.of(0, 0) == nil)
  }

  @Test("a list reads as its language asks")
  func lists() throws {
    #expect(try narrator(.indonesian).list(["a", "b", "c"]) == "a, b, dan c")
    #expect(try narrator(.indonesian).list(["a", "b"]) == "a dan b")
    #expect(try narrator(.english).list(["a", "b", "c"]) == "a, b and c")
    #expect(try narrator(.english).list(["a"]) == "a")
    #expect(try narrator(.english).list([]) == "")
  }

  @Test("one is singular in English")
  func singular() throws {
    #expect(try narrator(.english).participants(1) == "1 participant")
    #expect(try narrator(.english).participants(0) == "0 participants")
    #expect(try narrator(.indonesian).participants(1_204) == "1.204 peserta")
  }

  @Test("a ranking keeps ties together in the given order")
  func ranking() {
    let ranking = Ranking([("a", 1), ("b", 3), ("c", 1), ("d", 0)]) {
      Ratio(Int128($0.1), over: 4)
    }
    #expect(ranking.ranks.map { $0.items.map(\.0) } == [["b"], ["a", "c"], ["d"]])
    #expect(ranking.count == 4)
  }
}
