public import Basics
public import Standards

/// Which column of one export holds what.
public struct ExportLayout: Sendable {
  /// The role of every column, in the order of the file.
  public let roles: [ColumnRole]
  /// The headings, as the file has them.
  public let headings: [String]
  /// Whether one row holds one competency of a person, and not all of them.
  public let isLong: Bool
  /// The competencies that have a column of their own, ascending; none in a long export.
  public let competencies: [Int]
  /// Codes of competencies that every position requires, but a wide export has no column for.
  public let lacking: [String]
  /// Columns that mean the same as an earlier one; the earlier one is read.
  public let twins: [Twin]
  /// Headings that were taken for a misspelt one.
  public let misspelt: [Int]
  /// Columns with levels of single assessors; no result rests on them.
  public let assessorColumns: [AssessorColumn]
  /// Whether days are written day first or month first.
  public private(set) var dayOrder = DayOrder.dayFirst
  /// What the file's days say about their order; nil where no day leaves it open.
  public private(set) var dayEvidence: DayOrder.Evidence?

  /// Whether a spreadsheet seems to have turned some of the days into others.
  public private(set) var isHalfConverted = false
  /// The column of the job title, where the position level is read from its end, as there is no other.
  public private(set) var titleColumn: Int?
  /// The position level of every row, where the pipeline says it because the export has no column.
  public private(set) var fixedPosition: Int?

  /// Two columns with the same meaning.
  public struct Twin: Sendable, Hashable {
    /// The column that is read.
    public let first: Int
    /// The column that repeats it.
    public let second: Int
  }

  private static let standardWords = [
    "standarlevel", "levelstandar", "standard", "standar", "syarat",
  ]
  private static let levelWords = [
    "capaianlevel", "levelcapaian", "capaian", "level", "nilai", "hasil", "skor", "rating",
  ]

  /// What a heading means, as a number; nil where it is not known.
  ///
  /// The sniffer finds the heading of a file by it.
  public static func meaning(
    of heading: String, _ standard: Standard, aliases: [String: ColumnRole] = [:]
  ) -> Int? {
    role(of: heading, standard, aliases: aliases).number
  }

  /// Assigns the columns of a file to fields and competencies.
  ///
  /// Throws exit code 11 where a column that nobody can do without is missing.
  public init(
    headings: [String], file: String, standard: Standard, aliases: [String: ColumnRole] = [:]
  ) throws(Failure) {
    self.init(understanding: headings, standard, aliases: aliases)
    try requireColumns(of: file)
  }

  /// Assigns columns to fields and competencies, whatever is missing.
  ///
  /// Where the headings are only part of what the file has, messages show the file's own.
  public init(
    understanding headings: [String], _ standard: Standard, aliases: [String: ColumnRole] = [:],
    shownAs shown: [String]? = nil
  ) {
    self.headings = shown ?? headings
    var roles = headings.map { ExportLayout.role(of: $0, standard, aliases: aliases) }
    assessorColumns =
      roles.contains(.other) ? AssessorColumn.all(in: headings, standard) : []
    var unnumbered = headings
    for column in assessorColumns { unnumbered[column.column] = "" }
    // To know all spellings by heart takes long, so it is done where some heading is not understood.
    misspelt = roles.contains(.other) ? Misspellings(standard).resolve(unnumbered, &roles) : []
    twins = ExportLayout.removeTwins(&roles)
    self.roles = roles
    var wide: Set<Int> = []
    for case .level(let competency) in roles { wide.insert(competency) }
    let hasCell = roles.contains(.field(.competency)) && roles.contains(.field(.level))
    isLong = wide.isEmpty && hasCell
    competencies = wide.sorted()
    lacking = standard.requiredOfAll.filter { !wide.isEmpty && !wide.contains($0) }
      .map { standard.competencies[$0].code }
  }

  /// The shape of the table in words, as far as its columns tell it.
  public var shape: Words {
    if isLong {
      return Words(
        id: "panjang, satu baris per peserta dan kompetensi",
        en: "long, a row per person and competency")
    }
    return competencies.isEmpty
      ? Words(id: "belum diketahui", en: "not known yet")
      : Words(id: "lebar, satu baris per peserta", en: "wide, a row per person")
  }

