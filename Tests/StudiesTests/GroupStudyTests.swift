import Basics
import Figures
import Studies
import TestSupport
import Testing

@Suite("the nation and its parts")
struct GroupStudyTests {
  private let crowd = Crowd.ofProject

  private func study(_ members: [Crowd.Member]) throws -> GroupStudy {
    var tally = GroupTally(crowd.standard)
    tally.absorb(try crowd.rated(members))
    return GroupStudy(tally.figures(units: StudySamples.units), standard: crowd.standard)
  }

  @Test("are sorted by code points, and position levels as in the standard")
  func order() throws {
    let members = (0..<4).flatMap { unit in
      ["Pelaksana", "Administrator", "JPT Utama"].map {
        Crowd.Member("333333333", $0, unit: unit)
      }
    }
    let study = try study(members)
    #expect(study.agencies.map(\.key) == [["B2"], ["Zz"], ["b1"], ["Éa"]])
    #expect(study.provinces.map(\.key) == [[""], ["11"], ["31"], ["9"]])
    #expect(study.kinds.map(\.key) == [["K/L"], ["Kabupaten"], ["Kota"], ["Provinsi"]])
    #expect(study.positions.map(\.key) == [["JPT Utama"], ["Administrator"], ["Pelaksana"]])
    let first = study.agencyPositions.prefix(4).map { $0.key.joined(separator: "/") }
    #expect(first == ["B2/JPT Utama", "B2/Administrator", "B2/Pelaksana", "Zz/JPT Utama"])
  }

  @Test("add up: every grouping holds the same people")
  func addingUp() throws {
    let study = try study(Crowd.members(60, seed: 2))
    let groupings = [
      study.kinds, study.provinces, study.agencies, study.positions, Array(study.agencyPositions),
    ]
    for groups in groupings {
      func sum(_ value: (GroupResult) -> Int64) -> Int64 { groups.reduce(0) { $0 + value($1) } }
      #expect(sum(\.people) == study.nation.people)
      #expect(sum(\.complete) == study.nation.complete)
      #expect(sum(\.attained) == study.nation.attained)
      #expect(sum(\.required) == study.nation.required)
      #expect(sum { $0.selection.reduce(0, +) } == study.nation.complete)
      #expect(sum { $0.mapping.reduce(0, +) } == study.nation.complete)
    }
  }

  @Test("of nobody have no rows but the nation, which counts nought")
  func nobody() throws {
    let study = try study([])
    #expect(study.nation.people == 0)
    #expect(study.nation.meanMatch == .none)
    #expect(study.nation.jointMatch == nil)
    #expect(study.agencies.isEmpty)
    #expect(study.positions.isEmpty)
  }

  @Test("of one person are that person")
  func onePerson() throws {
    let nation = try study([.init("332333333")]).nation
    #expect([nation.people, nation.complete, nation.incomplete] == [1, 1, 0])
    #expect([nation.attained, nation.required] == [26, 27])
    #expect(nation.meanMatch == .exact(Ratio(26, over: 27)!))
    #expect(nation.meanMatch == nation.meanCappedMatch)
    #expect(nation.selection == [1, 0, 0])
  }

  @Test("of people who all lack a level have people, and nothing to average")
  func nobodyComplete() throws {
    let nation = try study([.init("33333333-"), .init("---------", unit: 2)]).nation
    #expect([nation.people, nation.complete, nation.incomplete] == [2, 0, 2])
    #expect(nation.meanMatch == .none)
    #expect(nation.meanCappedMatch == .none)
    #expect(nation.jointMatch == nil)
    #expect(nation.selection + nation.mapping == [0, 0, 0, 0, 0, 0])
  }

  @Test("tell the mean of matches from the joint match")
  func twoMeans() throws {
    let nation = try study([.init("5", "Pelaksana"), .init("0", "JPT Utama")]).nation
    #expect(nation.meanMatch.percent(decimals: 4) == "250.0000")
    #expect(nation.jointMatch == Fraction(5, over: 6))
    #expect(nation.meanCappedMatch.percent(decimals: 4) == "50.0000")
  }
}
