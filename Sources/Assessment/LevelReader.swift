import Basics
import Flow
import Standards

/// Reads the levels of a row: attained, and required where the export carries them.
struct LevelReader: Sendable {
  /// Whether the export carries required levels.
  let hasStandards: Bool
  private let isLong: Bool
  private let level: Int?
  private let required: Int?
  private let levelColumns: [(column: Int, competency: Int)]
  private let requiredColumns: [(column: Int, competency: Int)]
  private var competencies: CompetencyReader

  init(_ layout: ExportLayout, _ standard: Shared<Standard>) {
    isLong = layout.isLong
    level = layout.column(of: .level)
    required = layout.column(of: .required)
    levelColumns = layout.roles.enumerated().compactMap {
      if case .level(let competency) = $1 { ($0, competency) } else { nil }
    }
    requiredColumns = layout.roles.enumerated().compactMap {
      if case .required(let competency) = $1 { ($0, competency) } else { nil }
    }
    hasStandards = !requiredColumns.isEmpty || required != nil
    competencies = CompetencyReader(layout, standard)
  }

  /// The attained and the required levels that a row tells.
  mutating func read(_ judge: inout RowJudge, _ journal: inout Journal)
    -> (attained: PackedLevels, required: PackedLevels)
  {
    var (levels, standards) = (PackedLevels.none, PackedLevels.none)
    if isLong {
      guard let competency = competencies.read(&judge) else { return (levels, standards) }
      if let level { levels[competency] = judge.level(level, &journal) }
      if let required { standards[competency] = judge.required(required, &journal) }
      return (levels, standards)
    }
    for (column, competency) in levelColumns {
      levels.fill(competency, judge.level(column, &journal))
    }
    guard hasStandards else { return (levels, standards) }
    if let required {
      let level = judge.required(required, &journal)
      for (_, competency) in levelColumns { standards[competency] = level }
    }
    for (column, competency) in requiredColumns {
      standards[competency] = judge.required(column, &journal)
    }
    return (levels, standards)
  }
}
