import Basics
public import Figures
public import Flow
public import Standards

/// What the quality of the data is judged by.
public struct QualityInput: Sendable {
  /// What happened on the way, by file.
  public var journal: Journal
  /// How rows became people.
  public var account: InputAccount
  /// The columns, levels and days of every file, in the order of the run.
  public var files: [FileCensus]
  /// The levels of people by code of the agency.
  public var agencies: [String: Completeness]
  /// Kinds of agency that the standard does not know, as they are written.
  public var unknownKinds: Set<String>
  /// Provinces that the standard does not know.
  public var unknownProvinces: Set<String>
  /// Whether the run compares the day of an assessment with its own.
  public var judgesAge: Bool
  /// The standard of the run.
  public var standard: Standard

  /// Puts everything together.
  public init(
    journal: Journal, account: InputAccount, files: [FileCensus],
    agencies: [String: Completeness], unknownKinds: Set<String>, unknownProvinces: Set<String>,
    judgesAge: Bool, standard: Standard
  ) {
    self.journal = journal
    self.account = account
    self.files = files
    self.agencies = agencies
    self.unknownKinds = unknownKinds
    self.unknownProvinces = unknownProvinces
    self.judgesAge = judgesAge
    self.standard = standard
  }

  /// The data rows and physical lines of a file.
  func lines(_ file: Int) -> LineAccount { journal.accounts[file] ?? LineAccount() }

  /// People of all agencies.
  var people: Completeness {
    agencies.values.reduce(into: Completeness()) { $0.merge($1) }
  }
}