  /// The column of a field; nil where the export has none.
  public func column(of field: ExportField) -> Int? { roles.firstIndex(of: .field(field)) }

  /// The column that is filled in every row of the table, if in nothing else: merged cells leave a long
  /// export rows of competency and level alone.
  var tellingColumn: Int? {
    isLong ? column(of: .level) : column(of: .positionLevel) ?? column(of: .eselon) ?? titleColumn
  }

  /// How many columns hold levels, attained or required.
  public var levelColumns: Int {
    roles.count { role in
      switch role {
      case .level, .required, .field(.required): true
      case .field(.level): isLong
      case .field, .other: false
      }
    }
  }

  /// How many columns from the first on hold all that is read of a row besides competency and levels.
  var circumstanceColumns: Int {
    let fields = roles.lastIndex { role in
      switch role {
      case .field(.competency), .field(.level), .field(.required): false
      case .field(.printedMatch), .field(.printedCategory): false
      case .field: true
      case .level, .required, .other: false
      }
    }
    return max(fields ?? 0, titleColumn ?? 0, twins.map(\.second).max() ?? 0) + 1
  }

  /// The columns that are not read.
  public var unread: [String] {
    zip(roles, headings).compactMap { $0 == .other && !$1.isEmpty ? $1 : nil }
  }

  static func role(
    of heading: String, _ standard: Standard, aliases: [String: ColumnRole]
  ) -> ColumnRole {
    let key = Spelling.key(heading)
    guard !key.isEmpty else { return .other }
    if let named = aliases[key] { return named }
    if let field = standard.field(spelled: heading) { return .field(field) }
    // "Integritas (%)" is a share of the required level, and no level.
    guard !heading.contains("%") else { return .other }
    if let competency = standard.competency(spelled: heading) { return .level(competency) }
    if let role = HeadingWords(standard).role(of: heading) { return role }
    if let competency = bare(key, standardWords, standard) { return .required(competency) }
    if let competency = bare(key, levelWords, standard) { return .level(competency) }
    return .other
  }

  // "Standar Integritas" and "Integritas (Standar)" both name the competency.
  private static func bare(_ key: String, _ words: [String], _ standard: Standard) -> Int? {
    for word in words {
      let rest: Substring? =
        key.hasPrefix(word)
        ? key.dropFirst(word.count) : key.hasSuffix(word) ? key.dropLast(word.count) : nil
      if let rest, let found = standard.competency(spelled: String(rest)) { return found }
    }
    return nil
  }

  /// Level columns with a column behind them that has no heading, as merged cells leave them.
  public var mergedLevels: [Int] {
    roles.indices.dropLast().filter { column in
      guard case .level = roles[column] else { return false }
      let next = Spelling.key(headings[column + 1])
      return next.isEmpty || next.hasPrefix("unnamed")
    }
  }

  private static func removeTwins(_ roles: inout [ColumnRole]) -> [Twin] {
    var twins: [Twin] = []
    for (place, role) in roles.enumerated() where role != .other {
      guard let first = roles.firstIndex(of: role), first < place else { continue }
      twins.append(Twin(first: first, second: place))
    }
    for twin in twins { roles[twin.second] = .other }
    return twins
  }

  /// Decides from some of the file's days whether the day or the month comes first.
  public mutating func judgeDays(_ cells: [String]) {
    (dayOrder, dayEvidence) = DayOrder.judged(cells)
    isHalfConverted = HalfConverted.isLikely(cells)
  }

  /// Takes the order of days as the pipeline says, whatever the cells show.
  public mutating func fixDayOrder(_ order: DayOrder) { (dayOrder, dayEvidence) = (order, nil) }

  /// Takes one position level for every row, as the pipeline says.
  public mutating func fixPosition(_ position: Int) { fixedPosition = position }

  /// Reads the position level from job titles if the export has no column for it, and most of some
  /// titles say it.
  public mutating func judgeTitles(_ standard: Standard, sample: (_ column: Int) -> [String]) {
    guard column(of: .positionLevel) == nil, column(of: .eselon) == nil,
      let title = column(of: .position)
    else { return }
    let titles = sample(title).filter { !Spelling.key($0).isEmpty }
    let telling = titles.count { standard.position(titled: $0) != nil }
    if telling * 2 > titles.count { titleColumn = title }
  }
}
