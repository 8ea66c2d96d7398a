/// Looks for good groups from one start: flow and new medoids in turn, then single moves and swaps,
/// then other medoids.
///
/// Every step that is taken lowers the score, so that the search ends.
struct CoachingSearch {
  private let problem: CoachingProblem
  private let workLimit: Int
  /// How many assignments were solved.
  private(set) var solved = 0
  /// Whether the search was ended by the limit of work.
  private(set) var isCutShort = false

  /// How many people near a medoid are tried in its place.
  private static let neighbours = 10

  init(_ problem: CoachingProblem, workLimit: Int) {
    self.problem = problem
    self.workLimit = workLimit
  }

  private var hasConstraints: Bool {
    !problem.unitSizes.isEmpty || problem.forbidden.contains { !$0.isEmpty }
  }

  /// The best groups that are found from these medoids.
  mutating func best(from start: [Int]) -> Grouping {
    var best = solve(start)
    while let next = attempt(best.medoids), next.score < best.score { best = next }
    improve(&best)
    var found = true
    while found {
      found = false
      let medoids = best.medoids
      exchange: for (slot, medoid) in medoids.enumerated() {
        let taken = Set(medoids)
        let others = (0..<problem.count).filter { !taken.contains($0) }
          .sorted { (problem.distance($0, medoid), $0) < (problem.distance($1, medoid), $1) }
        for other in others.prefix(Self.neighbours) {
          var changed = medoids
          changed[slot] = other
          guard isPromising(freeCost(changed), best) else { continue }
          guard var next = attempt(changed) else { break exchange }
          // Groups from a flow know nothing of constraints before single moves have been made.
          if hasConstraints, isPromising(next.score.distance, best) { improve(&next) }
          guard next.score < best.score else { continue }
          improve(&next)
          best = next
          found = true
          break exchange
        }
      }
    }
    return best
  }

  /// Whether groups of such a distance may be better: nothing that they miss yet makes them cheaper.
  private func isPromising(_ distance: Int, _ best: Grouping) -> Bool {
    distance < best.score.distance || best.score.meetings + best.score.units > 0
  }

  private mutating func attempt(_ medoids: [Int]) -> Grouping? {
    guard solved < workLimit else {
      isCutShort = true
      return nil
    }
    return solve(medoids)
  }

  private mutating func solve(_ medoids: [Int]) -> Grouping {
    solved += 1
    return Grouping(problem, CapacityFlow.groups(problem, around: medoids))
  }

  /// What the groups would cost without sizes: no flow to these medoids is cheaper.
  private func freeCost(_ medoids: [Int]) -> Int {
    (0..<problem.count).reduce(0) { sum, person in
      var near = Int.max
      for medoid in medoids { near = min(near, problem.distance(person, medoid)) }
      return sum + near
    }
  }

  /// Moves and swaps people, the first that helps in order of number, until none does.
  private func improve(_ grouping: inout Grouping) {
    var found = true
    while found {
      found = false
      for person in 0..<problem.count {
        for group in 0..<problem.groups where canMove(person, to: group, grouping) {
          if let score = grouping.improvement(moving: person, to: group) {
            grouping.move(person, to: group, leaving: score)
            found = true
          }
        }
        for other in 0..<person where grouping.groupOf[other] != grouping.groupOf[person] {
          if let score = grouping.improvement(swapping: other, with: person) {
            grouping.swap(other, with: person, leaving: score)
            found = true
          }
        }
      }
    }
  }

  private func canMove(_ person: Int, to group: Int, _ grouping: Grouping) -> Bool {
    let from = grouping.groupOf[person]
    return group != from && grouping.size(from) > problem.smallest
      && grouping.size(group) < problem.largest
  }
}
