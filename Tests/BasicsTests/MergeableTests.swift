import Basics
import TestSupport
import Testing

@Suite("a value that merges")
struct MergeableTests {
  struct Counts: Mergeable, Equatable {
    var people = 0
    var latest = CivilDay.unknown

    mutating func merge(_ other: Counts) {
      people += other.people
      latest = max(latest, other.latest)
    }
  }

  /// Keeps whatever came last, which is what no tally may do.
  struct LastWins: Mergeable, Equatable {
    var value = 0
    mutating func merge(_ other: LastWins) { value = other.value }
  }

  static let samples = (0...4).map {
    Counts(people: $0 * $0, latest: CivilDay(number: UInt16(9 * $0 % 7)))
  }

  @Test("keeps the laws: in any order, in any grouping, and blank changes nothing")
  func laws() {
    #expect(brokenMergeLaws(samples: Self.samples, blank: Counts()) == [])
  }

  @Test("is caught where it breaks a law")
  func brokenLaws() {
    let samples = [LastWins(value: 1), LastWins(value: 2)]
    #expect(
      brokenMergeLaws(samples: samples, blank: LastWins()) == [
        "the order does not matter", "a blank value on the right changes nothing",
      ])
  }

  @Test("gives the same in every cut of a small population")
  func everyCut() {
    let whole = Self.samples.reduce(Counts()) { $0.merged(with: $1) }
    let results = TestSupport.everyCut(of: Self.samples).map { shards in
      shards.map { $0.reduce(Counts()) { $0.merged(with: $1) } }
        .reduce(Counts()) { $0.merged(with: $1) }
    }
    #expect(results.allSatisfy { $0 == whole })
  }

  @Test("leaves both parts as they were when they are put together")
  func merged() {
    let (a, b) = (Self.samples[1], Self.samples[2])
    #expect(a.merged(with: b).people == 5)
    #expect(a == Self.samples[1])
  }
}
