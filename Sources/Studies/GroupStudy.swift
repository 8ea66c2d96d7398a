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
    let cells = figures.cells.map { GroupCell(key: $0.key, counts: $0.value) }
    let names = standard.positions.map(\.name)
    let agencyRanks = Ranks(cells.map(\.key.agency))
    let kindRanks = Ranks(cells.map(\.key.kind))
    let provinceRanks = Ranks(cells.map(\.key.province))
    func grouped(_ ranks: [Int], _ key: (GroupKey) -> [String]) -> [GroupResult] {
      let order = ranks.indices.sorted { ranks[$0] < ranks[$1] }
      var results: [GroupResult] = []
      var first = 0
      while first < order.count {
        var end = first
        while end < order.count, ranks[order[end]] == ranks[order[first]] { end += 1 }
        results.append(
          GroupResult(
            key: key(cells[order[first]].key), cells: order[first..<end].map { cells[$0] }))
        first = end
      }
      return results
    }
    let places = cells.map(\.key.position)
    nation = GroupResult(key: ["NASIONAL"], cells: cells)
    kinds = grouped(kindRanks.ranks) { [$0.kind] }
    provinces = grouped(provinceRanks.ranks) { [$0.province] }
    agencies = grouped(agencyRanks.ranks) { [$0.agency] }
    positions = grouped(places) { [names[$0.position]] }
    agencyPositions = grouped(zip(agencyRanks.ranks, places).map { $0 * names.count + $1 }) {
      [$0.agency, names[$0.position]]
    }
  }
}

/// The counts of one cell with its key.
struct GroupCell {
  let key: GroupKey
  let counts: GroupCounts
}

/// The place of every text among all of them, by code points; equal texts have equal places.
private struct Ranks {
  let ranks: [Int]

  init(_ texts: [String]) {
    let distinct = Set(texts).sorted { $0.unicodeOrder($1) }
    let places = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
    ranks = texts.map { places[$0] ?? 0 }
  }
}

extension String {
  /// Whether this string comes first by code points, as the tables are sorted.
  func unicodeOrder(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
