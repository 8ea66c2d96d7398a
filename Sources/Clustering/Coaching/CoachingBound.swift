/// A cost that no grouping of a batch can be below, whatever is asked of it.
///
/// "Everybody in exactly one group" is relaxed with whole multipliers in units of 1/64. The bound
/// holds for every choice of them; they are only improved to make it strong. Whoever must not meet a
/// medoid is not in its group, which raises the bound; other constraints are left out of it, and can
/// only raise the true optimum, so that it holds with them as well.
enum CoachingBound {
  static let unit = 64

  /// The bound, no more than the cost of some grouping that was found.
  static func bound(_ problem: CoachingProblem, cost: Int) -> Int {
    guard cost > 0 else { return 0 }
    let people = problem.count
    var multipliers = (0..<people).map { person in
      let row = (0..<people).map { problem.distance(person, $0) }.sorted()
      return unit * row[min(max(problem.largest / 2, 1), people) - 1]
    }
    var best = 0
    var halvings = 0
    var idle = 0
    for _ in 0..<(people > 100 ? 1500 : 400) {
      let (value, taken) = relaxed(problem, multipliers)
      if value > best {
        (best, idle) = (value, 0)
      } else {
        idle += 1
        if idle == 15 { (halvings, idle) = (halvings + 1, 0) }
      }
      let norm = taken.reduce(0) { $0 + (1 - $1) * (1 - $1) }
      // Past this halving no multiplier moves by as much as a unit.
      guard (best + unit - 1) / unit < cost, norm > 0, halvings < 24 else { break }
      let divisor = norm << halvings
      for person in multipliers.indices {
        let step = 2 * (unit * cost - value) * (1 - taken[person])
        multipliers[person] += (2 * abs(step) + divisor) / (2 * divisor) * step.signum()
      }
    }
    return min((best + unit - 1) / unit, cost)
  }

  /// The value of the relaxation and how often each person is taken in it.
  static func relaxed(
    _ problem: CoachingProblem, _ multipliers: [Int]
  ) -> (value: Int, taken: [Int]) {
    let people = problem.count
    var columns: [(value: Int, medoid: Int, members: [Int])] = []
    var costs = [Int](repeating: 0, count: problem.largest)
    var members = costs
    for medoid in 0..<people {
      // The cheapest people in ascending order, as many as a group may have.
      var filled = 0
      for person in 0..<people where !problem.mustNotMeet(person, medoid) {
        let cost = unit * problem.distance(medoid, person) - multipliers[person]
        if filled == problem.largest, cost >= costs[filled - 1] { continue }
        var place = filled == problem.largest ? filled - 1 : filled
        while place > 0, costs[place - 1] > cost {
          costs[place] = costs[place - 1]
          members[place] = members[place - 1]
          place -= 1
        }
        costs[place] = cost
        members[place] = person
        if filled < problem.largest { filled += 1 }
      }
      // Nobody has so many people around whom there is no group.
      guard filled >= problem.smallest else { continue }
      let negative = costs[..<filled].count { $0 < 0 }
      let size = min(max(negative, problem.smallest), filled)
      columns.append((costs[..<size].reduce(0, +), medoid, Array(members[..<size])))
    }
    columns.sort { ($0.value, $0.medoid) < ($1.value, $1.medoid) }
    var taken = [Int](repeating: 0, count: people)
    var value = multipliers.reduce(0, +)
    for column in columns.prefix(problem.groups) {
      value += column.value
      for member in column.members { taken[member] += 1 }
    }
    return (value, taken)
  }
}
