import Basics
import Testing

@testable import Clustering

@Suite("Coaching groups")
struct CoachingTests {
  /// The least cost of any groups within the sizes, by trying all; nil if there are none.
  static func leastCost(_ problem: CoachingProblem) -> Int? {
    var groups: [[Int]] = []
    var best: Int?
    func cost(_ group: [Int]) -> Int {
      group.map { one in group.reduce(0) { $0 + problem.distance(one, $1) } }.min()!
    }
    func place(_ person: Int) {
      if person == problem.count {
        guard groups.count == problem.groups,
          groups.allSatisfy({ $0.count >= problem.smallest })
        else { return }
        let sum = groups.reduce(0) { $0 + cost($1) }
        if sum < best ?? .max { best = sum }
        return
      }
      for group in groups.indices where groups[group].count < problem.largest {
        if groups[group].contains(where: { problem.mustNotMeet(person, $0) }) { continue }
        groups[group].append(person)
        place(person + 1)
        groups[group].removeLast()
      }
      if groups.count < problem.groups {
        groups.append([person])
        place(person + 1)
        groups.removeLast()
      }
    }
    place(0)
    return best
  }

  static let sizes = [(7, 2, 4), (8, 2, 3), (9, 3, 3), (9, 2, 5), (10, 4, 6)]

  @Test("tiny batches get groups of least cost, and no bound is above it", arguments: 1...6)
  func tinyBatches(seed: Int) throws {
    for (people, smallest, largest) in Self.sizes {
      let batch = Samples.batch(people, seed: UInt64(seed * 100 + people))
      let options = CoachingOptions(smallest: smallest, largest: largest)
      let plan = try CoachingPlan(batch, options: options)
      let least = Self.leastCost(try CoachingProblem(batch, apart: [], options: options))!
      #expect(plan.cost == least)
      #expect(plan.bound <= least)
      #expect(plan.bound >= 0)
    }
  }

  @Test("people who must not meet do not, at the least cost there is", arguments: 1...6)
  func forbiddenPairs(seed: Int) throws {
    for (people, smallest, largest) in Self.sizes {
      let batch = Samples.batch(people, seed: UInt64(seed * 100 + people))
      // The first is the superior of some; two more are a pair that the batch does not hold.
      let apart =
        (1...2).map { ForbiddenPair("K100", "K\(100 + $0)") }
        + [ForbiddenPair("K103", "K104"), ForbiddenPair("K105", "K999")]
      let options = CoachingOptions(smallest: smallest, largest: largest)
      let problem = try CoachingProblem(batch, apart: apart, options: options)
      let plan = try CoachingPlan(batch, apart: apart, options: options)
      let least = Self.leastCost(problem)!
      for pair in apart {
        #expect(!plan.groups.contains { Set([pair.first, pair.second]).isSubset(of: $0.members) })
      }
      #expect(plan.cost >= least)
      #expect(20 * plan.cost <= 21 * least + 20)
      #expect(plan.bound <= least)
    }
  }

