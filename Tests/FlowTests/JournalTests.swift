import Basics
import Flow
import TestSupport
import Testing

@Suite("a journal")
struct JournalTests {
  static let samples = (0..<7).map { Journal(Event.some(3 * $0, seed: UInt64($0))) }

  @Test("keeps the laws of merging")
  func laws() {
    #expect(brokenMergeLaws(samples: Self.samples, blank: Journal()) == [])
  }

  @Test("tells the same in every cut of its events", arguments: 0..<6)
  func everyCut(seed: Int) {
    let events = Event.some(9, seed: UInt64(100 + seed))
    let whole = Journal(events)
    for shards in TestSupport.everyCut(of: events) {
      let merged = shards.map { Journal($0) }.reduce(Journal()) { $0.merged(with: $1) }
      #expect(merged == whole)
    }
  }

  @Test("tells the same whoever of several workers saw what", arguments: 0..<40)
  func shuffledShards(seed: Int) {
    let events = Event.some(60, seed: UInt64(seed))
    let journals = events.shards(count: 5, seed: UInt64(seed)).map { Journal($0) }
    #expect(journals.reduce(Journal()) { $0.merged(with: $1) } == Journal(events))
  }

  @Test("shows the first five examples by file and line, whatever the order of the workers")
  func examples() {
    let places = [(0, 9), (1, 1), (0, 2), (0, 31), (1, 4), (0, 3), (0, 2)]
    let events = places.map {
      Event.remark(Remark(Kinds.doubt, file: $0.0, line: $0.1, column: "", value: ""))
    }
    for seed in 0..<50 {
      let journals = events.shards(count: 3, seed: UInt64(seed)).map { Journal($0) }
      let merged = journals.reduce(Journal()) { $0.merged(with: $1) }
      let shown = (merged.examples[Kinds.doubt] ?? []).map { "\($0.file):\($0.line)" }
      #expect(shown == ["0:2", "0:2", "0:3", "0:9", "0:31"])
      #expect(merged.count(of: Kinds.doubt) == 7)
    }
  }

  @Test("keeps every refusal, but of a doubt the examples only")
  func refusals() {
    var journal = Journal()
    for line in (1...20).reversed() {
      journal.note(Remark(Kinds.doubt, file: 0, line: line, column: "", value: ""))
      journal.note(Remark(Kinds.cell, file: 0, line: line, column: "M.01", value: "9"))
    }
    #expect(journal.refusals.map(\.line) == Array(1...20))
    #expect(journal.examples[Kinds.doubt]?.map(\.line) == [1, 2, 3, 4, 5])
  }

  @Test("forgets what happened no time at all")
  func nothing() {
    var journal = Journal()
    journal.count(Kinds.doubt, times: 0)
    journal.skip(Kinds.blank, lines: 0, file: 3)
    #expect(journal == Journal())
  }

  @Test("the heaviest kinds come first, of equal weight the most frequent, then by code")
  func heaviestFirst() {
    let counts = [Kinds.doubt: 9, Kinds.row: 1, Kinds.cell: 4, Kinds.blank: 7, Kinds.otherRow: 1]
    #expect(counts.heaviestFirst.map(\.kind.code) == ["baris", "lajur", "sel", "ragu", "kosong"])
    #expect([Kinds.row: 1, Kinds.otherRow: 2].heaviestFirst.map(\.count) == [2, 1])
    #expect([Kinds.row: 0].heaviestFirst.isEmpty)
  }
}
