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
}
