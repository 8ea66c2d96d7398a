import Assessment
import Figures
import Flow

/// What the limits of a pipeline are held against.
struct LimitCounts: Sendable {
  let account: InputAccount
  /// Rows whose NIP cannot be one.
  let doubtfulNIPs: Int
  /// Different spellings of agencies that a reference list does not know.
  let unknownAgencies: Int
  /// Different spellings of agencies that were looked up in a reference list.
  let soughtAgencies: Int

  init(
    _ account: InputAccount, _ journal: Journal, unknownAgencies: Int, soughtAgencies: Int
  ) {
    self.account = account
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
  ]
}
