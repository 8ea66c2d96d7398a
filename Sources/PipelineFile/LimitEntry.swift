import Assessment
import Figures
import Flow
import Standards

/// What the limits of a pipeline are held against.
struct LimitCounts: Sendable {
  let account: InputAccount
  /// Rows whose NIP cannot be one.
  let doubtfulNIPs: Int
  /// Different spellings of agencies that a reference list does not know.
  let unknownAgencies: Int
  /// Different spellings of agencies that were looked up in a reference list.
  let soughtAgencies: Int
  /// Level cells that could not be used, required levels included.
  let refusedCells: Int
  /// Level cells of all data rows, required levels included.
  let cells: Int
  /// Competencies of the regulation that a wide file has no column for, or long ones no row.
  let lackingCompetencies: Int
  /// Competencies of the regulation, once for every wide file and once for all long ones.
  let expectedCompetencies: Int

  init(
    _ account: InputAccount, _ journal: Journal, _ files: [InputFile], _ standard: Standard,
    unknownAgencies: Int, soughtAgencies: Int
  ) {
    self.account = account
    refusedCells = journal.counts.reduce(0) { $1.key.weight == .cellRefused ? $0 + $1.value : $0 }
    cells = files.enumerated().reduce(0) { sum, file in
      sum + file.element.layout.levelColumns * (journal.accounts[file.offset]?.rows ?? 0)
    }
    let absent = journal.count(of: .competencyWithoutRow)
    lackingCompetencies = files.reduce(absent) { $0 + $1.layout.lacking.count }
    let parts = files.count { !$0.layout.isLong } + (files.contains { $0.layout.isLong } ? 1 : 0)
    expectedCompetencies = parts * standard.requiredOfAll.count
    self.unknownAgencies = unknownAgencies
    self.soughtAgencies = soughtAgencies
    doubtfulNIPs = RemarkKind.doubtfulNIPs.reduce(0) { $0 + journal.count(of: $1) }
  }
}

/// A limit of the catalogue.
struct LimitEntry: Sendable {
  let name: String
  /// What it counts, in the plural.
  let counted: String
  /// What a percentage refers to, in the plural.
  let among: String
  let count: @Sendable (LimitCounts) -> (count: Int, total: Int)

  static let all: [LimitEntry] = [
    LimitEntry(name: "refused-rows", counted: "refused rows", among: "data rows") {
      ($0.account.refused, $0.account.rows)
    },
    LimitEntry(
      name: "doubtful-nips", counted: "rows whose eighteen digits cannot be a NIP",
      among: "data rows"
    ) { ($0.doubtfulNIPs, $0.account.rows) },
    LimitEntry(
      name: "incomplete-people", counted: "people who lack a level", among: "people in the tables"
    ) { ($0.account.incomplete, $0.account.people) },
    LimitEntry(
      name: "conflicting-people",
      counted: "people left out because their latest results contradict each other",
      among: "people, those left out included"
    ) { ($0.account.conflictPeople, $0.account.people + $0.account.conflictPeople) },
    LimitEntry(
      name: "unknown-agencies",
      counted: "spellings of agencies that the reference list does not know",
      among: "different spellings of agencies"
    ) { ($0.unknownAgencies, $0.soughtAgencies) },
    LimitEntry(
      name: "refused-cells", counted: "level cells that could not be used",
      among: "level cells of the data rows"
    ) { ($0.refusedCells, $0.cells) },
    LimitEntry(
      name: "competencies-without-column",
      counted: "competencies of the regulation without a column, or in long exports without a row",
      among: "competencies of the regulation, file by file"
    ) { ($0.lackingCompetencies, $0.expectedCompetencies) },
  ]
}
