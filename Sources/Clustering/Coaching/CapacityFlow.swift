/// Puts everybody into the group of a medoid at the least distance, within the sizes.
///
/// This is a minimum-cost flow with lower bounds, solved by successive shortest paths (Ahuja,
/// Magnanti, Orlin, *Network Flows*, 1993). One person after another joins a group; a path goes
/// through groups, each step of it the person who is cheapest to pass on. Places up to the smallest
/// size are worth more than any distance, so that they are filled first.
struct CapacityFlow {
  private let problem: CoachingProblem
  private let medoids: [Int]
  private let isMedoid: [Bool]
  private var members: [[Int]]
  /// For each two groups, what passing on the cheapest person costs, and who that is.
  private var steps: [Int]
  private var passers: [Int]

  private static let never = Int.max / 4
  private static let mandatory = 1 << 40
  /// What a person costs in the group of a medoid whom the person must not meet.
  private static let forbidden = 1 << 24

  /// Groups around medoids, for each the members in ascending order.
  static func groups(_ problem: CoachingProblem, around medoids: [Int]) -> [[Int]] {
    var flow = CapacityFlow(problem, medoids)
    for person in 0..<problem.count where !flow.isMedoid[person] { flow.add(person) }
    return flow.members.map { $0.sorted() }
  }

  private init(_ problem: CoachingProblem, _ medoids: [Int]) {
    self.problem = problem
    self.medoids = medoids
    var isMedoid = [Bool](repeating: false, count: problem.count)
    for medoid in medoids { isMedoid[medoid] = true }
    self.isMedoid = isMedoid
    members = medoids.map { [$0] }
    steps = [Int](repeating: Self.never, count: medoids.count * medoids.count)
    passers = [Int](repeating: -1, count: steps.count)
  }

  private func cost(_ person: Int, _ group: Int) -> Int {
    let medoid = medoids[group]
    let distance = problem.distance(person, medoid)
    return problem.mustNotMeet(person, medoid) ? distance + Self.forbidden : distance
  }

  private mutating func add(_ person: Int) {
    let count = medoids.count
    var reach = (0..<count).map { cost(person, $0) }
    var before = [Int](repeating: -1, count: count)
    steps.withUnsafeBufferPointer { steps in
      var waiting = (0..<count).filter { members[$0].count > 1 }
      while !waiting.isEmpty {
        var isNext = [Bool](repeating: false, count: count)
        for group in waiting {
          let base = reach[group]
          for other in 0..<count where base + steps[group * count + other] < reach[other] {
            reach[other] = base + steps[group * count + other]
            before[other] = group
            isNext[other] = members[other].count > 1
          }
        }
        waiting = isNext.indices.filter { isNext[$0] }
      }
    }
    var end = 0
    var least = Int.max
    for group in 0..<count where members[group].count < problem.largest {
      let value = reach[group] - (members[group].count < problem.smallest ? Self.mandatory : 0)
      if value < least { (end, least) = (group, value) }
    }
    var touched = [end]
    while before[end] >= 0 {
      let from = before[end]
      let passed = passers[from * count + end]
      members[from].removeAll { $0 == passed }
      members[end].append(passed)
      touched.append(from)
      end = from
    }
    members[end].append(person)
    for group in touched { measure(group) }
  }

  /// Finds out anew who is cheapest to pass on from a group to every other one.
  private mutating func measure(_ group: Int) {
    let count = medoids.count
    for other in 0..<count { steps[group * count + other] = Self.never }
    for person in members[group] where !isMedoid[person] {
      let here = cost(person, group)
      for other in 0..<count where other != group {
        let step = cost(person, other) - here
        let place = group * count + other
        if (step, person) < (steps[place], passers[place]) || steps[place] == Self.never {
          steps[place] = step
          passers[place] = person
        }
      }
    }
  }
}
