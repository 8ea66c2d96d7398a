public import Figures
public import Standards

/// The nation and its parts: the same figures for every way of grouping people.
public struct GroupStudy: Sendable, Equatable {
  /// The nation.
  public let nation: GroupResult
  /// By kind of agency; the key is the kind.
  public let kinds: [GroupResult]
  /// By province; the key is its code, empty for central agencies.
  public let provinces: [GroupResult]
  /// By agency; the key is its code.
  public let agencies: [GroupResult]
  /// By position level, in the order of the standard; the key is its name.
  public let positions: [GroupResult]
  /// By agency and position level.
  public let agencyPositions: [GroupResult]

  /// Adds up the figures of a run.
  ///
  /// Keys ascend by code point, position levels as in the standard.
  public init(_ figures: GroupFigures, standard: Standard) {
    let cells = figures.cells.map { (key: $0.key, counts: $0.value) }
    func grouped(_ name: (GroupKey) -> [String], _ order: (GroupKey) -> [String]) -> [GroupResult] {
      Dictionary(grouping: cells) { order($0.key) }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) { $0.unicodeOrder($1) } }
        .map { GroupResult(key: name($0.value[0].key), cells: $0.value) }
    }
    func rank(_ position: Int) -> String { String(UnicodeScalar(UInt8(33 + position))) }
    let positions = standard.positions.map(\.name)
    nation = GroupResult(key: ["NASIONAL"], cells: cells)
    kinds = grouped({ [$0.kind] }, { [$0.kind] })
    provinces = grouped({ [$0.province] }, { [$0.province] })
    agencies = grouped({ [$0.agency] }, { [$0.agency] })
    self.positions = grouped({ [positions[$0.position]] }, { [rank($0.position)] })
    agencyPositions = grouped(
      { [$0.agency, positions[$0.position]] }, { [$0.agency, rank($0.position)] })
  }
}

extension String {
  /// Whether this string comes first by code points, as the tables are sorted.
  func unicodeOrder(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
