import Basics
import Flow
import Standards

@testable import Assessment
@testable import Figures
@testable import Studies

extension Findings {
  /// The findings of some people, with the quality of an invented export of theirs.
  static func judged(
    _ people: [SamplePerson], agencies: [String: Completeness] = [:], heading: String = "Alamat",
    remarks: [Remark] = []
  ) throws -> Findings {
    var findings = try Findings.of(people)
    let headings = ["nip", "instansi_kode", "provinsi", "jenjang", "tanggal", "M.01", heading]
    let layout = try ExportLayout(
      headings: headings, file: "data.csv", standard: findings.standard)
    var cells = FileCells()
    cells.rows = people.count
    cells.understood = people.count
    cells.usable = headings.indices.map { max(0, people.count - $0) }
    for person in people {
      cells.levels[(person.levels.first ?? nil) ?? 6] += 1
      cells.unitRows[0, default: 0] += 1
    }
    var journal = Journal()
    journal.read(physical: people.count + remarks.count + 1, header: 1, file: 0)
    journal.accept(rows: people.count, lines: people.count, file: 0)
    for remark in remarks { journal.refuse(remark, lines: 1) }
    findings.account.rows += remarks.count
    findings.account.refused += remarks.count
    findings.remarks = journal.counts
    findings.refusals = journal.refusals
    findings.files = [
      FileAccount(
        name: findings.files[0].name, dialect: findings.files[0].dialect,
        lines: journal.accounts[0] ?? LineAccount())
    ]
    findings.quality = QualityStudy(
      QualityInput(
        journal: journal, account: findings.account,
        files: [
          FileCensus(
            cells, layout, units: [AgencyUnit(code: "K01", kind: "Kementerian", province: "Ria")],
            standard: findings.standard)
        ], agencies: agencies, unknownKinds: [], unknownProvinces: ["Ria"], judgesAge: true,
        standard: findings.standard))
    return findings
  }
}

extension Completeness {
  /// People of whom so many lack a level and so many are exactly at the standard.
  static func sample(_ people: Int, incomplete: Int = 0, exact: Int = 0) -> Completeness {
    var counts = Completeness()
    (counts.people, counts.incomplete, counts.exact) = (people, incomplete, exact)
    (counts.observed, counts.missing) = (9 * people - incomplete, incomplete)
    return counts
  }
}
