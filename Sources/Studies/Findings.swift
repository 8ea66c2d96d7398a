public import Basics
public import Figures
public import Flow
public import Standards

/// The line account of one input file.
public struct FileAccount: Sendable, Equatable {
  /// The file's name without its folder.
  public let name: String
  /// What was found out about the file's dialect, in a few words.
  public let dialect: Words
  /// Where its lines went.
  public let lines: LineAccount

  /// Puts an account together.
  public init(name: String, dialect: Words, lines: LineAccount) {
    self.name = name
    self.dialect = dialect
    self.lines = lines
  }
}

/// Everything a run has found out: what reports and tables are made from.
public struct Findings: Sendable {
  /// The pipeline's name.
  public var pipeline: String
  /// The heading of the report.
  public var title: Words
  /// The day the figures speak of.
  public var asOf: CivilDay
  /// The rules in force on that day.
  public var standard: Standard
  /// The competencies that occur in the input, as places in the standard.
  public var competencies: [Int]
  /// How rows became people.
  public var account: InputAccount
  /// The line account of every file, in the order of the run.
  public var files: [FileAccount]
  /// How often each kind of remark was made.
  public var remarks: [RemarkKind: Int]
  /// Every refused row and cell; internal, because it holds raw values.
  public var refusals: RefusalList
  /// A name for every agency code.
  public var agencyNames: [String: String]
  /// The years a result is valid.
  public var validityYears: Int
  /// Whether expired results were kept.
  public var keepsExpired: Bool
  /// The nation and its parts.
  public var groups: GroupStudy
  /// The gaps by competency.
  public var gaps: GapStudy
  /// The sensitivity to the formula, where the pipeline asks for it.
  public var formulas: FormulaStudy?
  /// The quality of the data, where the pipeline asks for it.
  public var quality: QualityStudy?
  /// Who should learn what, where the pipeline asks for it.
  public var development: DevelopmentFindings?
  /// The competency index, where the pipeline asks for it.
  public var indices: IndexStudy?
  /// How the job person match is spread, where the pipeline asks for it.
  public var distribution: DistributionStudy?
  /// The crossings that pages of single units tell of, where the pipeline asks for those.
  public var units: UnitStudy?
  /// Whether single units have internal pages; public ones need the crossings, too.
  public var hasUnitPages = true
  /// The talent boxes, where the pipeline asks for them.
  public var talent: TalentStudy?
  /// How far two assessors agree, where the pipeline asks for it.
  public var agreement: AgreementStudy?
  /// The runs of the pipeline up to this one, where a report tells of them.
  public var history: HistoryStudy?

  /// The kinds of remark for which people were left out.
  public var leavingOut: Set<RemarkKind> = []
  /// What refused values most likely mean, by the kind of the refusal.
  public var meant: [RemarkKind: [String: String]] = [:]

  /// Puts the findings of a run together.
  public init(
    pipeline: String, title: Words, asOf: CivilDay, standard: Standard, competencies: [Int],
    account: InputAccount, files: [FileAccount], remarks: [RemarkKind: Int], refusals: RefusalList,
    agencyNames: [String: String], validityYears: Int, keepsExpired: Bool, groups: GroupStudy,
    gaps: GapStudy, formulas: FormulaStudy?, quality: QualityStudy? = nil,
    development: DevelopmentFindings? = nil
  ) {
    self.pipeline = pipeline
    self.title = title
    self.asOf = asOf
    self.standard = standard
    self.competencies = competencies
    self.account = account
    self.files = files
    self.remarks = remarks
    self.refusals = refusals
    self.agencyNames = agencyNames
    self.validityYears = validityYears
    self.keepsExpired = keepsExpired
    self.groups = groups
    self.gaps = gaps
    self.formulas = formulas
    self.quality = quality
    self.development = development
  }
}
