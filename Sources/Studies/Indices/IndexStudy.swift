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
    let positions = standard.positions.indices.filter { cells.hasPosition($0) }
    groups =
      [
        cells.group(.nation, key: "") { _ in
          true
        } inFrame: { _ in
          true
        }
      ]
      + cells.keys(\.kind).map { key in
        cells.group(.kind, key: key) {
          $0.kind == key
        } inFrame: {
          $0.kind == key
        }
      }
      + cells.keys(\.province).map { key in
        cells.group(.province, key: key) {
          $0.province == key
        } inFrame: {
          $0.province.map { $0 == key }
        }
      }
      + cells.keys(\.agency).map { key in
        cells.group(.agency, key: key) {
          $0.agency == key
        } inFrame: {
          $0.agency == key
        }
      }
      + positions.map { position in
        cells.group(
          .position, key: standard.positions[position].name,
          alpha: Reliability.alpha(figures, position: position)
        ) {
          $0.position == position
        } inFrame: {
          $0.position == position
        }
      }
    competencies = gaps.overall.map { CompetencyIndex($0) }
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
