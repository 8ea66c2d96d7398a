public import Basics
public import Flow
public import Standards
public import Tables

/// Understands rows of text as people: identity, day, agency, position level and levels.
///
/// Every spelling is looked up once per worker. A row without identity or position level, or with a
/// day that does not exist, is refused; a level that is none is refused as a cell and counts as missing.
public struct Normalise: Stage {
  /// The word in a pipeline file.
  public static let name = "normalise"

  private let layout: ExportLayout
  private let options: NormaliseOptions
  private var agencies: AgencyReader
  private var positions: PositionReader
  private var competencies: CompetencyReader
  private var days: DayReader
  private let registry: Registry
  private let levelColumns: [(column: Int, competency: Int)]
  private let requiredColumns: [(column: Int, competency: Int)]
  private let hasStandards: Bool
  private let checkedTwins: [ExportLayout.Twin]
  private let columns:
    (nip: Int?, participant: Int?, name: Int?, level: Int?, required: Int?, position: Int?)

  /// Prepares the reading of one export.
  public init(
    _ layout: ExportLayout, standard: Standard, registry: Registry,
    options: NormaliseOptions = NormaliseOptions()
  ) {
    self.layout = layout
    self.options = options
    self.registry = registry
    agencies = AgencyReader(layout, standard, registry, options)
    positions = PositionReader(layout, standard)
    competencies = CompetencyReader(layout, standard)
    days = DayReader(layout)
    checkedTwins = layout.twins.filter { layout.roles[$0.first].decides }
    columns = (
      layout.column(of: .nip), layout.column(of: .participantID), layout.column(of: .name),
      layout.column(of: .level), layout.column(of: .required),
      layout.column(of: .positionLevel) ?? layout.column(of: .eselon)
    )
    levelColumns = layout.roles.enumerated().compactMap {
      if case .level(let competency) = $1 { ($0, competency) } else { nil }
    }
    requiredColumns = layout.roles.enumerated().compactMap {
      if case .required(let competency) = $1 { ($0, competency) } else { nil }
    }
    hasStandards = !requiredColumns.isEmpty || columns.required != nil
  }

  /// Understands every row of a batch, or refuses it with a reason.
  public mutating func process(_ batch: TextBatch, journal: inout Journal)
    throws(Failure) -> PersonBatch
  {
    var people = PersonBatch(capacity: batch.rowCount, hasStandards: hasStandards)
    let lines = Column<Int32>(capacity: batch.rowCount)
    people.provenance = (batch.file, lines)
    var (acceptedRows, acceptedLines) = (0, 0)
    for row in 0..<batch.rowCount {
      var judge = RowJudge(batch, row, layout.headings)
      compareTwins(&judge)
      let id = identity(&judge, &journal)
      let day = days.read(&judge, &journal)
      let position = positions.read(&judge, &journal)
      let unit = try agencies.read(batch, row)
      if agencies.isNameless(unit) { judge.remark(.noAgency, agencies.column, &journal) }
      let (levels, required) = levels(&judge, &journal)
      guard !judge.isRefused(&journal) else { continue }
      let place = people.rowCount
      people.ids[place] = id
      people.contexts[place] = PersonContext(
        day: day, position: position, unit: unit, isLong: layout.isLong,
        nameHash: nameHash(batch, row))
      people.levels[place] = levels
      if let standards = people.standards { standards[place] = required }
      lines[place] = Int32(truncatingIfNeeded: batch.line(row))
      people.rowCount += 1
      acceptedRows += 1
      acceptedLines += Int(batch.lineCounts[row])
    }
    journal.accept(rows: acceptedRows, lines: acceptedLines, file: batch.file)
    return people
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

  // Merged cells leave a long export rows of competency and level alone: these are no closing lines.
  private var filledColumn: Int? { layout.isLong ? columns.level : columns.position }

  private func identity(_ judge: inout RowJudge, _ journal: inout Journal) -> UInt64 {
    if let column = columns.nip {
      switch IdentityText.nip(judge.cell(column)) {
      case .number(let number):
        guard let doubt = NIP(number: number).doubt else { return Registry.key(ofNumber: number) }
        switch options.doubtfulNIP {
        case .keep: judge.remark(.doubtfulNIP(doubt), column, &journal)
        case .refuse: judge.refuse(.refusedNIP(doubt), column)
        }
        return Registry.key(ofNumber: number)
      case .text(let text): return registry.key(ofText: text)
      case .refused(let kind):
        judge.refuse(kind, column)
        return 0
      case .empty: break
      }
    }
    guard let column = columns.participant else {
      judge.refuseWithoutIdentity(columns.nip, filled: filledColumn)
      return 0
    }
    switch IdentityText.any(judge.cell(column)) {
    case .number(let number): return Registry.key(ofNumber: number)
    case .text(let text): return registry.key(ofText: text)
    case .refused(let kind): judge.refuse(kind, column)
    case .empty: judge.refuseWithoutIdentity(column, filled: filledColumn)
    }
    return 0
  }

  private mutating func levels(_ judge: inout RowJudge, _ journal: inout Journal)
    -> (PackedLevels, PackedLevels)
  {
    var (levels, required) = (PackedLevels.none, PackedLevels.none)
    if layout.isLong {
      guard let competency = competencies.read(&judge) else { return (levels, required) }
      if let column = columns.level {
        levels[competency] = judge.level(column, &journal)
      }
      if let column = columns.required {
        required[competency] = judge.required(column, &journal)
      }
      return (levels, required)
    }
    for (column, competency) in levelColumns {
      levels[competency] = judge.level(column, &journal)
    }
    if let column = columns.required {
      let level = judge.required(column, &journal)
      for (_, competency) in levelColumns { required[competency] = level }
    }
    for (column, competency) in requiredColumns {
      required[competency] = judge.required(column, &journal)
    }
    return (levels, required)
  }

  private func nameHash(_ batch: TextBatch, _ row: Int) -> UInt64 {
    guard let column = columns.name else { return 0 }
    let cell = batch.cell(row, column)
    return cell.isEmpty ? 0 : Hashing.text(cell) | 1
  }
}
