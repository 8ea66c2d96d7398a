/// The level that a position level requires of a competency.
public struct RequiredLevel: Sendable, Hashable {
  /// From 1 to 5.
  public var level: Int
  /// Whether a standard that the export carries wins over this one.
  public var mayBeOverridden: Bool
  /// Where it comes from.
  public var provenance: Provenance
}
