import Standards
import Studies

/// Which shares are far enough apart to be called different.
///
/// Whoever is named as the largest or the smallest was picked among all, so intervals are widened by how
/// many were compared.
extension Narrator {
  /// The share of people below the requirement of a competency, with its interval.
  func shortfallEstimate(_ gap: GapResult, among compared: Int) -> IndexEstimate {
    Estimation.share(gap.below, of: gap.observed, among: compared)
  }

  /// The share of the worst category of selection in a group, with its interval.
  func worstEstimate(_ group: GroupResult, among compared: Int) -> IndexEstimate {
    Estimation.share(
      group.selected(worst(standard.selection)), of: group.complete, among: compared)
  }

  /// The competencies of other ranks whose interval touches that of a rank.
  func besides(
    _ rank: Ranking<GapResult>.Rank, in ranking: Ranking<GapResult>
  ) -> [GapResult] {
    let estimate = shortfallEstimate(rank.items[0], among: ranking.count)
    return ranking.ranks.filter { $0.share != rank.share }.flatMap(\.items)
      .filter { shortfallEstimate($0, among: ranking.count).mayEqual(estimate) }
  }

  /// What stands in brackets behind the share of a rank: who cannot be told apart from it.
  func alike(_ rank: Ranking<GapResult>.Rank, in ranking: Ranking<GapResult>) -> String {
    let others = besides(rank, in: ranking)
    guard !others.isEmpty else { return "" }
    let names =
      others.count > 3
      ? number(
        others.count, id: "kompetensi lain", en: "other competency", many: "other competencies")
      : list(others.map { "\(name($0)), \(below($0))" })
    return say(
      id: "belum dapat dibedakan dari \(names)", en: "not yet distinguishable from \(names)")
  }
}
