public import Assessment
public import Basics
public import Flow

/// Exact counts of people and of their levels.
public struct Completeness: Mergeable, Equatable {
  /// People.
  public var people = 0
  /// People who lack a level.
  public var incomplete = 0
  /// People with every level, each of them exactly the required one.
  public var exact = 0
  /// Levels that are there.
  public var observed = 0
  /// Levels that should be there and are not.
  public var missing = 0

  /// Counts of nobody.
  public init() {}

  /// Levels that should be there.
  public var expected: Int { observed + missing }

  /// Whether everybody has exactly the required level on every competency.
  public var isAllExact: Bool { people > 0 && exact == people }

  /// Adds the counts of other people.
  public mutating func merge(_ other: Completeness) {
    people += other.people
    incomplete += other.incomplete
    exact += other.exact
    observed += other.observed
    missing += other.missing
  }
}

/// Counts missing levels, and people whose levels are exactly the required ones, by agency.
public struct CompletenessTally: Tally, Equatable {
  private var units: [Int: Completeness] = [:]

  /// A tally with nobody counted.
  public init() {}

  /// Counts every person of a batch.
  public mutating func absorb(_ batch: RatedBatch) {
    for row in 0..<batch.rowCount {
      let sums = batch.gaps.sums[row]
      let levels = batch.gaps.people.levels[row]
      let required = batch.gaps.required[row]
      let expected = required.presentCount
      var counts = Completeness()
      counts.people = 1
      counts.missing = Int(sums.missing)
      counts.observed = expected - counts.missing
      counts.incomplete = sums.isComplete ? 0 : 1
      // Where a competency is not there, both words have the same bits.
      counts.exact = sums.isComplete && levels == required ? 1 : 0
      units[batch.gaps.people.contexts[row].unit, default: Completeness()].merge(counts)
    }
  }

  /// Adds what another worker has counted over the same registry.
  public mutating func merge(_ other: CompletenessTally) {
    for (unit, counts) in other.units { units[unit, default: Completeness()].merge(counts) }
  }

  /// The counts by code of the agency, no longer tied to this run.
  public func agencies(units named: [AgencyUnit]) -> [String: Completeness] {
    units.reduce(into: [:]) {
      $0[named[$1.key].code, default: Completeness()].merge($1.value)
    }
  }
}
