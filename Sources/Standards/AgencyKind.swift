public import Basics

/// A kind of agency (jenis instansi).
public struct AgencyKind: Sendable, Hashable {
  /// Whether agencies serve the whole nation or a region.
  public enum Tier: String, Sendable, Hashable, CaseIterable {
    case pusat
    case daerah
  }

  /// The code: `KEMENTERIAN`, `KABUPATEN`.
  public var code: String
  /// What tables print: `Kementerian`, `Sekretariat LN`, `K/L`.
  public var label: String
  /// The full name.
  public var name: Words
  /// Central or regional.
  public var tier: Tier
  /// Where it comes from.
  public var provenance: Provenance
}
