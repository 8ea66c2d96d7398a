import Assessment
import Basics
import Flow
import Standards
import TestSupport
import Testing

@testable import Figures

/// A list of people as what it means: the order of the lines says nothing.
private struct PersonSet: Mergeable, Equatable {
  var list: PersonList

  mutating func merge(_ other: PersonSet) { list.merge(other.list) }

  private var lines: [[Int]] {
    list.pieces.flatMap { piece in
      (0..<piece.count).map { [Int(piece.ids[$0]), Int(piece.results[$0].bits)] }
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  static func == (left: PersonSet, right: PersonSet) -> Bool { left.lines == right.lines }
}

/// A tally of groups as its cells: the numbers of its keys say nothing.
private struct GroupCells: Mergeable, Equatable {
  var tally: GroupTally

  mutating func merge(_ other: GroupCells) { tally.merge(other.tally) }

  static func == (left: GroupCells, right: GroupCells) -> Bool {
    left.tally.figures(units: FigureSamples.units)
      == right.tally.figures(units: FigureSamples.units)
  }
}

/// A tally of indices as its sums: the numbers of its keys say nothing.
private struct IndexSumsByKey: Mergeable, Equatable {
  var tally: IndexTally

  mutating func merge(_ other: IndexSumsByKey) { tally.merge(other.tally) }

  static func == (left: IndexSumsByKey, right: IndexSumsByKey) -> Bool {
    left.tally.figures(units: FigureSamples.units)
      == right.tally.figures(units: FigureSamples.units)
  }
}

/// A tally of profiles as what it means: the numbers of profiles say nothing.
private struct ProfileCounts: Mergeable, Equatable {
  var tally: ProfileTally

  mutating func merge(_ other: ProfileCounts) { tally.merge(other.tally) }

  private var counts: [Profile: [Int64]] {
    var counts: [Profile: [Int64]] = [:]
    for (number, profile) in tally.profiles.enumerated() {
      let halves = tally.halves(ofShortfall: Int(tally.shortfallNumbers[number]))
      counts[profile] = [tally.counts[number]] + halves.map { Int64($0) }
    }
    return counts
  }

  private var people: [[UInt64]: Int] {
    var people: [[UInt64]: Int] = [:]
    for piece in tally.pieces {
      for row in 0..<piece.count {
        let profile = tally.profiles[Int(piece.profiles[row])]
        people[[piece.ids[row], UInt64(profile.position), profile.levels.low], default: 0] += 1
      }
    }
    return people
  }

  static func == (left: ProfileCounts, right: ProfileCounts) -> Bool {
    left.counts == right.counts && left.people == right.people
  }
}

@Suite("figures are put together")
struct MergeLawTests {
  private let crowd = Crowd.ofProject
  private let batches: [RatedBatch]

  init() throws {
    batches = try [0, 1, 5, 40].map {
      try Crowd.ofProject.rated(Crowd.members($0, seed: UInt64($0)))
    }
  }

  private func tallied<T: Tally>(_ blank: T) -> [T] where T.Batch == RatedBatch {
    batches.map { batch in
      var tally = blank
      tally.absorb(batch)
      return tally
    }
  }

  @Test("groups by number, in any order and grouping")
  func groupTally() {
    let blank = GroupTally(crowd.standard)
    let samples = tallied(blank).map { GroupCells(tally: $0) }
    #expect(brokenMergeLaws(samples: samples, blank: GroupCells(tally: blank)) == [])
  }

  @Test("groups by name, in any order and grouping")
  func groupFigures() {
    let samples = tallied(GroupTally(crowd.standard)).map {
      $0.figures(units: FigureSamples.units)
    }
    #expect(brokenMergeLaws(samples: samples, blank: GroupFigures()) == [])
  }

  @Test("gaps, in any order and grouping")
  func gapTally() {
    #expect(brokenMergeLaws(samples: tallied(GapTally()), blank: GapTally()) == [])
  }

  @Test("formulas, in any order and grouping")
  func formulaTally() {
    let blank = FormulaTally(crowd.standard)
    #expect(brokenMergeLaws(samples: tallied(blank), blank: blank) == [])
  }

  @Test("sums of matches, by number and by name, in any order and grouping")
  func indexTally() {
    let blank = IndexTally(crowd.standard)
    let samples = tallied(blank)
    #expect(
      brokenMergeLaws(
        samples: samples.map { IndexSumsByKey(tally: $0) }, blank: IndexSumsByKey(tally: blank))
        == [])
    let figures = samples.map { $0.figures(units: FigureSamples.units) }
    #expect(brokenMergeLaws(samples: figures, blank: IndexFigures()) == [])
    #expect(figures.last?.products.isEmpty == false)
  }

  @Test("people by profile, in any order and grouping")
  func profileTally() {
    let blank = ProfileTally { Hashing.finalised($0) }
    let samples = tallied(blank).map { ProfileCounts(tally: $0) }
    #expect(brokenMergeLaws(samples: samples, blank: ProfileCounts(tally: blank)) == [])
  }

  @Test("lists of people, in any order and grouping")
  func personList() {
    let samples = tallied(PersonList()).map { PersonSet(list: $0) }
    #expect(brokenMergeLaws(samples: samples, blank: PersonSet(list: PersonList())) == [])
  }

  @Test("accounts, in any order and grouping, and they stay balanced")
  func accounts() {
    let samples = (1...4).map { FigureSamples.account(seed: $0) }
    #expect(brokenMergeLaws(samples: samples, blank: InputAccount()) == [])
    #expect(samples.count { !$0.isBalanced } == 0)
    let sum = samples.reduce(into: InputAccount()) { $0.merge($1) }
    #expect(sum.isBalanced)
    #expect(sum.rows == samples.reduce(0) { $0 + $1.rows })
  }

  @Test("every field of an account takes part in the merging")
  func everyField() {
    let account = FigureSamples.account(seed: 3)
    let twice = account.merged(with: account)
    let (one, two) = (Mirror(reflecting: account).children, Mirror(reflecting: twice).children)
    let forgotten = zip(one, two).filter { (($0.value as? Int) ?? 0) * 2 != $1.value as? Int }
    #expect(forgotten.compactMap(\.0.label) == [])
  }

  @Test("however a small population is cut into shards, its figures are the same")
  func everyShard() throws {
    let members = Crowd.members(7, seed: 11)
    let whole = try tallies(of: [members])
    for cut in everyCut(of: members) { #expect(try tallies(of: cut) == whole) }
  }

  private struct Tallies: Equatable {
    var groups: GroupFigures
    var gaps: GapTally
    var formulas: FormulaTally
  }

  private func tallies(of shards: [[Crowd.Member]]) throws -> Tallies {
    var sum = Tallies(groups: .init(), gaps: .init(), formulas: .init(crowd.standard))
    for shard in shards.reversed() {
      let batch = try crowd.rated(shard)
      var groups = GroupTally(crowd.standard)
      var (gaps, formulas) = (GapTally(), FormulaTally(crowd.standard))
      groups.absorb(batch)
      gaps.absorb(batch)
      formulas.absorb(batch)
      sum.groups.merge(groups.figures(units: FigureSamples.units))
      sum.gaps.merge(gaps)
      sum.formulas.merge(formulas)
    }
    return sum
  }
}
