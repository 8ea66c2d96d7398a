public import Figures
public import Standards

/// What changed between two assessments of the same people.
///
/// There is no group to compare with, so a change is no effect of anything.
public struct ChangeStudy: Sendable, Equatable {
  /// Everybody, then kinds of agency, position levels and agencies, each with enough pairs.
  public let groups: [ChangeGroup]
  /// Agencies with fewer pairs than a group needs.
  public let smallAgencies: Int
  /// The fewest pairs of an agency for figures of its own.
  public let fewest: Int64
  /// The competencies, ascending.
  public let competencies: [Int]

  /// Studies counts; an agency needs so many pairs for figures of its own.
  public init(
    _ figures: [ChangeKey: ChangeCounts], competencies: [Int], standard: Standard, fewest: Int64
  ) {
    var everybody = ChangeCounts()
    var kinds: [String: ChangeCounts] = [:]
    var positions: [Int: ChangeCounts] = [:]
    var agencies: [String: ChangeCounts] = [:]
    for (key, counts) in figures {
      everybody.merge(counts)
      positions[key.position, default: ChangeCounts()].merge(counts)
      if !key.kind.isEmpty { kinds[key.kind, default: ChangeCounts()].merge(counts) }
      if !key.agency.isEmpty { agencies[key.agency, default: ChangeCounts()].merge(counts) }
    }
    let bands = standard.selection.bands.count
    func group(_ level: IndexLevel, _ key: String, _ counts: ChangeCounts) -> ChangeGroup {
      ChangeGroup(level, key, counts, competencies: competencies, bands: bands)
    }
    let large = agencies.filter { $0.value.pairs >= fewest }
    groups =
      [group(.nation, "", everybody)]
      + kinds.sorted { $0.key < $1.key }.map { group(.kind, $0.key, $0.value) }
      + positions.sorted { $0.key < $1.key }.map {
        group(.position, standard.positions[$0.key].name, $0.value)
      } + large.sorted { $0.key < $1.key }.map { group(.agency, $0.key, $0.value) }
    smallAgencies = agencies.count - large.count
    self.fewest = fewest
    self.competencies = competencies
  }

  /// Everybody.
  public var nation: ChangeGroup { groups[0] }

  /// The groups of one kind.
  public func groups(_ level: IndexLevel) -> [ChangeGroup] { groups.filter { $0.level == level } }
}
