/// What a file of the standards holds; the raw value stands in its key `set`.
public enum RuleSet: String, Sendable, Hashable, CaseIterable {
  case competencies
  case positionLevels = "position-levels"
  case requiredLevels = "required-levels"
  case categoryBands = "category-bands"
  case validity
  case provinces
  case agencyKinds = "agency-kinds"
  case fields
  case curriculum
  case learningTopics = "learning-topics"

  /// What every run needs; the others stand in the folder `development`.
  public static let ofEveryRun = allCases.filter { $0 != .curriculum && $0 != .learningTopics }
}
