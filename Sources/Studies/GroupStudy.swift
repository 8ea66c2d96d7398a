public import Figures
import Flow
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
  /// The kinds of each of `agencies`; more than one where its rows disagree.
  public let agencyKinds: [[String]]
  /// By position level, in the order of the standard; the key is its name.
  public let positions: [GroupResult]
  /// By agency and position level; the key is both.
  public let agencyPositions: GroupResults

  /// Adds up the figures of a run.
  ///
  /// Keys ascend by code point, position levels as in the standard. So many workers share the
  /// groupings, and the result is the same for any number of them.
  public init(_ figures: GroupFigures, standard: Standard, workers: Int = 1) {
    let names = standard.positions.map(\.name)
    let cells = GroupCells(figures)
    let ranks = Workers.map(3, on: workers) { column in
      Ranks(figures.agencies.map { column == 0 ? $0.code : column == 1 ? $0.kind : $0.province })
    }
    let (agencies, kinds, provinces) = (ranks[0], ranks[1], ranks[2])
    @Sendable func byAgency(_ ranks: Ranks) -> GroupResults {
      GroupResults(cells, ranks.texts.count, rank: { ranks.ranks[$0.agency] }) { [ranks.texts[$0]] }
    }
    // The longest first, because workers take one after the other.
    let groupings: [@Sendable () -> GroupResults] = [
      { byAgency(agencies) },
      { GroupResults(cells, names.count, rank: { $0.position }) { [names[$0]] } },
      { byAgency(provinces) }, { byAgency(kinds) },
      { GroupResults(cells, 1, rank: { _ in 0 }) { _ in ["NASIONAL"] } },
    ]
    let results = Workers.map(groupings.count, on: workers) { groupings[$0]().all }
    self.agencies = results[0]
    positions = results[1]
    self.provinces = results[2]
    self.kinds = results[3]
    nation = results[4].first ?? GroupResult(key: ["NASIONAL"], GroupSums(cells.layout))
    agencyPositions = GroupResults(
      cells, agencies.texts.count * names.count,
      rank: { agencies.ranks[$0.agency] * names.count + $0.position }
    ) { [agencies.texts[$0 / names.count], names[$0 % names.count]] }
    agencyKinds = GroupStudy.kinds(cells, agencies: agencies, kinds: kinds)
  }

  /// The kinds of every agency that anybody belongs to, by its rank.
  private static func kinds(
    _ cells: GroupCells, agencies: Ranks, kinds: Ranks
  ) -> [[String]] {
    var isPeopled = [Bool](repeating: false, count: agencies.ranks.count)
    for place in cells.places { isPeopled[place.agency] = true }
    var seen = [Set<Int>](repeating: [], count: agencies.texts.count)
    for agency in isPeopled.indices where isPeopled[agency] {
      seen[agencies.ranks[agency]].insert(kinds.ranks[agency])
    }
    return seen.filter { !$0.isEmpty }.map { $0.sorted().map { kinds.texts[$0] } }
  }
}

/// The place of every text among all of them, by code points; equal texts have equal places.
struct Ranks {
  /// Each text once, in order.
  let texts: [String]
  let ranks: [Int]

  init(_ texts: [String]) {
    let distinct = Set(texts).sorted { $0.unicodeOrder($1) }
    let places = Dictionary(uniqueKeysWithValues: distinct.enumerated().map { ($1, $0) })
    self.texts = distinct
    ranks = texts.map { places[$0] ?? 0 }
  }
}

extension String {
  /// Whether this string comes first by code points, as the tables are sorted.
  func unicodeOrder(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
