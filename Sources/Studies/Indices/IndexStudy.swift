public import Figures
public import Standards

/// The competency index of the nation and its parts, with errors, intervals and coverage.
///
/// All sums are whole numbers until here. Binary fractions are computed by ascending keys, so that
/// the figures have the same bits however the people were divided among files and workers.
public struct IndexStudy: Sendable, Equatable {
  /// The nation, kinds of agency, provinces, agencies, and position levels in the standard's order.
  public let groups: [IndexGroup]
  /// The competencies in the order of the standard.
  public let competencies: [CompetencyIndex]
  /// Whether a staff frame was given.
  public let hasFrame: Bool
  /// Complete people whose agency and position level the frame lacks.
  public let outsideFrame: Int64

  /// Computes all indices; `frame` is nil where none was given.
  public init(
    _ figures: IndexFigures, gaps: GapStudy, frame: [FramePart]?, standard: Standard
  ) {
    let cells = IndexCells(figures, frame: frame)
    hasFrame = frame != nil
    outsideFrame = frame == nil ? 0 : cells.outsideFrame
    let nation = cells.group(.nation, key: "", cells.all, cells.frame)
    let positions = cells.grouped(by: \.position).sorted { $0.key < $1.key }.map { position, rows in
      cells.group(
        .position, key: standard.positions[position].name, rows,
        cells.parts { $0.position == position },
        alpha: Reliability.alpha(figures, position: position))
    }
    groups =
      [nation] + cells.groups(.kind, by: \.kind) { $0.kind }
      + cells.groups(.province, by: \.province) { $0.province }
      + cells.groups(.agency, by: \.agency) { $0.agency } + positions
    competencies = gaps.overall.map {
      CompetencyIndex($0, strata: cells.strata(ofCompetency: $0.competency))
    }
  }

  /// How many means had to be computed in binary fractions, as no common denominator fits.
  public var binaryFractions: Int {
    groups.flatMap { [$0.capped, $0.uncapped] }
      .flatMap { [$0.participants, $0.agencies, $0.population] }
      .count { $0?.notes.contains(.binaryFractions) == true }
  }

  /// The nation as a whole.
  public var nation: IndexGroup { groups[0] }

  /// The agencies of one kind, by code.
  public func agencies(ofKind kind: String) -> [IndexGroup] {
    groups(.agency).filter { $0.kinds == [kind] }
  }

  /// The groups of one level.
  public func groups(_ level: IndexLevel) -> [IndexGroup] { groups.filter { $0.level == level } }
}
