public import Figures
public import Standards

/// What the pages of single provinces tell beside the groups that every report has.
public struct UnitStudy: Sendable, Equatable {
  /// By province and agency; the key is both codes.
  public let provinceAgencies: [GroupResult]
  /// By province and position level; the key is the province's code and the level's name.
  public let provincePositions: [GroupResult]

  /// Adds up the figures of a run; keys ascend, position levels as in the standard.
  public init(_ figures: GroupFigures, standard: Standard) {
    let cells = GroupCells(figures)
    let provinces = Ranks(figures.agencies.map(\.province))
    let agencies = Ranks(figures.agencies.map(\.code))
    let names = standard.positions.map(\.name)
    func grouped(
      _ texts: [String], _ rank: (GroupCells.Place) -> Int
    ) -> [GroupResult] {
      GroupResults(
        cells, provinces.texts.count * texts.count,
        rank: { provinces.ranks[$0.agency] * texts.count + rank($0) }
      ) { [provinces.texts[$0 / texts.count], texts[$0 % texts.count]] }
      .all
    }
    provinceAgencies = grouped(agencies.texts) { agencies.ranks[$0.agency] }
    provincePositions = grouped(names) { $0.position }
  }
}
