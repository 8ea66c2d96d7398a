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
  private var spellings: LevelSpellings

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
    spellings = LevelSpellings(standard)
  }

  /// The attained and the required levels that a row tells.
  mutating func read(_ judge: inout RowJudge, _ journal: inout Journal)
    -> (attained: PackedLevels, required: PackedLevels)
  {
    var (levels, standards) = (PackedLevels.none, PackedLevels.none)
    if isLong {
      guard let competency = competencies.read(&judge) else { return (levels, standards) }
      if let level { levels[competency] = judge.level(level, &spellings, &journal) }
      if let required { standards[competency] = judge.required(required, &spellings, &journal) }
      return (levels, standards)
    }
    var odd = OddCells()
    levels.low ^= turned(low.span, judge, &odd.low)
    if !high.isEmpty { levels.high ^= turned(high.span, judge, &odd.high) }
    if odd.low | odd.high != 0 { readOdd(odd, &levels, &judge, &journal) }
    guard hasStandards else { return (levels, standards) }
    if let required {
      let level = judge.required(required, &spellings, &journal)
      for (_, competency) in levelColumns { standards[competency] = level }
    }
    for (column, competency) in requiredColumns {
      standards[competency] = judge.required(column, &spellings, &journal)
    }
    return (levels, standards)
  }

  /// A column with levels, and how far from the lowest bit of their word they stand.
  private struct LevelCell {
    let column: Int
    let shift: UInt64

    init(_ column: Int, _ place: Int) { (self.column, shift) = (column, UInt64(3 * place)) }
  }

  /// The places of cells that hold more, or less, than one digit from 0 to 5.
  private struct OddCells {
    var low: UInt32 = 0
    var high: UInt32 = 0
  }

  // "Not there" has all bits set, so that those which differ are turned over.
  @inline(__always)
  private func turned(
    _ cells: Swift.Span<LevelCell>, _ judge: borrowing RowJudge, _ odd: inout UInt32
  ) -> UInt64 {
    var bits: UInt64 = 0
    for place in cells.indices {
      let cell = cells[unchecked: place]
      let level = judge.plainLevel(cell.column)
      if level == PackedLevels.absent { odd |= 1 &<< UInt32(truncatingIfNeeded: place) }
      bits ^= (level ^ PackedLevels.absent) &<< cell.shift
    }
    return bits
  }

  @inline(never)
  private mutating func readOdd(
    _ odd: OddCells, _ levels: inout PackedLevels, _ judge: inout RowJudge,
    _ journal: inout Journal
  ) {
    for (place, cell) in low.enumerated() where odd.low >> place & 1 != 0 {
      let level = judge.oddLevel(cell.column, &spellings, &journal)
      levels.low ^= (level ^ PackedLevels.absent) &<< cell.shift
    }
    for (place, cell) in high.enumerated() where odd.high >> place & 1 != 0 {
      let level = judge.oddLevel(cell.column, &spellings, &journal)
      levels.high ^= (level ^ PackedLevels.absent) &<< cell.shift
    }
  }
}

extension RemarkKind {
  static let notRequiredLevel = RemarkKind(
    "standar_bukan_1_5", .cellRefused,
    reason: Words(
      id: "standar dari ekspor bukan 1 sampai 5; standar aturan yang dipakai",
      en: "the export's standard is not 1 to 5; the rule's is used"),
    remedy: Words(
      id: "periksa standar jabatan di aplikasi asal", en: "check the standard in the application"))
}
