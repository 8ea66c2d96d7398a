public import Figures
public import Standards

/// The rumpun in which somebody falls short most.
public enum RumpunGroup: Sendable, Hashable {
  /// The place of the rumpun in the standard.
  case rumpun(Int)
  /// No rumpun has a shortfall: "tanpa kesenjangan".
  case noGap
  /// Too few levels are there to say.
  case unassigned
}

/// Groups people by the rumpun with the largest shortfall.
///
/// For each rumpun Σ shortfall / Σ required over the levels that are there; the largest wins, compared by
/// cross-multiplication. Ties go to the larger Σ shortfall, then to the rumpun that the standard names
/// first. A rumpun without a level is skipped; with fewer than two thirds of all levels nothing is said.
public struct RumpunGrouping: Sendable {
  private let members: [[Int]]
  private let competencies: [Int]

  /// Prepares the groups for the competencies that occur in the input.
  public init(_ standard: Standard, competencies: [Int]) {
    self.competencies = competencies
    members = standard.rumpun.map { rumpun in
      competencies.filter { standard.competencies[$0].rumpun?.code == rumpun.code }
    }
  }

  /// The group of a profile.
  public func group(of profile: Profile) -> RumpunGroup {
    let observed = competencies.count { profile.level(of: $0) != nil }
    guard observed >= (2 * competencies.count + 2) / 3 else { return .unassigned }
    var best: (rumpun: Int, shortfall: Int, required: Int)?
    for (rumpun, members) in members.enumerated() {
      var (shortfall, required) = (0, 0)
      for competency in members {
        guard let lack = profile.shortfall(of: competency) else { continue }
        shortfall += lack
        required += profile.requirement(of: competency) ?? 0
      }
      guard shortfall > 0 else { continue }
      if let leader = best {
        let (mine, theirs) = (shortfall * leader.required, leader.shortfall * required)
        guard mine > theirs || mine == theirs && shortfall > leader.shortfall else { continue }
      }
      best = (rumpun, shortfall, required)
    }
    return best.map { .rumpun($0.rumpun) } ?? .noGap
  }
}
