import Assessment
public import Basics
import Figures
import Flow
import Pairing
import Reports
import Standards
import Studies
import Tables

/// A run over two assessments of the same people: files to pairs, figures and pages.
public struct ChangeRun: OtherRun, Sendable {
  /// Whether several threads can share its work.
  public static let isShared = true
  let findings: ChangeFindings
  let journal: Journal
  let pipeline: ChangePipeline
  let files: [PairedExport]
  /// What a user should know of competencies that are left out.
  let notice: Failure?
  let limits: [LimitRecord]

  private static func counts(_ account: ChangeAccount, _ journal: Journal) -> LimitCounts {
    var input = InputAccount()
    (input.rows, input.refused) = (account.rows, account.refusedRows)
    input.conflictPeople = account.conflicting
    input.people = account.pairing.pairs + account.unmatched + account.outside
    return LimitCounts(
      ofFacts: input, refusedCells: 0, cells: 0, unknownAgencies: 0, soughtAgencies: 0)
  }

  /// Reads all files and pairs everybody; nothing is written.
  ///
  /// Throws exit code 11 where a file cannot be used or nobody has an assessment, 12 where no standard
  /// is in force on the day.
  public init(_ pipeline: ChangePipeline, asOf: CivilDay, jobs: Int) throws(Failure) {
    let standard = try Rulebook.load(folder: pipeline.header.standardsFolder).inForce(on: asOf)
    let files = try PairedExport.open(pipeline, standard)
    let registry = Registry()
    var (list, journal) = try ChangeRun.read(files, standard, registry, jobs: jobs)
    try ChangeRun.close(files, &journal)
    let settlement = PairSettlement(
      list, window: pipeline.window, asOf: asOf, alikeUnits: registry.alikeUnits)
    let staged = StagedCompetencies(files, long: Set(list.longCompetencies))
    let competencies = staged.common
    list = AssessmentList()
    let match = Match(standard, competencies: competencies, exportStandard: .byRule)
    let classify = Classify(standard)
    func rated(_ people: PersonBatch) throws(Failure) -> RatedBatch {
      try classify.process(try match.process(people, journal: &journal), journal: &journal)
    }
    var tally = ChangeTally(standard)
    tally.absorb(
      RatedPairs(before: try rated(settlement.before), after: try rated(settlement.after)))
    let account = ChangeAccount(journal, settlement.account, tally)
    guard account.isBalanced else {
      throw Failure(
        "assessments", "not every one is accounted for, but each should be",
        remedy: "please report this as a bug", code: .internalFailure)
    }
    findings = ChangeFindings(
      title: pipeline.header.title, asOf: asOf, standard: standard,
      study: ChangeStudy(
        tally.figures(units: registry.units), competencies: competencies, standard: standard,
        fewest: pipeline.fewest),
      agencyNames: registry.agencyNames, months: pipeline.window.from...pipeline.window.to,
      account: account, lone: staged.lone)
    notice = staged.notice(files, standard)
    limits = pipeline.limits.judged(ChangeRun.counts(account, journal))
    (self.journal, self.pipeline, self.files) = (journal, pipeline, files)
  }

  private static func read(
    _ files: [PairedExport], _ standard: Standard, _ registry: Registry, jobs: Int
  ) throws(Failure) -> (AssessmentList, Journal) {
    let outcome = Guarded((list: AssessmentList(), journal: Journal(), failure: Failure?.none))
    Workers.run(jobs) { _ in
      var (list, journal) = (AssessmentList(), Journal())
      do throws(Failure) {
        for file in files {
          let text = TextReader(file.source, tail: file.tail)
          var reader = StagedReader(
            file.stages, standard: standard, registry: registry, options: file.normaliseOptions)
          while let batch = try text.next(journal: &journal) {
            try reader.read(batch, into: &list, journal: &journal)
          }
        }
      } catch {
        outcome.withLock { $0.failure = $0.failure ?? error }
      }
      outcome.withLock {
        $0.list.merge(list)
        $0.journal.merge(journal)
      }
    }
    let (list, journal, failure) = outcome.withLock { $0 }
    if let failure { throw failure }
    return (list, journal)
  }

  private static func close(_ files: [PairedExport], _ journal: inout Journal) throws(Failure) {
    try InputRecords.close(files.map(\.source), &journal)
    let total = journal.total
    guard total.rows > total.refusedRows else {
      throw Failure(
        files.map(\.source.path).joined(separator: ", "),
        "there is no usable row among \(total.rows), but at least one should be",
        remedy: "see with 'petakom inspect' what the rows hold", code: .unusableInput)
    }
  }
}
