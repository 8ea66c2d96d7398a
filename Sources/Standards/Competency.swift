public import Basics

/// A competency that an assessment rates with a level from 0 to 5.
public struct Competency: Sendable, Hashable {
  /// The three kinds of the law.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case manajerial
    case sosialKultural = "sosial_kultural"
    case teknis
  }

  /// The code: `M.01`, `SK.01`, `TEK1`, `TP.01`.
  public var code: String
  /// The usual abbreviation, such as `INT`.
  public var abbreviation: String?
  /// The name.
  public var name: Words
  /// Managerial, socio-cultural or technical.
  public var kind: Kind
  /// The rumpun it belongs to; only managerial ones have one.
  public var rumpun: Rumpun?
  /// Where it comes from.
  public var provenance: Provenance
}

/// A group of managerial competencies that are developed together.
public struct Rumpun: Sendable, Hashable {
  /// The code: `mengelola_diri`.
  public var code: String
  /// The name.
  public var name: Words
  /// Where the group and its members come from.
  public var provenance: Provenance
}
