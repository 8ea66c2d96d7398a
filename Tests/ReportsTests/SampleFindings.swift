import Basics
import Figures
import Flow
import Standards
import Studies
import TestSupport

@testable import Assessment

/// One invented person: where, at which position level, and the levels of the nine competencies.
struct SamplePerson {
  var agency = "K01"
  var kind = "Kementerian"
  var province = ""
  var position = "Administrator"
  /// The levels of M.01 to M.08 and SK.01; nil is missing.
  var levels: [Int?]
}

extension SamplePerson {
  /// Somebody with one level in everything.
  static func uniform(
    _ level: Int, agency: String = "K01", kind: String = "Kementerian", province: String = "",
    position: String = "Administrator"
  ) -> SamplePerson {
    SamplePerson(
      agency: agency, kind: kind, province: province, position: position,
      levels: Array(repeating: level, count: 9))
  }

  /// So many people who are alike.
  func times(_ count: Int) -> [SamplePerson] { Array(repeating: self, count: count) }
}

extension Standard {
  /// The shipped standards on a day of 2026.
  static let sample = Result { () throws(Failure) -> Standard in
    try Standard.shipped(on: CivilDay.sample.description)
  }
}

extension CivilDay {
  static let sample = CivilDay("2026-05-06")
}

extension Findings {
  /// What the real stages and tallies find out about some people.
  static func of(
    _ people: [SamplePerson], hasUnits: Bool = false, by other: Standard? = nil
  ) throws -> Findings {
    let standard = try other ?? Standard.sample.get()
    let competencies = Array(0..<9)
    var batch = PersonBatch(capacity: people.count, hasStandards: false)
    var units: [AgencyUnit] = []
    for person in people {
      let unit = AgencyUnit(code: person.agency, kind: person.kind, province: person.province)
      if !units.contains(unit) { units.append(unit) }
      var levels = PackedLevels.none
      for (cell, level) in person.levels.enumerated() {
        levels[cell] = level.map { UInt64($0) } ?? PackedLevels.empty
      }
      batch.ids[batch.rowCount] = UInt64(batch.rowCount + 1)
      batch.contexts[batch.rowCount] = PersonContext(
        day: .sample, position: standard.positions.firstIndex { $0.name == person.position } ?? 0,
        unit: units.firstIndex(of: unit) ?? 0, isLong: false, nameHash: 0)
      batch.levels[batch.rowCount] = levels
      batch.rowCount += 1
    }
    var journal = Journal()
    let match = Match(standard, competencies: competencies, exportStandard: .byRule)
    let classify = Classify(standard)
    let rated = try classify.process(
      match.process(batch, journal: &journal), journal: &journal)
    var (groups, gaps, formulas) = (GroupTally(standard), GapTally(), FormulaTally(standard))
    groups.absorb(rated)
    gaps.absorb(rated)
    formulas.absorb(rated)
    var profiles = ProfileTally { $0 }
    profiles.absorb(rated)
    let figures = groups.figures(units: units)
    let study = GroupStudy(figures, standard: standard)
    var findings = Findings(
      pipeline: "nasional",
      title: Words(id: "Peta kompetensi nasional", en: "National competency map"), asOf: .sample,
      standard: standard, competencies: competencies, account: .used(study.nation),
      files: [.sample(rows: people.count)], remarks: [:], refusals: RefusalList(), agencyNames: [:],
      validityYears: 3, keepsExpired: false, groups: study,
      gaps: GapStudy(gaps, standard: standard),
      formulas: FormulaStudy(formulas, standard: standard))
    findings.distribution = DistributionStudy(profiles, standard: standard)
    if hasUnits { findings.units = UnitStudy(figures, standard: standard) }
    return findings
  }
}

extension InputAccount {
  /// An account in which every row is a person.
  static func used(_ nation: GroupResult) -> InputAccount {
    var account = InputAccount()
    account.rows = Int(nation.people)
    account.used = Int(nation.people)
    account.people = Int(nation.people)
    account.complete = Int(nation.complete)
    return account
  }
}

extension FileAccount {
  /// A file with a heading and so many rows.
  static func sample(rows: Int, name: String = "wilayah.csv") -> FileAccount {
    var lines = LineAccount()
    (lines.physical, lines.header, lines.accepted, lines.rows) = (rows + 1, 1, rows, rows)
    return FileAccount(
      name: name, dialect: Words(id: "koma, UTF-8", en: "comma, UTF-8"), lines: lines)
  }
}