  @Test("more people who must not meet than groups are refused")
  func impossiblePairs() throws {
    let batch = Samples.batch(6, seed: 1)
    let ids = batch.prefix(3).map(\.id)
    let apart = [(0, 1), (0, 2), (1, 2)].map { ForbiddenPair(ids[$0.0], ids[$0.1]) }
    let failure = #expect(throws: Failure.self) {
      try CoachingPlan(batch, apart: apart, options: CoachingOptions(smallest: 2, largest: 3))
    }
    #expect(failure?.problem.contains("must not meet") == true)
    #expect(ids.allSatisfy { failure?.description.contains($0) == false })
  }

  @Test("the order of people and the number of workers change nothing")
  func invariance() throws {
    var numbers = SeededNumbers(seed: 4)
    let batch = Samples.batch(24, seed: 8)
    let apart = (1...4).map { ForbiddenPair("K100", "K\(100 + $0)") }
    for units in [CoachingOptions.Units.ignored, .together, .mixed] {
      var options = CoachingOptions(smallest: 3, largest: 5)
      options.units = units
      let plan = try CoachingPlan(batch, apart: apart, options: options)
      for workers in [2, 4] {
        let shuffled = batch.shuffled(using: &numbers)
        let again = try CoachingPlan(
          shuffled, apart: apart.reversed().map { ForbiddenPair($0.second, $0.first) },
          options: options, workers: workers)
        #expect(again == plan)
      }
    }
  }

  @Test("every group is within the sizes, and everybody has one", arguments: 1...8)
  func sizesHold(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let people = 12 + numbers.below(20)
    let smallest = 2 + numbers.below(2)
    let batch = Samples.batch(people, seed: UInt64(seed))
    var options = CoachingOptions(smallest: smallest, largest: smallest + 2)
    for count in [CoachingOptions.Count.fewest, .ofSize(smallest + 1), .exactly(people / smallest)]
    {
      options.count = count
      let plan = try CoachingPlan(batch, options: options)
      #expect(plan.groups.allSatisfy { (smallest...smallest + 2).contains($0.members.count) })
      #expect(plan.groups.flatMap(\.members).sorted() == batch.map(\.id).sorted())
      #expect(plan.groups.allSatisfy { $0.members.contains($0.medoid) })
      #expect(plan.bound <= plan.cost)
      #expect(plan.groups.reduce(0) { $0 + $1.cost } == plan.cost)
    }
  }

  @Test("colleagues stay together where sizes permit, or are spread evenly")
  func units() throws {
    let batch = (0..<12).map { person in
      CoachingMember(
        id: "K\(10 + person)", shortfalls: Samples.profile(person % 4, person % 3),
        unit: "U\(person / 4)")
    }
    var options = CoachingOptions(smallest: 4, largest: 4)
    func unitsOf(_ plan: CoachingPlan) -> [[String?]] {
      plan.groups.map { group in group.members.map { id in batch.first { $0.id == id }!.unit } }
    }
    options.units = .together
    let together = try CoachingPlan(batch, options: options)
    #expect(together.unitsAmiss == 0)
    #expect(unitsOf(together).allSatisfy { Set($0).count == 1 })
    options.units = .mixed
    let mixed = try CoachingPlan(batch, options: options)
    #expect(mixed.unitsAmiss == 0)
    #expect(
      unitsOf(mixed).allSatisfy { units in
        Set(units).allSatisfy { unit in units.count { $0 == unit } <= 2 }
      })
    options.units = .ignored
    let ignored = try CoachingPlan(batch, options: options)
    #expect(ignored.cost <= together.cost)
    #expect(ignored.cost <= mixed.cost)
  }

  @Test("equal people cost nothing, and any groups of the sizes will do")
  func equalPeople() throws {
    let batch = (0..<7).map { CoachingMember(id: "K\($0)", shortfalls: Samples.profile(1, 0)) }
    let plan = try CoachingPlan(batch, options: CoachingOptions(smallest: 3, largest: 4))
    #expect((plan.cost, plan.bound) == (0, 0))
    #expect(plan.gap == Fraction(0, over: 1))
    #expect(plan.groups.map(\.members.count).sorted() == [3, 4])
    #expect(plan.groups.map(\.focus) == [[0], [0]])
    #expect(plan.groups.map(\.agreement) == [Ratio(1), Ratio(1)])
  }

  @Test("a missing level counts as the lower median of the batch, and the person is named")
  func missingLevels() throws {
    let batch = [0, 1, 3, 4, nil].enumerated().map { place, level in
      CoachingMember(id: "K\(place)", shortfalls: Samples.profile(level))
    }
    let options = CoachingOptions(smallest: 2, largest: 3)
    let problem = try CoachingProblem(batch, apart: [], options: options)
    #expect(problem.members.map(\.id) == ["K0", "K1", "K4", "K2", "K3"])
    #expect(problem.profiles.map { $0[0] } == [0, 1, 1, 3, 4])
    let plan = try CoachingPlan(batch, options: options)
    #expect(plan.imputed == ["K4"])
    #expect(plan.groups.map(\.members) == [["K0", "K1", "K4"], ["K2", "K3"]])
    // What was not observed is not called lacking: one of three lacks it.
    #expect(plan.groups.map(\.focus) == [[], [0]])
  }

  @Test("what a group lacks in half or more is its focus, and agreement is a mean of Jaccard")
  func focus() {
    let people = [[1, 0, 2], [0, 0, 1], [0, 0, 0], [1, 0, 0]].enumerated().map { place, levels in
      CoachingMember(id: "K\(place)", shortfalls: GapProfile(levels.map { Int?($0) })!)
    }
    let group = CoachingGroup(people, medoid: "K0", cost: 0)
    #expect(group.focus == [0, 2])
    // Pairs: 1/2, 0, 1/2, 0, 0, 0.
    #expect(group.agreement == Ratio(1, over: 6))
    #expect(CoachingGroup([people[0]], medoid: "K0", cost: 0).agreement == nil)
  }

  @Test("a limit of work ends the search and is told")
  func workLimit() throws {
    var options = CoachingOptions(smallest: 3, largest: 5)
    options.workLimit = 5
    let plan = try CoachingPlan(Samples.batch(30, seed: 3), options: options)
    #expect(plan.isCutShort)
    #expect(plan.work == 5)
    options.workLimit = 20_000
    let whole = try CoachingPlan(Samples.batch(30, seed: 3), options: options)
    #expect(!whole.isCutShort)
    #expect(whole.cost <= plan.cost)
  }

  @Test("groups around given medoids are the cheapest within the sizes", arguments: 1...10)
  func flow(seed: Int) throws {
    let batch = Samples.batch(8, seed: UInt64(seed))
    let problem = try CoachingProblem(
      batch, apart: [], options: CoachingOptions(smallest: 2, largest: 3))
    let medoids = [seed % 4, 4, 5 + seed % 3]
    let groups = CapacityFlow.groups(problem, around: medoids)
    var least = Int.max
    for code in 0..<6561 {
      let chosen = (0..<8).map { person in code / [1, 3, 9, 27, 81, 243, 729, 2187][person] % 3 }
      guard medoids.indices.allSatisfy({ chosen[medoids[$0]] == $0 }),
        (0..<3).allSatisfy({ group in (2...3).contains(chosen.count { $0 == group }) })
      else { continue }
      let cost = (0..<8).reduce(0) { $0 + problem.distance($1, medoids[chosen[$1]]) }
      least = min(least, cost)
    }
    let found = groups.indices.reduce(0) { sum, group in
      sum + groups[group].reduce(0) { $0 + problem.distance($1, medoids[group]) }
    }
    #expect(found == least)
    #expect(groups.joined().sorted() == Array(0..<8))
  }
}
