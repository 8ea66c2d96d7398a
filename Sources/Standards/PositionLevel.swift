public import Basics

/// A position level (jenjang jabatan).
public struct PositionLevel: Sendable, Hashable {
  /// The name as tables print it: `JPT Pratama`, `Ahli Muda`.
  public var name: String
  /// The full name.
  public var fullName: Words
  /// The group it belongs to.
  public var group: PositionGroup
  /// Where it comes from.
  public var provenance: Provenance
}

/// A group of position levels, such as the functional positions of expertise.
public struct PositionGroup: Sendable, Hashable {
  /// The code: `JPT`, `JA`, `JF_KEAHLIAN`, `JF_KETERAMPILAN`.
  public var code: String
  /// The name.
  public var name: Words
  /// Whether its levels are functional positions (jabatan fungsional).
  public var isFunctional: Bool
}
