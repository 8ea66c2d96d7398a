import Assessment
public import Basics
import Figures
import Flow
import Professionalism
import Reports
import Standards
import Studies
import Tables

/// A run of the professionalism index: files of facts to scores and means.
public struct ProfessionalismRun: OtherRun, Sendable {
  /// Whether several threads can share its work.
  public static let isShared = false
  let pipeline: ProfessionalismPipeline
  let asOf: CivilDay
  let standard: Standard
  let study: ProfessionalismStudy
  let people: [ScoredPerson]
  let roster: FactRoster
  let journal: Journal
  let files: [FactFile]
  let limits: [LimitRecord]
  let unknownAgencies: UnknownAgencies?
  /// Headings that the pipeline file names in vain.
  let unusedHeadings: [UnusedHeading]

  /// Reads all files and scores everybody; nothing is written.
  ///
  /// Throws exit code 11 where a file cannot be used, 12 where no rules are in force on the day.
  public init(_ pipeline: ProfessionalismPipeline, asOf: CivilDay, jobs: Int = 1) throws(Failure) {
    (self.pipeline, self.asOf) = (pipeline, asOf)
    standard = try Rulebook.load(folder: pipeline.header.standardsFolder).inForce(on: asOf)
    let scoring = try IndexScoring.load(folder: pipeline.header.standardsFolder, standard: standard)
    let rule = pipeline.between ?? scoring.bands.between
    var agencies: AgencyList?
    if let list = pipeline.source.agencies { agencies = try AgencyList(path: list, standard) }
    files = try FactFile.open(pipeline, standard, scoring)
    var (roster, journal) = (FactRoster(), Journal())
    for file in files {
      let text = TextReader(file.source)
      let facts = FactReader(
        file.layout, standard: standard, scoring: scoring, rule: rule, agencies: agencies)
      while let batch = try text.next(journal: &journal) {
        facts.read(batch, into: &roster, journal: &journal)
      }
    }
    try InputRecords.close(files.map(\.source), &journal)
    people = roster.settled.map { ScoredPerson($0, scoring, rule, isExcused: pipeline.isExcused) }
    guard !people.isEmpty else {
      throw Failure(
        files.map(\.source.path).joined(separator: ", "),
        "there is no usable row, but the index needs at least one",
        remedy: "see with 'petakom inspect' what the rows hold", code: .unusableInput)
    }
    var tally = ProfessionalismTally()
    for person in people {
      tally.absorb(
        person, agency: roster.agencies[person.agency].code, bands: scoring.bands.bands.count)
    }
    let names = Dictionary(
      roster.agencies.map { ($0.code, (name: $0.name, kind: $0.kind)) },
      uniquingKeysWith: { first, _ in first })
    study = ProfessionalismStudy(
      tally, names: names, scoring: scoring, rule: rule, isExcused: pipeline.isExcused)
    unknownAgencies = agencies.map { UnknownAgencies(roster.unknownAgencies.sorted(), [$0]) }
    journal.count(.unknownAgency, times: unknownAgencies?.rows.count ?? 0)
    journal.count(.conflictingFacts, times: roster.conflictingPeople)
    unusedHeadings = FactFile.unusedHeadings(files, pipeline.source)
    journal.count(.unusedHeading, times: unusedHeadings.count)
    (self.roster, self.journal) = (roster, journal)
    limits = pipeline.limits.judged(
      ProfessionalismRun.counts(journal, roster, files, study.nation.sums))
  }

  /// What exceeds a limit of the pipeline, in one line each.
  public var exceeded: [Words] { limits.compactMap(\.exceeded) }

  /// What the pipeline file names in vain, each in a line with its remedy below.
  var notices: [String] { unusedHeadings.map(\.failure.description) }

  private static func counts(
    _ journal: Journal, _ roster: FactRoster, _ files: [FactFile],
    _ nation: ProfessionalismTally.Sums
  ) -> LimitCounts {
    var account = InputAccount()
    let total = journal.total
    (account.rows, account.refused) = (total.rows, total.refusedRows)
    (account.people, account.complete) = (nation.people, nation.complete)
    account.conflictPeople = roster.conflictingPeople
    return LimitCounts(
      ofFacts: account, refusedCells: journal.refusedCells,
      cells: files.enumerated().reduce(0) {
        $0 + $1.element.layout.factColumns * (journal.accounts[$1.offset]?.rows ?? 0)
      }, unknownAgencies: roster.unknownAgencies.count,
      soughtAgencies: roster.soughtAgencies.count)
  }
}

extension RemarkKind {
  static let conflictingFacts = RemarkKind(
    "fakta_bertentangan", .doubt,
    reason: Words(
      id: "baris-baris seorang pegawai saling bertentangan; ia tidak dihitung",
      en: "somebody's rows contradict each other; they are left out"),
    remedy: Words(
      id: "pastikan baris yang benar di aplikasi asal, lalu ekspor ulang",
      en: "settle which row is right in the application, then export again"))
}
