import Basics
import Figures

/// The indices of one competency over everybody who has a level for it.
public struct CompetencyIndex: Sendable, Equatable {
  /// The place of the competency in the standard.
  public let competency: Int
  /// The mean of min(attained, required) / required.
  public let capped: IndexEstimate
  /// The same of all staff, if the unassessed resemble the assessed; nil without a frame.
  public let population: IndexEstimate?
  /// The share of people below the requirement, P₀.
  public let prevalence: IndexEstimate
  /// The same of all staff; nil without a frame.
  public let populationPrevalence: IndexEstimate?
  /// The mean of (required − attained)/required of those below and 0 of the others, P₁.
  public let depth: IndexEstimate
  /// The mean of its square, P₂; without an error.
  public let severity: IndexEstimate

  /// Takes the gaps of a competency, and the strata of the staff among whom it was observed.
  init(_ gaps: GapResult, strata: PostStratification?) {
    population = strata?.mean(\.capped)
    populationPrevalence = strata?.share(\.selection, band: 0)
    competency = gaps.competency
    let n = gaps.observed
    let (below, depths, squares) = (gaps.shortfall[0], gaps.shortfall[1], gaps.shortfall[2])
    capped = Estimation.mean(
      Moments(
        count: n, sum: 60 * n - depths, squares: 3600 * n - 120 * depths + squares, over: 60))
    prevalence = Estimation.share(below, of: n)
    depth = Estimation.mean(Moments(count: n, sum: depths, squares: squares, over: 60))
    severity = IndexEstimate(
      value: gaps.shortfall(power: 2)?.approximation, count: n, notes: n > 0 ? [] : [.nobody])
  }
}
