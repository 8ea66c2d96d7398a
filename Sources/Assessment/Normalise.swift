public import Basics
public import Flow
public import Standards
public import Tables

/// Understands rows of text as people: identity, day, agency, position level and levels.
///
/// Every spelling is looked up once per worker. A row without identity or position level, or with a
/// day that does not exist, is refused; a level that is none is refused as a cell and counts as
/// missing.
public struct Normalise: Stage {
  /// The word in a pipeline file.
  public static let name = "normalise"

  private let headings: [String]
  private let isLong: Bool
  private let nameColumn: Int?
  private let standard: Shared<Standard>
  private let checkedTwins: [ExportLayout.Twin]
  /// How many columns from the first on hold all that is told besides levels.
  private let circumstanceColumns: Int
  private let identities: IdentityReader
  private var days: DayReader
  private var positions: PositionReader
  private var agencies: AgencyReader
  private var levels: LevelReader
  private var printed: PrintedReader?

  /// Prepares the reading of one export.
  public init(
    _ layout: ExportLayout, standard: Standard, registry: Registry,
    options: NormaliseOptions = NormaliseOptions()
  ) {
    headings = layout.headings
    isLong = layout.isLong
    nameColumn = layout.column(of: .name)
    checkedTwins = layout.twins.filter { layout.roles[$0.first].decides }
    circumstanceColumns = layout.circumstanceColumns
    let shared = Shared(standard)
    self.standard = shared
    identities = IdentityReader(layout, registry, options)
    days = DayReader(layout)
    positions = PositionReader(layout, shared)
    agencies = AgencyReader(layout, shared, registry, options)
    levels = LevelReader(layout, shared)
    printed = PrintedReader(layout, shared)
  }

  /// Understands every row of a batch, or refuses it with a reason.
  public mutating func process(_ batch: TextBatch, journal: inout Journal)
    throws(Failure) -> PersonBatch
  {
    var people = PersonBatch(capacity: batch.rowCount, hasStandards: levels.hasStandards)
    let lines = Column<Int32>(capacity: batch.rowCount)
    people.provenance = (batch.file, lines)
    var (place, acceptedLines) = (0, 0)
    var judge = RowJudge(batch, headings, standard)
    var before: Circumstance?
    for row in 0..<batch.rowCount {
      judge.turn(to: row)
      let told: Circumstance
      if let before, judge.isRepeated(circumstanceColumns) {
        told = before
      } else {
        let read = try circumstance(&judge, &journal)
        // What is remarked or refused is so in every row.
        before = judge.isSilent ? read : nil
        guard let read else { continue }
        told = read
      }
      let (attained, required) = levels.read(&judge, &journal)
      guard judge.isFree || !judge.isRefused(&journal) else { continue }
      let (unit, position) = (told.context.unit, told.context.position)
      if agencies.hasTroubles { agencies.remark(unit, &judge, &journal) }
      if printed != nil { printed?.compare(attained, required, position, &judge, &journal) }
      people.ids[place] = told.id
      people.contexts[place] = told.context
      people.levels[place] = attained
      if let standards = people.standards { standards[place] = required }
      lines[place] = Int32(truncatingIfNeeded: batch.line(row))
      place += 1
      acceptedLines += Int(batch.lineCounts[row])
    }
    agencies.finish(file: batch.file, &journal)
    people.rowCount = place
    journal.accept(rows: place, lines: acceptedLines, file: batch.file)
    return people
  }

  /// Whom a row tells of, and when, where and at which position: all but the levels.
  private struct Circumstance {
    var id: UInt64
    var context: PersonContext
  }

  /// What a row tells besides levels; nil where it is no row.
  private mutating func circumstance(
    _ judge: inout RowJudge, _ journal: inout Journal
  ) throws(Failure) -> Circumstance? {
    if !checkedTwins.isEmpty { compareTwins(&judge) }
    let id = identities.read(&judge, &journal)
    if judge.isPassedOver, judge.isRefused(&journal) { return nil }
    let day = days.read(&judge, &journal)
    let position = positions.read(&judge)
    let unit = try agencies.read(&judge)
    let name = nameColumn.map { Normalise.hash(judge.cell($0)) } ?? 0
    return Circumstance(
      id: id,
      context: PersonContext(
        day: day, position: position, unit: unit, isLong: isLong, nameHash: name))
  }

  // Two columns for one thing are no trouble as long as they agree.
  private func compareTwins(_ judge: inout RowJudge) {
    for twin in checkedTwins {
      let (first, second) = (judge.cell(twin.first), judge.cell(twin.second))
      if first.count != second.count || !first.elementsEqual(second) {
        judge.refuse(.differentTwins, twin.second)
      }
    }
  }

  // Never 0, which means that there is no name.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    name.isEmpty ? 0 : Hashing.words(name) | 1
  }
}

extension RemarkKind {
  static let differentTwins = RemarkKind(
    "kolom_ganda_berbeda", .rowRefused,
    reason: Words(
      id: "dua kolom yang artinya sama berisi nilai yang berbeda",
      en: "two columns that mean the same hold different values"),
    remedy: Words(
      id: "hapus atau ganti judul kolom yang tidak dimaksud",
      en: "leave out or rename the column that is not meant"))
}
