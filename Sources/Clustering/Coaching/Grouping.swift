/// Groups while they are searched for, with the sums that tell at once what a change would cost.
struct Grouping: Sendable {
  private let problem: CoachingProblem
  /// The group of each person.
  private(set) var groupOf: [Int]
  /// The members of each group, in no order.
  private(set) var members: [[Int]]
  /// For each person and group, how far the person lies from all its members together.
  private var sums: [Int]
  /// For each person and group, how many of its members the person must not meet.
  private var conflicts: [Int]
  /// For each unit and group, how many people of the unit are in it.
  private var colleagues: [Int]
  /// What each group costs.
  private var costs: [Int]
  /// What is against these groups: people who must not meet, then units, then distance.
  private(set) var score: Score

  init(_ problem: CoachingProblem, _ groups: [[Int]]) {
    self.problem = problem
    members = groups
    let cells = problem.count * problem.groups
    var groupOf = [Int](repeating: 0, count: problem.count)
    var sums = [Int](repeating: 0, count: cells)
    var conflicts = sums
    var colleagues = [Int](repeating: 0, count: problem.unitSizes.count * problem.groups)
    for (group, members) in groups.enumerated() {
      for member in members {
        groupOf[member] = group
        if problem.units[member] >= 0 {
          colleagues[problem.units[member] * problem.groups + group] += 1
        }
        for other in problem.forbidden[member] { conflicts[other * problem.groups + group] += 1 }
        for person in 0..<problem.count {
          sums[person * problem.groups + group] += problem.distance(person, member)
        }
      }
    }
    (self.groupOf, self.sums) = (groupOf, sums)
    (self.conflicts, self.colleagues) = (conflicts, colleagues)
    costs = []
    score = Score()
    costs = groups.indices.map { cost(groups[$0], without: -1, with: -1, sumsIn: $0) }
    score.distance = costs.reduce(0, +)
    score.meetings =
      groupOf.indices.reduce(0) { $0 + conflicts[$1 * problem.groups + groupOf[$1]] } / 2
    for unit in problem.unitSizes.indices {
      for group in groups.indices {
        let people = colleagues[unit * problem.groups + group]
        score.units += problem.unitCosts[unit * (problem.count + 1) + people]
      }
    }
  }

  /// The group of each medoid: the member nearest to all others, the lowest number of several.
  var medoids: [Int] {
    members.indices.map { group in
      members[group].min { left, right in
        (sums[left * problem.groups + group], left) < (sums[right * problem.groups + group], right)
      } ?? 0
    }
  }

  /// The size of a group.
  func size(_ group: Int) -> Int { members[group].count }

  /// What is against the groups after a person moved to another one, if that is less than now.
  func improvement(moving person: Int, to group: Int) -> Score? {
    let from = groupOf[person]
    var changed = score
    let row = person * problem.groups
    changed.meetings += conflicts[row + group] - conflicts[row + from]
    let unit = problem.units[person]
    if unit >= 0 { changed.units += shift(unit, from, group) }
    guard (changed.meetings, changed.units) <= (score.meetings, score.units) else { return nil }
    changed.distance +=
      cost(members[from], without: person, with: -1, sumsIn: from) - costs[from]
      + cost(members[group], without: -1, with: person, sumsIn: group) - costs[group]
    return changed < score ? changed : nil
  }

  /// What is against the groups after two people of different ones changed places, if that is less.
  func improvement(swapping one: Int, with other: Int) -> Score? {
    let (first, second) = (groupOf[one], groupOf[other])
    var changed = score
    let count = problem.groups
    changed.meetings +=
      conflicts[one * count + second] - conflicts[one * count + first]
      + conflicts[other * count + first] - conflicts[other * count + second]
    if problem.mustNotMeet(one, other) { changed.meetings -= 2 }
    let (unit, otherUnit) = (problem.units[one], problem.units[other])
    if unit != otherUnit {
      if unit >= 0 { changed.units += shift(unit, first, second) }
      if otherUnit >= 0 { changed.units += shift(otherUnit, second, first) }
    }
    guard (changed.meetings, changed.units) <= (score.meetings, score.units) else { return nil }
    changed.distance +=
      cost(members[first], without: one, with: other, sumsIn: first) - costs[first]
      + cost(members[second], without: other, with: one, sumsIn: second) - costs[second]
    return changed < score ? changed : nil
  }

  /// Moves a person to another group, which leaves this score.
  mutating func move(_ person: Int, to group: Int, leaving changed: Score) {
    score = changed
    let from = groupOf[person]
    relocate(person, from, group)
    measure(from)
    measure(group)
  }

  /// Lets two people of different groups change places, which leaves this score.
  mutating func swap(_ one: Int, with other: Int, leaving changed: Score) {
    score = changed
    let (first, second) = (groupOf[one], groupOf[other])
    relocate(one, first, second)
    relocate(other, second, first)
    measure(first)
    measure(second)
  }

  private mutating func relocate(_ person: Int, _ from: Int, _ group: Int) {
    let count = problem.groups
    groupOf[person] = group
    members[from].removeAll { $0 == person }
    members[group].append(person)
    for other in 0..<problem.count {
      let distance = Int(problem.distances[other * problem.count + person])
      sums[other * count + from] -= distance
      sums[other * count + group] += distance
    }
    for other in problem.forbidden[person] {
      conflicts[other * count + from] -= 1
      conflicts[other * count + group] += 1
    }
    let unit = problem.units[person]
    if unit >= 0 {
      colleagues[unit * count + from] -= 1
      colleagues[unit * count + group] += 1
    }
  }

  private mutating func measure(_ group: Int) {
    costs[group] = cost(members[group], without: -1, with: -1, sumsIn: group)
  }

  /// The least sum of distances from a member to all, after one left and another came; -1 is nobody.
  private func cost(_ members: [Int], without left: Int, with come: Int, sumsIn group: Int) -> Int {
    let (people, groups) = (problem.count, problem.groups)
    func sum(_ member: Int) -> Int {
      var sum = sums[member * groups + group]
      if left >= 0 { sum -= Int(problem.distances[member * people + left]) }
      if come >= 0 { sum += Int(problem.distances[member * people + come]) }
      return sum
    }
    var least = come >= 0 ? sum(come) : Int.max
    for member in members where member != left { least = min(least, sum(member)) }
    return least
  }

  private func shift(_ unit: Int, _ from: Int, _ group: Int) -> Int {
    let (less, more) = (
      colleagues[unit * problem.groups + from], colleagues[unit * problem.groups + group]
    )
    let costs = unit * (problem.count + 1)
    return problem.unitCosts[costs + less - 1] - problem.unitCosts[costs + less]
      + problem.unitCosts[costs + more + 1] - problem.unitCosts[costs + more]
  }
}

/// What is against a grouping; the first of its numbers that differs decides.
struct Score: Sendable, Comparable {
  /// The pairs in one group who must not meet.
  var meetings = 0
  /// How far the groups are from what is asked of units.
  var units = 0
  /// The distances to the medoids.
  var distance = 0

  static func < (left: Score, right: Score) -> Bool {
    (left.meetings, left.units, left.distance) < (right.meetings, right.units, right.distance)
  }
}
