import Assessment
public import Basics

/// One assessment as a row tells it, with the stage where the row or its file says it.
struct StagedAssessment: Sendable, BitwiseCopyable {
  var id: UInt64
  var context: PersonContext
  var levels: PackedLevels
  var standard: PackedLevels
  /// 0 or 1 for the stages, 2 where the day shall tell.
  var stage: UInt8

  /// Orders by person, stage and day, then by everything else, so that any order of rows gives one.
  static func < (left: StagedAssessment, right: StagedAssessment) -> Bool {
    if left.id != right.id { return left.id < right.id }
    if left.stage != right.stage { return left.stage < right.stage }
    if left.context.day != right.context.day { return left.context.day < right.context.day }
    if left.context.bits != right.context.bits { return left.context.bits < right.context.bits }
    if left.levels.low != right.levels.low { return left.levels.low < right.levels.low }
    if left.levels.high != right.levels.high { return left.levels.high < right.levels.high }
    if left.standard.low != right.standard.low { return left.standard.low < right.standard.low }
    return left.standard.high < right.standard.high
  }
}

/// All assessments that rows tell of: unlike the roster it keeps the earlier ones, too.
public struct AssessmentList: Mergeable {
  private(set) var assessments: [StagedAssessment] = []
  private(set) var longCells = CellMask()
  /// Whether some row carries required levels.
  private(set) var hasStandards = false
  /// Halves of rows without a single level: there was no assessment at that stage.
  private(set) var empty = 0

  /// An empty list.
  public init() {}

  /// The competencies that rows of long exports are about, ascending.
  public var longCompetencies: [Int] { longCells.cells }

  /// Adds an entry of a batch.
  mutating func add(_ row: Int, of people: PersonBatch, _ stage: AssessmentStage?) {
    let context = people.contexts[row]
    if context.isLong { longCells.formUnion(people.levels[row]) }
    if people.standards != nil { hasStandards = true }
    assessments.append(
      StagedAssessment(
        id: people.ids[row], context: context, levels: people.levels[row],
        standard: people.standards?[row] ?? .none, stage: stage?.rawValue ?? 2))
  }

  /// Adds the half of a row that holds one stage, if there is a level in it.
  mutating func addHalf(_ row: Int, of people: PersonBatch, _ stage: AssessmentStage) {
    var hasLevel = false
    people.levels[row].forEachPresent { if $0 < PackedLevels.empty { hasLevel = true } }
    if hasLevel { add(row, of: people, stage) } else { empty += 1 }
  }

  /// Adds what another worker has read over the same registry.
  public mutating func merge(_ other: AssessmentList) {
    assessments += other.assessments
    longCells.formUnion(other.longCells)
    hasStandards = hasStandards || other.hasStandards
    empty += other.empty
  }
}
