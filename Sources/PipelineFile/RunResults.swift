import Assessment
public import Basics
import Figures
import Flow
public import Reports
import Standards
public import Studies
import Tables

/// What a run has found out, ready to be published.
public struct RunResults: Sendable {
  /// Everything that reports are made from.
  public internal(set) var findings: Findings
  /// What exceeds a limit of the pipeline, in one line each.
  public let exceeded: [Words]
  let run: Run
  let inputs: [InputFile]
  let limits: [LimitRecord]
  let times: RunTimes
  let unknownAgencies: UnknownAgencies?
  let unusedHeadings: [UnusedHeading]
  let people: PersonList?
  let profiles: ProfileTally?
  let registry: Registry
  /// The public release beside the earlier ones; nil where it was not asked for or not compared.
  public internal(set) var release: ReleaseDecision?

  init(
    _ run: Run, files: [InputFile], registry: Registry, journal: Journal, roster: RosterAccount,
    competencies: [Int], tallies: RunTallies, agreement: AgreementStudy?, times: RunTimes
  ) throws(Failure) {
    var journal = journal
    self.run = run
    inputs = files
    self.times = times
    self.registry = registry
    people = tallies.people
    profiles = tallies.profiles
    let figures = tallies.groups?.figures(units: registry.units) ?? GroupFigures()
    let groups = GroupStudy(figures, standard: run.standard, workers: run.jobs)
    let account = InputAccount(journal, roster, tallies, groups.nation)
    try RunResults.check(journal, account, files, hasGroups: tallies.groups != nil)
    journal.count(.differentNames, times: roster.differentNames)
    journal.count(.alikeIdentity, times: roster.alike.count)
    journal.count(.conflictingPerson, times: roster.conflictPeople)
    journal.count(.severalAgencyNames, times: registry.agenciesWithSeveralNames)
    journal.count(.alikeAgencyCodes, times: registry.alikeCodes)
    unknownAgencies = UnknownAgencies(files, registry)
    journal.count(.unknownAgency, times: unknownAgencies?.rows.count ?? 0)
    unusedHeadings = UnusedHeading.all(run.pipeline, files)
    journal.count(.unusedHeading, times: unusedHeadings.count)
    for place in InputFiles.repeated(files) { journal.count(.repeatedFile, inFile: place) }
    let gaps = GapStudy(tallies.gaps ?? GapTally(), standard: run.standard)
    let indices = IndexStudy(run, tallies, registry, gaps: gaps)
    journal.count(.binaryFractions, times: indices?.binaryFractions ?? 0)
    limits = run.pipeline.limits.judged(
      LimitCounts(
        account, journal, files, run.standard, unknownAgencies: unknownAgencies?.rows.count ?? 0,
        soughtAgencies: registry.soughtAgencies))
    exceeded = limits.compactMap(\.exceeded)
    let names = InputFiles.names(of: files.map(\.source.path))
    var findings = Findings(
      pipeline: run.pipeline.name, title: run.pipeline.title, asOf: run.asOf,
      standard: run.standard, competencies: competencies, account: account,
      files: files.enumerated().map { place, file in
        FileAccount(
          name: names[place], dialect: file.words, lines: journal.accounts[place] ?? LineAccount())
      },
      remarks: journal.counts, refusals: journal.refusals, agencyNames: registry.agencyNames,
      validityYears: run.pipeline.options.validityYears ?? run.standard.validity.years,
      keepsExpired: run.pipeline.options.keepsExpired ?? true, groups: groups,
      gaps: gaps,
      formulas: tallies.formulas.map { FormulaStudy($0, standard: run.standard) },
      quality: QualityStudy(run, files, tallies, journal, account, registry),
      development: try DevelopmentFindings(
        run, tallies, registry, competencies: competencies))
    findings.leavingOut = Set(journal.leftOutRows.keys).subtracting([.singleAssessor])
    if roster.conflictPeople > 0 { findings.leavingOut.insert(.conflictingPerson) }
    if run.pipeline.reports.contains(where: \.needsUnits) {
      findings.units = UnitStudy(figures, standard: run.standard)
      findings.hasUnitPages = run.pipeline.reports.contains { $0.name == Catalogue.unitPages }
    }
    findings.talent = try TalentStudy(run, files, tallies, registry)
    findings.agreement = agreement
    if run.pipeline.studyPlan.spreadsMatches {
      findings.distribution = tallies.profiles.map {
        DistributionStudy($0, standard: run.standard)
      }
    }
    findings.indices = indices
    findings.meant = NearestWords.of(journal, run.standard)
    self.findings = findings
  }

