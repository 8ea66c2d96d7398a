import Assessment
public import Basics
import Exchange
import Figures
public import Flow
import Standards
import Studies
public import Tables

/// One run of a pipeline for one day.
public struct Run: Sendable {
  /// Who is told how far the run has come; from several threads.
  public typealias Watcher = @Sendable (Progress) -> Void

  /// The checked pipeline.
  public let pipeline: Pipeline
  /// The day the figures speak of.
  public let asOf: CivilDay
  let standard: Standard
  /// The rules on developing people, where a study needs them.
  let developmentRules: DevelopmentRules?
  let clusterOptions: ClusterStudyOptions?
  let coachingOptions: CoachingStudyOptions?
  /// The staff frame, where the indices have one.
  let frame: StaffFrame?
  /// How the talent boxes are read, where the pipeline asks for them.
  let talent: TalentPlan?
  let jobs: Int
  let parser: TextReader.Parser
  let progress: Watcher?
  let memory: MemoryLimit?

  /// Prepares a run; throws exit code 12 where no standard is in force on the day.
  public init(
    _ pipeline: Pipeline, asOf: CivilDay, jobs: Int, parser: TextReader.Parser = .fast,
    memory: MemoryLimit? = nil, progress: Watcher? = nil
  ) throws(Failure) {
    self.parser = parser
    self.pipeline = pipeline
    self.asOf = asOf
    self.jobs = jobs
    self.progress = progress
    self.memory = memory
    let inForce = try Rulebook.load(folder: pipeline.standardsFolder, workers: jobs)
      .inForce(on: asOf)
    standard = try pipeline.studyPlan.rumpun?(inForce) ?? inForce
    developmentRules =
      pipeline.studyPlan.needsDevelopmentRules
      ? try DevelopmentRules.load(folder: pipeline.standardsFolder, standard: standard) : nil
    clusterOptions = try pipeline.studyPlan.clusters?(standard)
    coachingOptions = try pipeline.studyPlan.coaching?(standard)
    let standard = standard
    talent = try TalentPlan(pipeline, standard)
    frame = try pipeline.studyPlan.indices?.frame.map { (path) throws(Failure) in
      try StaffFrame(path: path, standard)
    }
    guard standard.competencies.count <= PackedLevels.capacity,
      standard.positions.count <= PersonContext.mostPositions
    else {
      throw Failure(
        pipeline.standardsFolder,
        "there are \(standard.competencies.count) competencies and "
          + "\(standard.positions.count) position levels, but a run holds \(PackedLevels.capacity) "
          + "and \(PersonContext.mostPositions)", remedy: "split the standards",
        code: .wrongStandards)
    }
  }

  /// Throws exit code 13 where a report needs a library that this machine does not have.
  ///
  /// It would be a pity to learn of it when all is read and computed.
  public func requireLibraries() throws(Failure) {
    if pipeline.reports.contains(where: { $0.data == .workbook }) {
      try WorkbookFile.requireLibrary()
    }
  }

  /// Reads every file, settles the people, and computes tallies and findings.
  ///
  /// Refusals of a very dirty file go to the shelf; without one they stay in memory.
  public func results(refusalsTo shelf: RefusalShelf? = nil) throws(Failure) -> RunResults {
    var watch = StopWatch()
    var times = RunTimes()
    let reading = try gather(shelf)
    let (files, registry, roster) = (reading.files, reading.registry, reading.roster)
    var journal = reading.journal
    LongCompetencies.remark(files, roster, standard, &journal)
    times.reading = watch.lap()
    let competencies = InputFiles.competencies(files, roster)
    var (tallies, settled) = try settle(
      roster, competencies, registry, reading.rows.talentBook, &journal)
    tallies.mergeRows(reading.rows)
    times.settling = watch.lap()
    return try RunResults(
      self, files: files, registry: registry, journal: journal, roster: settled,
      competencies: competencies, tallies: tallies, agreement: reading.agreement, times: times)
  }

  private func settle(
    _ roster: Roster, _ competencies: [Int], _ registry: Registry, _ book: TalentBook?,
    _ journal: inout Journal
  ) throws(Failure) -> (RunTallies, RosterAccount) {
    let outcome = Guarded(
      (
        tallies: RunTallies?.none, account: RosterAccount(), journal: Journal(),
        failure: Failure?.none
      ))
    let turnstile = Turnstile()
    let alikeUnits = registry.alikeUnits
    Workers.run(jobs) { _ in
      var (tallies, account, journal) = (newTallies(registry, book), RosterAccount(), Journal())
      do throws(Failure) {
        let chain = try chain(pipeline.peopleSteps, registry, competencies: competencies)
        var partition = turnstile.pass()
        while partition < roster.partitionCount {
          let people = roster.settle(
            partition, alikeUnits: alikeUnits, account: &account)
          account.alike.absorb(people, registry)
          tallies.absorb(try chain.process(people, journal: &journal, as: RatedBatch.self))
          partition = turnstile.pass()
          try memory?.check()
        }
      } catch {
        outcome.withLock { $0.failure = $0.failure ?? error }
      }
      outcome.withLock {
        if $0.tallies == nil { $0.tallies = tallies } else { $0.tallies?.merge(tallies) }
        $0.account.merge(account)
        $0.journal.merge(journal)
      }
    }
    let result = outcome.withLock { $0 }
    if let failure = result.failure { throw failure }
    journal.merge(result.journal)
    return (result.tallies ?? newTallies(registry, book), result.account)
  }

  private func newTallies(_ registry: Registry, _ book: TalentBook?) -> RunTallies {
    var tallies = RunTallies()
    for entry in pipeline.tallies { entry.add(&tallies, standard, registry) }
    if coachingOptions != nil { tallies.companions = CompanionBook() }
    tallies.talents = book.map { TalentTally($0, matchScale: talent?.matchScale) }
    return tallies
  }

  func chain(
    _ makers: [StepEntry.Maker], _ registry: Registry, file: InputFile? = nil,
    competencies: [Int] = []
  ) throws(Failure) -> StageChain {
    let context = StepContext(
      standard: standard, asOf: asOf, registry: registry, layout: file?.layout,
      competencies: competencies, options: file?.options ?? pipeline.sources[0],
      agencies: file?.agencies)
    var stages: [AnyStage] = []
    for maker in makers { stages.append(try maker(context)) }
    return StageChain(stages)
  }
}
