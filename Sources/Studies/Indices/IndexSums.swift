public import Basics
import Figures

/// The sums of one group of people, ready for means and shares.
struct IndexSums: Sendable, Equatable {
  /// Every complete person's capped match.
  var capped = Moments()
  /// Every complete person's match, surpluses included.
  var uncapped = Moments()
  /// People, with or without a complete result.
  var people: Int64 = 0
  /// Complete people by category of selection.
  var selection: [Int64] = []
  /// Complete people by category of mapping.
  var mapping: [Int64] = []
  /// What the levels fall short.
  var shortfall = ShortfallSums()

  /// Complete people.
  var complete: Int64 { capped.count }

  /// Sums over nobody.
  init() {}

  /// The sums of one cell.
  init(_ counts: IndexCounts, required: Int64) {
    people = counts.people
    capped = Moments(
      count: counts.complete, sum: counts.capped, squares: counts.cappedSquares, over: required)
    uncapped = Moments(
      count: counts.complete, sum: counts.attained, squares: counts.attainedSquares, over: required)
    selection = counts.selection
    mapping = counts.mapping
    shortfall = ShortfallSums(
      observed: counts.observed, below: counts.below, depth: counts.depth,
      severity: counts.severity)
  }

  /// The sums of one competency: its levels in the place of matches, and in that of the categories who
  /// is below the requirement and who is not.
  init(_ counts: CompetencyCounts) {
    capped = Moments(
      count: counts.observed, sum: 60 * counts.observed - counts.depth,
      squares: 3600 * counts.observed - 120 * counts.depth + counts.severity, over: 60)
    selection = [counts.below, counts.observed - counts.below]
  }

  /// Adds other people.
  mutating func add(_ other: IndexSums) {
    people += other.people
    capped.add(other.capped)
    uncapped.add(other.uncapped)
    shortfall.add(other.shortfall)
    while selection.count < other.selection.count { selection.append(0) }
    while mapping.count < other.mapping.count { mapping.append(0) }
    for (band, count) in other.selection.enumerated() { selection[band] += count }
    for (band, count) in other.mapping.enumerated() { mapping[band] += count }
  }
}

/// The sums of levels below their requirement: Foster, Greer, Thorbecke, Econometrica 52 (1984) 761–766.
public struct ShortfallSums: Sendable, Equatable {
  /// Levels that were observed.
  public var observed: Int64 = 0
  var below: Int64 = 0
  var depth: Int64 = 0
  var severity: Int64 = 0

  /// Adds other levels.
  mutating func add(_ other: ShortfallSums) {
    observed += other.observed
    below += other.below
    depth += other.depth
    severity += other.severity
  }

  /// Prevalence, depth or severity, P_α for α = 0, 1, 2; nil where nothing was observed.
  public func index(power: Int) -> Ratio? {
    let sum = [below, depth, severity][power]
    let unit: Int128 = [1, 60, 3600][power]
    return Ratio(Int128(sum), over: unit * Int128(observed))
  }
}
