/// Where somebody stands on one axis of the talent boxes, or why that is not known.
public enum TalentValue: UInt8, Sendable, Hashable, CaseIterable {
  case low, middle, high
  /// Nothing stands in the row.
  case missing
  /// A word that the axis does not know.
  case unknownWord
  /// A number, but the pipeline gives no cut-offs.
  case withoutCuts
  /// Rows of one day tell different values.
  case contradictory
  /// The match cannot be computed, as a level is missing.
  case incomplete

  /// The place of the class; nil where there is none.
  public var place: Int? { rawValue < 3 ? Int(rawValue) : nil }

  /// The class of a place.
  public init(place: Int) { self = [.low, .middle, .high][min(max(place, 0), 2)] }

  /// What two rows of one day tell together; an empty cell takes nothing away from another one.
  public func joined(with other: TalentValue) -> TalentValue {
    if self == other || other == .missing { return self }
    return self == .missing ? other : .contradictory
  }
}
