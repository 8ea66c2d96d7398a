public import Basics
public import Figures
public import Standards

/// Everything that the reports on a change are made from.
public struct ChangeFindings: Sendable {
  /// The heading of the page.
  public let title: Words
  /// The day the figures speak of.
  public let asOf: CivilDay
  /// The rules in force on that day.
  public let standard: Standard
  /// The figures.
  public let study: ChangeStudy
  /// One name for every agency code.
  public let agencyNames: [String: String]
  /// How many months after the first assessment the second one has to lie.
  public let months: ClosedRange<Int>
  /// How rows became pairs.
  public let account: ChangeAccount
  /// Competencies that only one of the assessments has a column for; they are left out.
  public let lone: [Int]

  /// Puts everything together.
  public init(
    title: Words, asOf: CivilDay, standard: Standard, study: ChangeStudy,
    agencyNames: [String: String], months: ClosedRange<Int>, account: ChangeAccount,
    lone: [Int] = []
  ) {
    (self.title, self.asOf, self.standard, self.study) = (title, asOf, standard, study)
    (self.agencyNames, self.months, self.account) = (agencyNames, months, account)
    self.lone = lone
  }
}
