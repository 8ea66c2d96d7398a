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
  case indexScoring = "ip-asn-scoring"
  case indexBands = "ip-asn-bands"
  case talentBoxes = "talent-boxes"

  /// The folder within the standards that a set stands in; nil for what every run needs.
  public var folder: String? {
    switch self {
    case .curriculum, .learningTopics: "development"
    case .indexScoring, .indexBands: "professionalism"
    case .talentBoxes: "talent"
    default: nil
    }
  }

  /// What every run needs.
  public static let ofEveryRun = allCases.filter { $0.folder == nil }
}
