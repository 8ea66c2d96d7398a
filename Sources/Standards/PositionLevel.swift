public import Basics

/// A position level (jenjang jabatan).
public struct PositionLevel: Sendable, Hashable {
  /// The name as tables print it: `JPT Pratama`, `Ahli Muda`.
  public var name: String
  /// The full name.
  public var fullName: Words
  /// Where it comes from.
  public var provenance: Provenance
}
