import Basics
import Flow
import Standards
import TestSupport
import Testing

@testable import Assessment
@testable import Figures

@Suite("the tallies of data quality")
struct QualityTallyTests {
  private static let day = CivilDay("2026-05-06")
  private static let units = [
    AgencyUnit(code: "K01", kind: "Kementerian", province: ""),
    AgencyUnit(code: "D02", kind: "Kota", province: "31"),
    AgencyUnit(code: "D02", kind: "Kabupaten", province: "31"),
  ]

  /// People by unit and levels; `-` is a missing level.
  private static func people(_ people: [(unit: Int, levels: String)], day: CivilDay = day)
    -> PersonBatch
  {
    var batch = PersonBatch(capacity: people.count, hasStandards: false)
    for person in people {
      var levels = PackedLevels.none
      for (cell, level) in person.levels.enumerated() {
        levels[cell] = level.wholeNumberValue.map { UInt64($0) } ?? PackedLevels.empty
      }
      batch.ids[batch.rowCount] = UInt64(batch.rowCount + 1)
      // The place of Administrator, which requires level 3 of everything, in the standard.
      batch.contexts[batch.rowCount] = PersonContext(
        day: day, position: 3, unit: person.unit, isLong: false, nameHash: 0)
      batch.levels[batch.rowCount] = levels
      batch.rowCount += 1
    }
    return batch
  }

  private static func completeness(_ people: [(unit: Int, levels: String)]) throws
    -> CompletenessTally
  {
    let standard = try Standard.shipped(on: "2026-05-06")
    var journal = Journal()
    let match = Match(standard, competencies: Array(0..<9), exportStandard: .byRule)
    let rated = try Classify(standard).process(
      match.process(self.people(people), journal: &journal), journal: &journal)
    var tally = CompletenessTally()
    tally.absorb(rated)
    return tally
  }

  /// A batch whose column `c` is usable in every row but the first `c`.
  private static func read(_ file: Int, rows: Int, _ people: PersonBatch) -> ReadBatch {
    var batch = ReadBatch(file: file, columnCount: 3, capacity: rows, people: people)
    batch.rowCount = rows
    for row in 0..<rows {
      for column in 0..<3 { batch.usable[column * rows + row] = row >= column }
    }
    return batch
  }

  private static func cells(_ batches: [ReadBatch]) -> CellTally {
    batches.reduce(into: CellTally()) { $0.absorb($1) }
  }

  private static let batches = [
    read(0, rows: 3, people([(0, "333333333"), (1, "33333333-")])),
    read(1, rows: 1, people([], day: day)),
    read(0, rows: 2, people([(2, "012345---")], day: CivilDay(number: 900))),
    read(2, rows: 4, people([(0, "5"), (0, "-")], day: .unknown)),
  ]

  @Test("of cells keeps the laws of merging")
  func cellLaws() {
    let samples = Self.batches.map { Self.cells([$0]) }
    #expect(brokenMergeLaws(samples: samples, blank: CellTally()) == [])
  }

  @Test("of cells gives the same in every cut of a small export")
  func everyCut() {
    let whole = Self.cells(Self.batches)
    for shards in TestSupport.everyCut(of: Self.batches) {
      #expect(shards.map(Self.cells).reduce(CellTally()) { $0.merged(with: $1) } == whole)
    }
  }

  @Test("of cells counts usable cells, levels, agencies and the span of days")
  func cells() throws {
    let file = try #require(Self.cells(Self.batches).files[0])
    #expect(file.rows == 5)
    #expect(file.usable == [5, 3, 1])
    #expect(file.understood == 3)
    #expect(file.levels == [1, 1, 1, 18, 1, 1, 4])
    #expect(file.unitRows == [0: 1, 1: 1, 2: 1])
    #expect(file.firstDay == CivilDay(number: 900))
    #expect(file.lastDay == Self.day)
  }

  @Test("of cells knows no day where no row has one")
  func noDay() throws {
    let file = try #require(Self.cells(Self.batches).files[2])
    #expect(!file.firstDay.isKnown && !file.lastDay.isKnown)
  }

  @Test("of completeness keeps the laws of merging")
  func completenessLaws() throws {
    let samples = try [
      [(0, "333333333")], [(0, "33333333-"), (1, "333333333")], [(2, "---------")],
    ].map { try Self.completeness($0) }
    #expect(brokenMergeLaws(samples: samples, blank: CompletenessTally()) == [])
  }

  @Test("of completeness says nothing of nobody")
  func nobody() throws {
    #expect(try Self.completeness([]).agencies(units: Self.units) == [:])
    #expect(!Completeness().isAllExact)
  }

  @Test("one person at the standard is an agency at the standard; one level off is not")
  func exactly() throws {
    let exact = try Self.completeness([(0, "333333333")]).agencies(units: Self.units)
    #expect(exact["K01"]?.isAllExact == true)
    let above = try Self.completeness([(0, "333333333"), (0, "333333334")])
    #expect(above.agencies(units: Self.units)["K01"]?.exact == 1)
    #expect(above.agencies(units: Self.units)["K01"]?.isAllExact == false)
  }

  @Test("where everything is missing nothing is observed, and nobody is at the standard")
  func allMissing() throws {
    let agencies = try Self.completeness([(0, "---------")]).agencies(units: Self.units)
    let counts = try #require(agencies["K01"])
    #expect([counts.people, counts.incomplete, counts.exact] == [1, 1, 0])
    #expect([counts.observed, counts.missing, counts.expected] == [0, 9, 9])
  }

  @Test("an agency that occurs with two kinds is one agency")
  func oneCode() throws {
    let agencies = try Self.completeness([(1, "333333333"), (2, "33333333-")])
      .agencies(units: Self.units)
    #expect(agencies.keys.sorted() == ["D02"])
    #expect(agencies["D02"]?.people == 2)
  }
}
