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
  /// The columns whose levels stand in the low word, and those whose levels stand in the high one.
  private let low: [LevelCell]
  private let high: [LevelCell]
  private let requiredColumns: [(column: Int, competency: Int)]
  private var competencies: CompetencyReader

  init(_ layout: ExportLayout, _ standard: Shared<Standard>) {
    isLong = layout.isLong
    level = layout.column(of: .level)
    required = layout.column(of: .required)
    levelColumns = layout.roles.enumerated().compactMap {
      if case .level(let competency) = $1 { ($0, competency) } else { nil }
    }
    low = levelColumns.filter { $0.competency < 21 }.map { LevelCell($0.column, $0.competency) }
    high = levelColumns.filter { $0.competency >= 21 }
      .map { LevelCell($0.column, $0.competency - 21) }
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
    levels.low ^= turned(low.span, &judge, &journal)
    if !high.isEmpty { levels.high ^= turned(high.span, &judge, &journal) }
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

  /// A column with levels, and how far from the lowest bit of their word they stand.
  private struct LevelCell {
    let column: Int
    let shift: UInt64

    init(_ column: Int, _ place: Int) { (self.column, shift) = (column, UInt64(3 * place)) }
  }

  // "Not there" has all bits set, so that those which differ are turned over.
  @inline(__always)
  private func turned(
    _ cells: Swift.Span<LevelCell>, _ judge: inout RowJudge, _ journal: inout Journal
  ) -> UInt64 {
    var bits: UInt64 = 0
    for place in cells.indices {
      let cell = cells[unchecked: place]
      bits ^= (judge.level(cell.column, &journal) ^ PackedLevels.absent) &<< cell.shift
    }
    return bits
  }
}
