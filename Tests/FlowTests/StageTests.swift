import Basics
import Flow
import Testing

@Suite("two stages in a row")
struct StageTests {
  struct Words: RecordBatch {
    static let noun = "words"
    var words: [String]
    var rowCount: Int { words.count }
  }

  struct Lengths: RecordBatch {
    static let noun = "lengths"
    var lengths: [Int]
    var rowCount: Int { lengths.count }
  }

  /// Measures words and remarks the empty ones.
  struct Measure: Stage {
    static let name = "measure"
    func process(_ batch: Words, journal: inout Journal) throws(Failure) -> Lengths {
      journal.count(Kinds.cell, times: batch.words.count { $0.isEmpty })
      return Lengths(lengths: batch.words.map(\.count))
    }
  }

  /// Doubles numbers, counts its calls, and stops the run at a number above its limit.
  struct Double: Stage {
    static let name = "double"
    var limit = 9
    var calls = 0

    mutating func process(_ batch: Lengths, journal: inout Journal) throws(Failure) -> Lengths {
      calls += 1
      journal.count(Kinds.doubt, times: calls)
      guard batch.lengths.allSatisfy({ $0 <= limit }) else {
        throw Failure("double", "it is too long", remedy: "shorten it", code: .unusableInput)
      }
      return Lengths(lengths: batch.lengths.map { 2 * $0 })
    }
  }

  @Test("are a stage that does the first and then the second")
  func order() throws {
    var stage = Measure().then(Double()).then(Double())
    var journal = Journal()
    let result = try stage.process(Words(words: ["a", "", "abc"]), journal: &journal)
    #expect(result.lengths == [4, 0, 12])
    #expect(journal.count(of: Kinds.cell) == 1)
    #expect(type(of: stage).name == "measure, double, double")
  }

  @Test("keep what each of them remembers between batches")
  func memory() throws {
    var stage = Measure().then(Double())
    var journal = Journal()
    for _ in 1...3 { _ = try stage.process(Words(words: ["a"]), journal: &journal) }
    #expect(journal.count(of: Kinds.doubt) == 1 + 2 + 3)
  }

  @Test("stop the run where one of them does")
  func failure() {
    var stage = Measure().then(Double(limit: 2))
    var journal = Journal()
    #expect(throws: Failure.self) {
      try stage.process(Words(words: ["abc"]), journal: &journal)
    }
  }
}
