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
    let cells = (0..<figures.cellCount).map { figures.place($0) }
    let provinces = Ranks(figures.agencies.map(\.province))
    let agencies = Ranks(figures.agencies.map(\.code))
    let names = standard.positions.map(\.name)
    var sums = GroupSums(figures)
    func grouped(
      _ width: Int, _ rank: ((agency: Int, position: Int, required: Int64)) -> Int,
      _ key: (Int) -> String
    ) -> [GroupResult] {
      let count = provinces.texts.count * width
      let groups = Groups(
        cells.map { provinces.ranks[$0.agency] * width + rank($0) }, count)
      return (0..<count).compactMap { group in
        let members = groups.members(group)
        return members.isEmpty
          ? nil
          : GroupResult(
            key: [provinces.texts[group / width], key(group % width)], sums.total(members))
      }
    }
    provinceAgencies = grouped(agencies.texts.count, { agencies.ranks[$0.agency] }) {
      agencies.texts[$0]
    }
    provincePositions = grouped(names.count, { $0.position }) { names[$0] }
  }
}
