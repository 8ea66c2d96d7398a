/// Who gave a province its code.
public enum CodeSystem: String, Sendable, Hashable, CaseIterable {
  case bps
  case kemendagri
}

/// A province.
public struct Province: Sendable, Hashable {
  /// The code of Badan Pusat Statistik.
  public var bps: String
  /// The code of the ministry of home affairs.
  public var kemendagri: String
  /// The name.
  public var name: String
  /// What is written where the name has no room; nil where it always has.
  public var shortName: String?
  /// Where it comes from.
  public var provenance: Provenance
}
