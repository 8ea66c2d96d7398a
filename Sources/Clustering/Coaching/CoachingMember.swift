/// Somebody who shall be coached in a group.
public struct CoachingMember: Sendable, Equatable {
  /// Who it is; no two people of a batch have the same.
  public let id: String
  /// What the person lacks, as far as it was observed.
  public let shortfalls: GapProfile
  /// The unit the person works in, where that is known.
  public let unit: String?

  /// Names a person, what is lacking, and the unit.
  public init(id: String, shortfalls: GapProfile, unit: String? = nil) {
    self.id = id
    self.shortfalls = shortfalls
    self.unit = unit
  }
}

/// Two people who must not be in one group, as a superior and a subordinate.
public struct ForbiddenPair: Sendable, Hashable {
  /// The one.
  public let first: String
  /// The other.
  public let second: String

  /// Names two people by their ids.
  public init(_ first: String, _ second: String) {
    self.first = first
    self.second = second
  }
}