  /// What the pipeline file names in vain, each in a line with its remedy below.
  public var notices: [String] { unusedHeadings.map(\.failure.description) }

  /// The files of the run's reports, save what is made of them or known last.
  public func files() -> [ReportFile] {
    let reports = run.pipeline.reports
    let pages = reports.flatMap { $0.pages(findings) }
    let site = Site(
      title: findings.title, pages: SiteIndex.pages(findings, pages) + pages,
      forms: run.pipeline.header.forms)
    return reports.flatMap { $0.files(self) } + site.files
  }

  /// A run that loses a line or a row has a bug, and must not publish.
  private static func check(
    _ journal: Journal, _ account: InputAccount, _ files: [InputFile], hasGroups: Bool
  ) throws(Failure) {
    for (place, file) in files.enumerated() {
      let lines = journal.accounts[place] ?? LineAccount()
      guard !lines.isBalanced else { continue }
      throw Failure(
        file.source.path,
        "\(lines.physical) lines were read, but \(lines.header) + "
          + "\(lines.accepted) + \(lines.refused) + \(lines.skipped) are accounted for",
        remedy: "please report this as a bug, with the file's first lines", code: .internalFailure)
    }
    guard account.rows > account.refused else {
      let names = files.map(\.source.path).joined(separator: ", ")
      let worst = journal.counts.filter { $0.key.weight == .rowRefused }
        .max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }
      throw Failure(
        names, "there is no usable row among \(account.rows), but at least one should be",
        remedy: worst.map { "\($0.value) × \($0.key.reason.english): \($0.key.remedy.english)" }
          ?? "see whether the export was cut off behind its heading", code: .unusableInput)
    }
    guard account.isBalanced || !hasGroups else {
      throw Failure(
        "rows",
        "\(account.rows) were read, but \(account.refused) + \(account.identical) + "
          + "\(account.older) + \(account.conflict) + \(account.expired) + \(account.leftOut) + "
          + "\(account.used) are "
          + "accounted for", remedy: "please report this as a bug", code: .internalFailure)
    }
  }
}

extension InputAccount {
  /// Puts together what journal, roster and tables have counted independently.
  fileprivate init(
    _ journal: Journal, _ roster: RosterAccount, _ tallies: RunTallies, _ nation: GroupResult
  ) {
    self.init()
    let total = journal.total
    rows = total.rows
    refused = total.refusedRows
    identical = roster.identicalRows
    older = roster.olderRows
    conflict = roster.conflictRows
    expired = journal.leftOutRows[.expiredResult] ?? 0
    leftOut = journal.leftOutRows.values.reduce(0, +) - expired
    used = tallies.usedRows
    conflictPeople = roster.conflictPeople
    expiredPeople = journal.count(of: .expiredResult)
    futurePeople = journal.count(of: .futureResult)
    people = Int(nation.people)
    complete = Int(nation.complete)
  }
}

extension RemarkKind {
  static let differentNames = RemarkKind(
    "nama_berbeda", .note,
    reason: Words(
      id: "salinan baris orang yang sama memuat nama yang ditulis berbeda",
      en: "copies of one person's row carry differently written names"),
    remedy: Words(id: "seragamkan nama di sumbernya", en: "write the name one way in the source"))

  static let alikeIdentity = RemarkKind(
    "identitas_mirip", .doubt,
    reason: Words(
      id:
        "id peserta hanya berbeda huruf besar atau “.0” dari id lain; dihitung sebagai orang lain",
      en: "a participant id differs from another one only by case or “.0”; they count as two people"
    ),
    remedy: Words(
      id: "pastikan apakah orangnya sama, lalu seragamkan id-nya di sumber",
      en: "see whether it is one person, then write the id one way in the source"))

  static let conflictingPerson = RemarkKind(
    "asesmen_bertentangan", .doubt,
    reason: Words(
      id:
        "seorang peserta memiliki hasil yang bertentangan pada hari terakhirnya; tidak dianalisis",
      en: "somebody's results of the latest day contradict each other; left out"),
    remedy: Words(
      id: "pastikan hasil yang benar di aplikasi asal, lalu ekspor ulang",
      en: "settle which result is right in the application, then export again"))
}
