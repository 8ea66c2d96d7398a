public import Basics

/// What the people of one cell have in common.
public struct GroupKey: Sendable, Hashable {
  /// The agency's code.
  public var agency: String
  /// The kind of agency as the tables print it.
  public var kind: String
  /// The province's code; empty for central agencies.
  public var province: String
  /// The place of the position level in the standard.
  public var position: Int
  /// The sum of the required levels; 0 for people without a complete result.
  public var required: Int64

  /// Puts a key together.
  public init(agency: String, kind: String, province: String, position: Int, required: Int64) {
    self.agency = agency
    self.kind = kind
    self.province = province
    self.position = position
    self.required = required
  }
}

/// Exact counts of people who share a key.
public struct GroupCounts: Sendable, Hashable {
  /// People, with or without a complete result.
  public var people: Int64
  /// People with a complete result.
  public var complete: Int64
  /// Σ attained levels of complete people.
  public var attained: Int64
  /// Σ capped levels of complete people.
  public var capped: Int64
  /// Complete people by category of selection, best first.
  public var selection: [Int64]
  /// Complete people by category of mapping, best first.
  public var mapping: [Int64]

  static func width(_ selection: Int, _ mapping: Int) -> Int { 4 + selection * mapping }

  init(_ cells: [Int64], _ selectionBands: Int, _ mappingBands: Int) {
    (people, complete, attained, capped) = (cells[0], cells[1], cells[2], cells[3])
    selection = (0..<selectionBands).map { band in
      (0..<mappingBands).reduce(0) { $0 + cells[4 + band * mappingBands + $1] }
    }
    mapping = (0..<mappingBands).map { band in
      (0..<selectionBands).reduce(0) { $0 + cells[4 + $1 * mappingBands + band] }
    }
  }

  /// Adds the counts of other people.
  public mutating func add(_ other: GroupCounts) {
    people += other.people
    complete += other.complete
    attained += other.attained
    capped += other.capped
    for band in selection.indices { selection[band] += other.selection[band] }
    for band in mapping.indices { mapping[band] += other.mapping[band] }
  }
}

/// The counts of a whole run by agency, kind, province, position level and required sum.
public struct GroupFigures: Mergeable, Equatable {
  /// The counts of every cell.
  public private(set) var cells: [GroupKey: GroupCounts] = [:]

  /// Figures with nothing in them.
  public init() {}

  /// Adds counts to a cell.
  public mutating func add(_ counts: GroupCounts, to key: GroupKey) {
    if cells[key]?.add(counts) == nil { cells[key] = counts }
  }

  /// Adds the figures of another server.
  public mutating func merge(_ other: GroupFigures) {
    for (key, counts) in other.cells { add(counts, to: key) }
  }
}
