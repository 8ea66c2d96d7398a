public import Basics

/// Exact sums over people who share a key: what means, their errors and shortfalls follow from.
public struct IndexCounts: Sendable, Hashable {
  /// People, with or without a complete result.
  public var people: Int64 = 0
  /// People with a complete result.
  public var complete: Int64 = 0
  /// Σ A over complete people, A being the sum of a person's attained levels.
  public var attained: Int64 = 0
  /// Σ A² over complete people.
  public var attainedSquares: Int64 = 0
  /// Σ C over complete people, C being the sum of a person's capped levels.
  public var capped: Int64 = 0
  /// Σ C² over complete people.
  public var cappedSquares: Int64 = 0
  /// Levels of everybody, complete or not.
  public var observed: Int64 = 0
  /// Levels below the requirement.
  public var below: Int64 = 0
  /// Σ (r − a)/r over the levels below, in units of 1/60.
  public var depth: Int64 = 0
  /// Σ ((r − a)/r)² over the levels below, in units of 1/3600.
  public var severity: Int64 = 0
  /// Complete people by category of selection, best first.
  public var selection: [Int64]
  /// Complete people by category of mapping, best first.
  public var mapping: [Int64]

  /// Sums over nobody.
  public init(selectionBands: Int, mappingBands: Int) {
    selection = [Int64](repeating: 0, count: selectionBands)
    mapping = [Int64](repeating: 0, count: mappingBands)
  }

  /// Adds the sums of other people.
  public mutating func add(_ other: IndexCounts) {
    people += other.people
    complete += other.complete
    attained += other.attained
    attainedSquares += other.attainedSquares
    capped += other.capped
    cappedSquares += other.cappedSquares
    observed += other.observed
    below += other.below
    depth += other.depth
    severity += other.severity
    for band in selection.indices { selection[band] += other.selection[band] }
    for band in mapping.indices { mapping[band] += other.mapping[band] }
  }
}

/// The sums of a whole run by agency, kind, province, position level and required sum.
public struct IndexFigures: Mergeable, Equatable {
  /// The sums of every cell.
  public private(set) var cells: [GroupKey: IndexCounts] = [:]
  /// The sums of products of levels by position level and set of competencies.
  public private(set) var products: [LevelProducts.Key: LevelProducts] = [:]

  /// The sums by agency, position level and competency.
  public private(set) var competencies: [CompetencyCounts.Key: CompetencyCounts] = [:]

  /// Figures with nothing in them.
  public init() {}

  /// Adds sums to a cell.
  public mutating func add(_ counts: IndexCounts, to key: GroupKey) {
    if cells[key]?.add(counts) == nil { cells[key] = counts }
  }

  /// Adds products of levels.
  public mutating func add(_ other: LevelProducts, to key: LevelProducts.Key) {
    if products[key]?.add(other) == nil { products[key] = other }
  }

  /// Adds the sums of a competency.
  public mutating func add(_ counts: CompetencyCounts, to key: CompetencyCounts.Key) {
    competencies[key, default: CompetencyCounts()].add(counts)
  }

  /// Adds the figures of another server.
  public mutating func merge(_ other: IndexFigures) {
    for (key, counts) in other.cells { add(counts, to: key) }
    for (key, sums) in other.products { add(sums, to: key) }
    for (key, counts) in other.competencies { add(counts, to: key) }
  }
}
