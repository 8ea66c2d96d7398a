import Assessment
import Basics
import Figures
import Flow
import Standards
import Studies
import Tables

/// What reading all files has brought together.
struct RunReading {
  let files: [InputFile]
  let registry: Registry
  let roster: Roster
  var journal: Journal
  var rows: RunTallies
  let agreement: AgreementStudy?
}

extension Run {
  /// Opens and reads every file; once more where later rows need room that the first ones do not tell of.
  func gather(_ shelf: RefusalShelf?) throws(Failure) -> RunReading {
    do {
      let reading = try gather(forAllCompetencies: false, shelf)
      if !reading.roster.isOutgrown { return reading }
    }
    return try gather(forAllCompetencies: true, shelf)
  }

  /// Opens and reads every file, with room for the competencies that their first rows tell of, or for all.
  private func gather(
    forAllCompetencies isForAll: Bool, _ shelf: RefusalShelf?
  ) throws(Failure) -> RunReading {
    let files = try InputFiles.open(pipeline, standard)
    try talent?.requireColumns(in: files)
    let registry = Registry()
    let hasStandards = files.contains { file in
      file.layout.column(of: .required) != nil
        || file.layout.roles.contains { if case .required = $0 { true } else { false } }
    }
    let roster = Roster(
      hasStandards: hasStandards,
      competencies: isForAll ? PackedLevels.capacity : InputFiles.competencyBound(files),
      expectedPeople: files.reduce(0) { $0 + $1.expectedPeople },
      gathersRows: files.contains { $0.layout.isLong })
    var (journal, rows) = try read(files, into: roster, registry, shelf)
    let agreement = compareAssessors(&rows.assessors, roster, &journal)
    return RunReading(
      files: files, registry: registry, roster: roster, journal: journal, rows: rows,
      agreement: agreement)
  }

  private func read(
    _ files: [InputFile], into roster: Roster, _ registry: Registry, _ shelf: RefusalShelf?
  ) throws(Failure) -> (Journal, RunTallies) {
    let outcome = Guarded(
      (journal: Journal(), rows: newRowTallies(), failure: Failure?.none))
    let meter = progress.map { ProgressMeter(files.map(\.source), tell: $0) }
    Workers.run(jobs) { _ in
      var (journal, rows) = (Journal(), newRowTallies())
      let desk = Roster.Desk(roster)
      do throws(Failure) {
        for file in files {
          let reader = file.reader(parser)
          let chain = try chain(pipeline.rowSteps, registry, file: file)
          var check = rows.cells == nil ? nil : CellCheck(file.layout, standard)
          let companions = rows.companions.flatMap { _ in CompanionReader(file.layout, registry) }
          let axes = try talent?.columns(of: file)
          var talents = axes.flatMap {
            TalentReader(file.layout, performance: $0.performance, potential: $0.potential)
          }
          var assessors = rows.assessors.flatMap { _ in AssessorReader(file.layout, standard) }
          while let text = try reader.next(journal: &journal) {
            let people = try chain.process(text, journal: &journal, as: PersonBatch.self)
            desk.absorb(assessors?.read(text, people, into: &rows.assessors, &journal) ?? people)
            if let read = check?.check(text, people) { rows.cells?.absorb(read) }
            talents?.read(text, people, into: &rows.talentBook, &journal)
            companions?.read(text, people, into: &rows.companions)
            if let shelf { journal.putRefusalsAside(on: shelf) }
            meter?.tick()
            try memory?.check()
          }
        }
      } catch {
        outcome.withLock { $0.failure = $0.failure ?? error }
      }
      desk.finish()
      outcome.withLock {
        $0.journal.merge(journal)
        $0.rows.mergeRows(rows)
      }
    }
    var (journal, rows, failure) = outcome.withLock { $0 }
    if let failure { throw failure }
    for (place, file) in files.enumerated() {
      file.source.closeAccount(&journal)
      for remark in file.layout.remarks(file: place, line: file.source.dialect.headingLine) {
        journal.note(remark)
      }
    }
    return (journal, rows)
  }

  /// Lets the rows of single assessors into the roster where no integrated result stands for them.
  private func compareAssessors(
    _ book: inout AssessorBook?, _ roster: Roster, _ journal: inout Journal
  ) -> AgreementStudy? {
    guard var told = book else { return nil }
    book = nil
    let desk = Roster.Desk(roster)
    let withheld = told.release(to: desk)
    desk.finish()
    journal.leaveOut(.singleAssessor, people: withheld, rows: withheld)
    return AgreementStudy(AgreementFigures(told))
  }

  /// The tallies of rows as they are read; the others have nothing to count then.
  private func newRowTallies() -> RunTallies {
    var tallies = RunTallies()
    if pipeline.tallies.contains(where: { $0.takes == ReadBatch.noun }) {
      tallies.cells = CellTally()
    }
    if coachingOptions != nil { tallies.companions = CompanionBook() }
    if talent != nil { tallies.talentBook = TalentBook() }
    if pipeline.studyPlan.comparesAssessors { tallies.assessors = AssessorBook() }
    return tallies
  }
}
