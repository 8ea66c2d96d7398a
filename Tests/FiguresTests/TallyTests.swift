import Basics
import Standards
import TestSupport
import Testing

@testable import Assessment
@testable import Figures

@Suite("a tally")
struct TallyTests {
  private let crowd = Crowd.ofProject

  @Test("counts people, complete ones, sums and categories of every group")
  func groups() throws {
    var tally = GroupTally(crowd.standard)
    tally.absorb(
      try crowd.rated([
        .init("333333333"), .init("555555555"), .init("222222222"), .init("33333333-"),
        .init("333333333", unit: 3), .init("333333333", unit: 1),
      ]))
    let figures = tally.figures(units: FigureSamples.units)
    let ministry = figures.cells.filter { $0.key.agency == "K01" && $0.key.required == 27 }
    let counts = try #require(ministry.first?.value)
    #expect(ministry.count == 1)
    #expect([counts.people, counts.complete, counts.attained, counts.capped] == [4, 4, 117, 99])
    #expect(counts.selection == [3, 0, 1])
    #expect(counts.mapping == [3, 0, 1])
    let incomplete = figures.cells.filter { $0.key.required == 0 }.map(\.value)
    #expect(incomplete.map(\.people) == [1])
    #expect(incomplete.map(\.complete) == [0])
  }

  @Test("of gaps knows every level, every missing one, and nothing of absent competencies")
  func gaps() throws {
    var tally = GapTally()
    tally.absorb(try crowd.rated([.init("3-"), .init("3 "), .init("5-", "Pengawas")]))
    let administrator = try #require(
      crowd.standard.positions.firstIndex { $0.name == "Administrator" })
    func count(_ competency: Int, _ required: Int, _ level: Int) -> Int64 {
      tally.count(
        position: administrator, competency: competency, required: required, level: level)
    }
    #expect(count(0, 3, 3) == 2)
    #expect(count(1, 3, 6) == 1)
    #expect(count(1, 3, 0) + count(1, 3, 3) + count(0, 3, 6) == 0)
  }

  @Test("of people has one line each, without categories where a level is missing")
  func people() throws {
    var list = PersonList()
    list.absorb(try crowd.rated([.init("333333332"), .init("11111111-")]))
    let piece = try #require(list.pieces.first)
    let results = (0..<piece.count).map { piece.results[$0] }
    #expect(results.map(\.attained) == [26, 8])
    #expect(results.map(\.required) == [27, 27])
    #expect(results.map(\.below) == [1, 8])
    #expect(results.map(\.isComplete) == [true, false])
  }

  @Test("of groups grows past its first table of keys and loses nobody")
  func manyKeys() throws {
    var tally = GroupTally(crowd.standard)
    let people = (0..<2000).map { Crowd.Member("333333333", unit: $0) }
    tally.absorb(try crowd.rated(people + people))
    let units = (0..<2000).map { AgencyUnit(code: "A\($0)", kind: "K/L", province: "") }
    let figures = tally.figures(units: units)
    #expect(figures.cells.count == 2000)
    #expect(figures.cells.values.allSatisfy { $0.people == 2 })
  }
}
