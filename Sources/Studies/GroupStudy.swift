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
  /// By agency and position level.
  public let agencyPositions: [GroupResult]

  private static let groupsPerTask = 1024

  /// Adds up the figures of a run.
  ///
  /// Keys ascend by code point, position levels as in the standard. So many workers share the groups,
  /// and the result is the same for any number of them.
  public init(_ figures: GroupFigures, standard: Standard, workers: Int = 1) {
    let names = standard.positions.map(\.name)
    let cells = (0..<figures.cellCount).map { figures.place($0) }
    let blank = GroupSums(figures)
    /// Groups the cells by a rank; equal ranks have equal keys.
    func grouped(
      _ count: Int, _ rank: ((agency: Int, position: Int, required: Int64)) -> Int,
      _ key: @Sendable (Int) -> [String]
    ) -> [GroupResult] {
      let groups = Groups(cells.map(rank), count)
      let starts = Array(stride(from: 0, to: count, by: GroupStudy.groupsPerTask))
      let parts = Workers.map(starts.count, on: workers) { task in
        var sums = blank
        return (starts[task]..<min(count, starts[task] + GroupStudy.groupsPerTask)).compactMap {
          group -> GroupResult? in
          let cells = groups.members(group)
          return cells.isEmpty ? nil : GroupResult(key: key(group), sums.total(cells))
        }
      }
      return Array(parts.joined())
    }
    var sums = blank
    let agencies = Ranks(figures.agencies.map(\.code))
    let kinds = Ranks(figures.agencies.map(\.kind))
    let provinces = Ranks(figures.agencies.map(\.province))
    nation = GroupResult(key: ["NASIONAL"], sums.total(Array(cells.indices)[...]))
    self.kinds = grouped(kinds.texts.count, { kinds.ranks[$0.agency] }) { [kinds.texts[$0]] }
    self.provinces = grouped(provinces.texts.count, { provinces.ranks[$0.agency] }) {
      [provinces.texts[$0]]
    }
    self.agencies = grouped(agencies.texts.count, { agencies.ranks[$0.agency] }) {
      [agencies.texts[$0]]
    }
    var seen = [Set<Int>](repeating: [], count: agencies.texts.count)
    for cell in cells { seen[agencies.ranks[cell.agency]].insert(kinds.ranks[cell.agency]) }
    agencyKinds = seen.filter { !$0.isEmpty }.map { $0.sorted().map { kinds.texts[$0] } }
    positions = grouped(names.count, { $0.position }) { [names[$0]] }
    agencyPositions = grouped(
      agencies.texts.count * names.count, { agencies.ranks[$0.agency] * names.count + $0.position }
    ) { [agencies.texts[$0 / names.count], names[$0 % names.count]] }
  }
}

/// The members of every group, in the order of the groups.
struct Groups {
  private let starts: [Int]
  private let order: [Int]

  init(_ groups: [Int], _ count: Int) {
    var starts = [Int](repeating: 0, count: count + 1)
    for group in groups { starts[group + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var order = [Int](repeating: 0, count: groups.count)
    for (member, group) in groups.enumerated() {
      order[next[group]] = member
      next[group] += 1
    }
    self.starts = starts
    self.order = order
  }

  func members(_ group: Int) -> ArraySlice<Int> { order[starts[group]..<starts[group + 1]] }
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
