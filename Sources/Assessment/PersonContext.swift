public import Basics

/// When, where and at which position somebody was assessed, packed into one word.
///
/// From the lowest bit: day 16, position 5, agency unit 20, long form 1, names differ 1, hash of the
/// personal name 21 (0 where the export has no names).
@frozen
public struct PersonContext: BitwiseCopyable, Hashable, Sendable {
  /// The packed word.
  public var bits: UInt64

  /// The most position levels that fit.
  public static let mostPositions = 32
  /// The most agency units that fit.
  public static let mostUnits = 1 << 20
  /// The bits on which two copies of one assessment agree.
  @usableFromInline static let content: UInt64 = (1 << 42) - 1
  /// The bits that tell two assessments of one day apart.
  @usableFromInline static let circumstance: UInt64 = (1 << 41) - 1

  /// Takes the packed word.
  @inlinable
  @inline(__always)
  public init(bits: UInt64) { self.bits = bits }

  /// Packs the parts.
  @inlinable
  @inline(__always)
  public init(day: CivilDay, position: Int, unit: Int, isLong: Bool, nameHash: UInt64) {
    bits =
      UInt64(day.number) | UInt64(truncatingIfNeeded: position) << 16
      | UInt64(truncatingIfNeeded: unit) << 21 | (isLong ? 1 << 41 : 0)
      | (nameHash & 0x1F_FFFF) << 43
  }

  /// The day of the assessment; it may be unknown.
  @inlinable
  @inline(__always)
  public var day: CivilDay { CivilDay(number: UInt16(truncatingIfNeeded: bits)) }

  /// The place of the position level in the standard.
  @inlinable
  @inline(__always)
  public var position: Int { Int(bits >> 16 & 31) }

  /// The number of the agency unit in the registry.
  @inlinable
  @inline(__always)
  public var unit: Int { Int(bits >> 21 & 0xF_FFFF) }

  /// Whether it came from a long export, one row per competency.
  @inlinable
  @inline(__always)
  public var isLong: Bool { bits >> 41 & 1 != 0 }

  /// Whether copies of it carried different personal names.
  @inlinable
  @inline(__always)
  public var hasDifferentNames: Bool { bits >> 42 & 1 != 0 }

  /// The context of two copies: their names are compared, and the rest is the same.
  @inlinable
  @inline(__always)
  static func namesMerged(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (mine, theirs) = (a >> 43, b >> 43)
    if mine == theirs { return a | (b & 1 << 42) }
    if mine == 0 { return a | b }
    return a | (b & 1 << 42) | (theirs == 0 ? 0 : 1 << 42)
  }
}
