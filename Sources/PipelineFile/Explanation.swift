import Assessment
public import Basics
import Flow
import Standards
import Tables

/// One raw row of a person, and what was made of it.
struct ExplainedRow {
  let file: String
  let line: Int
  let cells: [(heading: String, value: String)]
  let remarks: [Remark]
  let isRefused: Bool
}

/// Every step from one person's raw cells to the categories.
public struct Explanation {
  let rows: [ExplainedRow]
  let account: RosterAccount
  /// The settled, matched and rated person; nil where nobody is left.
  let rated: RatedBatch?
  let run: Run
  let unit: AgencyUnit?

  /// Reads every file for the rows of one identity.
  ///
  /// Throws exit code 2 where no row carries it.
  public init(_ run: Run, id: String) throws(Failure) {
    self.run = run
    let files = try InputFiles.open(run.pipeline, run.standard)
    let registry = Registry()
    let roster = Roster(hasStandards: true)
    let desk = Roster.Desk(roster)
    var rows: [ExplainedRow] = []
    let names = InputFiles.names(files)
    for (place, file) in files.enumerated() {
      let finder = IdentityFinder(file.layout, id)
      let reader = file.reader()
      let chain = try run.chain(run.pipeline.rowSteps, registry, file: file)
      var journal = Journal()
      while let text = try reader.next(journal: &journal) {
        let all = try chain.process(text, journal: &journal, as: PersonBatch.self)
        desk.notice(all)
        for row in finder.rows(in: text) {
          var mine = Journal()
          let people = try chain.process(text.only(row), journal: &mine, as: PersonBatch.self)
          desk.absorb(people)
          rows.append(
            ExplainedRow(
              file: names[place], line: text.line(row),
              cells: zip(file.layout.headings, file.layout.headings.indices).map {
                ($0, text.text(row, $1))
              },
              remarks: mine.examples.values.flatMap { $0 }.sorted(),
              isRefused: people.rowCount == 0))
        }
      }
    }
    desk.finish()
    guard !rows.isEmpty else {
      throw Failure(
        "--id", "no row carries this identity, but one should",
        remedy: "check the digits; blanks and dots do not matter", code: .wrongUsage)
    }
    self.rows = rows
    let competencies = Set(files.flatMap(\.layout.competencies)).union(roster.longCompetencies)
    var (account, journal) = (RosterAccount(), Journal())
    var rated: RatedBatch?
    let chain = try run.chain(
      run.pipeline.peopleSteps, registry, competencies: competencies.sorted())
    let alikeUnits = registry.alikeUnits
    for partition in 0..<roster.partitionCount {
      let people = roster.settle(partition, alikeUnits: alikeUnits, account: &account)
      let batch = try chain.process(people, journal: &journal, as: RatedBatch.self)
      if batch.rowCount > 0 { rated = batch }
    }
    self.account = account
    self.rated = rated
    unit = rated.map { registry.units[$0.gaps.people.contexts[0].unit] }
  }
}
