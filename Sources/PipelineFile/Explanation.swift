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
  /// What was understood; nil where the row was refused.
  let reading: (context: PersonContext, levels: PackedLevels)?
}

/// Lines of a file that were refused before anybody could tell whose they are.
struct UnreadLines {
  let file: String
  let lines: [Int]
}

/// Every step from one person's raw cells to the categories.
public struct Explanation {
  let rows: [ExplainedRow]
  let unread: [UnreadLines]
  let account: RosterAccount
  /// The person as the roster settles it; nil where no row is left.
  let settled: PersonContext?
  /// What the steps behind the roster remarked.
  let remarks: Journal
  /// The settled, matched and rated person; nil where nobody is left.
  let rated: RatedBatch?
  let run: Run
  let units: [AgencyUnit]
  let agencyNames: [String: String]

  /// Reads every file for the rows of one identity.
  ///
  /// Throws exit code 2 where no row carries it.
  public init(_ run: Run, id: String) throws(Failure) {
    self.run = run
    let files = try InputFiles.open(run.pipeline, run.standard)
    let registry = Registry()
    let roster = Roster(hasStandards: true)
    let desk = Roster.Desk(roster)
    var (rows, unread): ([ExplainedRow], [UnreadLines]) = ([], [])
    let names = InputFiles.names(of: files.map(\.source.path))
    for (place, file) in files.enumerated() {
      let finder = IdentityFinder(file.layout, id)
      let reader = file.reader()
      let chain = try run.chain(run.pipeline.rowSteps, registry, file: file)
      var (reading, understanding) = (Journal(), Journal())
      while let text = try reader.next(journal: &reading) {
        desk.notice(
          try chain.process(text, journal: &understanding, as: PersonBatch.self))
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
              reading: people.rowCount == 0 ? nil : (people.contexts[0], people.levels[0])))
        }
      }
      let lines = reading.refusals.map(\.line)
      if !lines.isEmpty { unread.append(UnreadLines(file: names[place], lines: lines)) }
    }
    desk.finish()
    guard !rows.isEmpty else { throw Explanation.nobody(unread) }
    self.rows = rows
    self.unread = unread
    let competencies = InputFiles.competencies(files, roster)
    var (account, journal) = (RosterAccount(), Journal())
    var (settled, rated): (PersonContext?, RatedBatch?)
    let chain = try run.chain(run.pipeline.peopleSteps, registry, competencies: competencies)
    let alikeUnits = registry.alikeUnits
    for partition in 0..<roster.partitionCount {
      let people = roster.settle(partition, alikeUnits: alikeUnits, account: &account)
      if people.rowCount > 0 { settled = people.contexts[0] }
      let batch = try chain.process(people, journal: &journal, as: RatedBatch.self)
      if batch.rowCount > 0 { rated = batch }
    }
    self.account = account
    self.settled = settled
    self.rated = rated
    remarks = journal
    units = registry.units
    agencyNames = registry.agencyNames
  }

  private static func nobody(_ unread: [UnreadLines]) -> Failure {
    let lines = unread.map { "\($0.file), line \($0.shown)" }.joined(separator: "; ")
    return Failure(
      "--id", "no row carries this identity, but one should",
      remedy: "check the digits; blanks and dots do not matter"
        + (lines.isEmpty
          ? "" : "; refused before anybody could tell whose they are: \(lines)"),
      code: .wrongUsage)
  }
}

extension UnreadLines {
  /// The first lines, and how many more there are.
  var shown: String {
    let first = lines.prefix(5).map(String.init).joined(separator: ", ")
    return lines.count > 5 ? "\(first) … (\(lines.count))" : first
  }
}
