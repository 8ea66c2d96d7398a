public import Basics
public import Flow

/// The sums of one person over the competencies that were assessed.
@frozen
public struct GapSums: BitwiseCopyable, Sendable, Hashable {
  /// Σ attained levels.
  public var attained: UInt16 = 0
  /// Σ required levels, of every competency that should have been assessed.
  public var required: UInt16 = 0
  /// Σ min(attained, required).
  public var capped: UInt16 = 0
  /// How many observed competencies lie below the requirement.
  public var below: UInt8 = 0
  /// How many competencies have no level.
  public var missing: UInt8 = 0

  /// Sums over nothing.
  @inlinable
  public init() {}

  /// Sums over one person's cells; a cell without a required level is not looked at.
  @inlinable
  @inline(__always)
  public init(_ levels: PackedLevels, required: PackedLevels) {
    add(levels.low, required.low)
    if required.high != PackedLevels.none.high { add(levels.high, required.high) }
  }

  @inlinable
  @inline(__always)
  mutating func add(_ levels: UInt64, _ required: UInt64) {
    addHalf(levels & GapSums.cells, required & GapSums.cells)
    addHalf(levels >> 3 & GapSums.cells, required >> 3 & GapSums.cells)
  }

  /// Every second cell, with three bits of room above each: for the sums, and for the bit that a
  /// comparison carries over.
  @usableFromInline static let cells: UInt64 = 0o707_070_707_070_707_070_707
  @usableFromInline static let ones: UInt64 = 0o101_010_101_010_101_010_101

  @inlinable
  @inline(__always)
  mutating func addHalf(_ levels: UInt64, _ targets: UInt64) {
    let ones = GapSums.ones
    let wanted = ones & ~((targets &+ ones) >> 3)
    let observed = wanted & ~((levels &+ 2 &* ones) >> 3)
    // A cell of 8 + level − target keeps its fourth bit where the level reaches the target.
    let reached = observed & ((levels | 8 &* ones) &- targets) >> 3
    let lower = observed & ~reached
    attained &+= GapSums.total(levels & (observed &* 7))
    required &+= GapSums.total(targets & (wanted &* 7))
    capped &+= GapSums.total(levels & (lower &* 7) | targets & (reached &* 7))
    below &+= UInt8(truncatingIfNeeded: lower.nonzeroBitCount)
    missing &+= UInt8(truncatingIfNeeded: (wanted & ~observed).nonzeroBitCount)
  }

  // Eleven digits of base 64 that add up to at most 55: their sum is what 63 leaves.
  @inlinable
  @inline(__always)
  static func total(_ cells: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: cells % 63) }

  /// Whether every competency that should be there has a level.
  @inlinable
  @inline(__always)
  public var isComplete: Bool { missing == 0 && required > 0 }
}

/// People matched with the requirement of their position.
public struct GapBatch: RecordBatch {
  /// Gaps between what is attained and what is required.
  public static var noun: String { "gaps" }
  /// Who they are, and what they attained.
  public let people: PersonBatch
  /// The required level of every competency; 7 where the competency is not assessed by design.
  public let required: Column<PackedLevels>
  /// The sums of every person.
  public let sums: Column<GapSums>
  /// The competencies that occur in the input, ascending.
  public let competencies: [Int]

  /// How many people there are.
  public var rowCount: Int { people.rowCount }
}
