import Basics
import Testing

@testable import Clustering

@Suite("Coaching groups of the worked examples")
struct WorkedCoachingTests {
  struct Expected: Decodable {
    let n: Int
    let min: Int
    let max: Int
    let jumlah_kelompok: Int?
    let kappa0: Solution?
    let kappa1: Solution?
  }

  struct Solution: Decodable {
    let biaya_optimal: Int
    let satu_solusi_optimal: [[String]]
  }

  static func batch(_ name: String) -> [CoachingMember] {
    Samples.rows("coaching/\(name).csv").map { row in
      CoachingMember(
        id: row[0], shortfalls: GapProfile(row.dropFirst().map { max(0, 3 - Int($0)!) })!)
    }
  }

  static func expected(_ name: String) throws -> Expected {
    try Samples.decoded([String: Expected].self, "coaching/expected.json")[name]!
  }

  @Test("the groups cost what is proved to be the least", arguments: ["d1", "d2", "d3"], [0, 1])
  func costs(_ name: String, extraStep: Int) throws {
    let (people, expected) = (Self.batch(name), try Self.expected(name))
    #expect(people.count == expected.n)
    let solution = extraStep == 0 ? expected.kappa0! : expected.kappa1!
    var options = CoachingOptions(smallest: expected.min, largest: expected.max)
    options.extraStep = extraStep
    let plan = try CoachingPlan(people, options: options)
    #expect(plan.cost == solution.biaya_optimal)
    #expect(plan.bound <= solution.biaya_optimal)
    #expect(10 * plan.bound >= 8 * solution.biaya_optimal)
    #expect(plan.groups.count == expected.jumlah_kelompok)
    #expect(plan.groups.allSatisfy { (expected.min...expected.max).contains($0.members.count) })
    #expect(plan.groups.flatMap(\.members).sorted() == people.map(\.id).sorted())
    #expect(plan.groups.reduce(0) { $0 + $1.cost } == plan.cost)
  }

  @Test("a solution that is known costs what is said", arguments: ["d1", "d2", "d3"], [0, 1])
  func knownSolution(_ name: String, extraStep: Int) throws {
    let (people, expected) = (Self.batch(name), try Self.expected(name))
    let solution = extraStep == 0 ? expected.kappa0! : expected.kappa1!
    var options = CoachingOptions(smallest: expected.min, largest: expected.max)
    options.extraStep = extraStep
    let problem = try CoachingProblem(people, apart: [], options: options)
    let groups = solution.satu_solusi_optimal.map { group in
      group.map { id in problem.members.firstIndex { $0.id == id }! }
    }
    #expect(Grouping(problem, groups).score.distance == solution.biaya_optimal)
  }

  @Test("sizes that do not divide the batch are refused with the nearest that do")
  func infeasible() throws {
    let expected = try Self.expected("tak_layak")
    let options = CoachingOptions(smallest: expected.min, largest: expected.max)
    let failure = #expect(throws: Failure.self) {
      try CoachingPlan(Array(Self.batch("d1").prefix(expected.n)), options: options)
    }
    #expect(failure?.problem.hasPrefix("7 people do not divide into groups of 4 to 5") == true)
    #expect(failure?.remedy == "allow groups of 3 to 5, or of 4 to 7")
  }
}
