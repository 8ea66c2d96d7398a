public import Basics

/// A file of the standards that is in force: what it is, since when, and on what ground.
public struct RuleSource: Sendable, Hashable {
  /// The name of the file, without its folder.
  public var file: String
  /// What it holds.
  public var set: RuleSet
  /// Its title.
  public var title: Words
  /// Its source, confidence and first day, unless an entry says otherwise.
  public var provenance: Provenance
  /// A stable number of its contents; comments and layout do not change it.
  public var fingerprint: UInt64
}
