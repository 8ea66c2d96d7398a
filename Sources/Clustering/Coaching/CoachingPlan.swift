public import Basics
import Flow

/// One coaching group.
public struct CoachingGroup: Sendable, Equatable {
  /// The ids of the members, in ascending order.
  public let members: [String]
  /// The id of the member who is nearest to all others.
  public let medoid: String
  /// How far the members lie from the medoid, in all.
  public let cost: Int
  /// The places of the competencies that at least half of the members lack.
  public let focus: [Int]
  /// How well two members agree on average in what they lack (Jaccard); nil for a single member.
  public let agreement: Ratio?
}

/// The coaching groups of one batch: people who lack the same, together.
public struct CoachingPlan: Sendable, Equatable {
  /// The groups in order of their medoid's profile.
  public let groups: [CoachingGroup]
  /// The distances to the medoids, in all.
  public let cost: Int
  /// What no grouping of these sizes can be below.
  public let bound: Int
  /// The ids of people of whom a level was missing; the median of the batch stood in for it.
  public let imputed: [String]
  /// How far the groups are from what was asked of units; 0 where they do all of it.
  public let unitsAmiss: Int
  /// How many assignments were solved.
  public let work: Int
  /// Whether the limit of work ended the search.
  public let isCutShort: Bool

  /// The part of the cost that might be saved at most, (cost - bound) / cost; 0 without cost.
  public var gap: Fraction? {
    cost > 0 ? Fraction(Int64(cost - bound), over: Int64(cost)) : Fraction(0, over: 1)
  }

  /// Groups the people of a batch; fails where sizes, coaches or forbidden pairs permit no groups.
  ///
  /// The result is the same for every order of the people and every number of workers.
  public init(
    _ people: [CoachingMember], apart: [ForbiddenPair] = [], options: CoachingOptions,
    workers: Int = 1
  ) throws(Failure) {
    let problem = try CoachingProblem(people, apart: apart, options: options)
    let starts = CoachingStarts(problem: problem)
    let searches = Workers.map(CoachingStarts.count, on: max(workers, 1)) { start in
      var search = CoachingSearch(problem, workLimit: options.workLimit / CoachingStarts.count)
      let best = search.best(from: starts.medoids(start + 1))
      return (grouping: best, work: search.solved, isCutShort: search.isCutShort)
    }
    var best = searches[0].grouping
    for search in searches where search.grouping.score < best.score { best = search.grouping }
    guard best.score.meetings == 0 else {
      throw Failure(
        "coaching groups",
        "\(best.score.meetings) pairs who must not meet are in one group in the best groups found, "
          + "but none should be",
        remedy: "allow more or larger groups, or fewer forbidden pairs", code: .unusableInput)
    }
    work = searches.reduce(0) { $0 + $1.work }
    isCutShort = searches.contains { $0.isCutShort }
    unitsAmiss = best.score.units
    cost = best.score.distance
    bound = CoachingBound.bound(problem, cost: best.score.distance)
    imputed = problem.members.filter { !$0.shortfalls.isComplete }.map(\.id)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    groups = Self.numbered(best, problem)
  }

  private static func numbered(_ best: Grouping, _ problem: CoachingProblem) -> [CoachingGroup] {
    let medoids = best.medoids
    let groups = best.members.indices.map { group in
      let members = best.members[group].map { problem.members[$0] }
        .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
      return (
        profile: problem.profiles[medoids[group]],
        group: CoachingGroup(
          members, medoid: problem.members[medoids[group]].id,
          cost: best.members[group].reduce(0) { $0 + problem.distance($1, medoids[group]) })
      )
    }
    return groups.sorted { left, right in
      guard left.profile == right.profile else { return left.profile < right.profile }
      return left.group.members.first ?? "" < right.group.members.first ?? ""
    }.map(\.group)
  }
}

extension CoachingGroup {
  init(_ people: [CoachingMember], medoid: String, cost: Int) {
    members = people.map(\.id)
    self.medoid = medoid
    self.cost = cost
    let lacking = people.map { person in
      Set((0..<person.shortfalls.count).filter { person.shortfalls[$0] ?? 0 > 0 })
    }
    focus = (0..<(people.first?.shortfalls.count ?? 0)).filter { competency in
      2 * lacking.count { $0.contains(competency) } >= people.count
    }
    var sum: Ratio? = .zero
    var pairs: Int64 = 0
    for (place, one) in lacking.enumerated() {
      for other in lacking[..<place] {
        let union = one.union(other).count
        let agreement = Ratio(
          union == 0 ? 1 : Int128(one.intersection(other).count), over: Int128(max(union, 1)))
        sum = agreement.flatMap { sum?.adding($0) }
        pairs += 1
      }
    }
    agreement = pairs > 0 ? sum?.divided(by: pairs) : nil
  }
}
