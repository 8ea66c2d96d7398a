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
    let even = HalfSums(levels & GapSums.cells, required & GapSums.cells)
    let odd = HalfSums(levels >> 3 & GapSums.cells, required >> 3 & GapSums.cells)
    attained &+= GapSums.total(even.attained &+ odd.attained)
    self.required &+= GapSums.total(even.required &+ odd.required)
    capped &+= GapSums.total(even.capped &+ odd.capped)
    below &+= UInt8(truncatingIfNeeded: GapSums.total(even.below &+ odd.below))
    missing &+= UInt8(truncatingIfNeeded: GapSums.total(even.missing &+ odd.missing))
  }

  /// Every second cell, with three bits of room above each: for the sums, and for the bit that a
  /// comparison carries over.
  @usableFromInline static let cells: UInt64 = 0o707_070_707_070_707_070_707
  @usableFromInline static let ones: UInt64 = 0o101_010_101_010_101_010_101

  /// What every second cell adds to the sums, each in six bits.
  @frozen
  @usableFromInline
  struct HalfSums {
    @usableFromInline let attained: UInt64
    @usableFromInline let required: UInt64
    @usableFromInline let capped: UInt64
    @usableFromInline let below: UInt64
    @usableFromInline let missing: UInt64

    @inlinable
    @inline(__always)
    init(_ levels: UInt64, _ targets: UInt64) {
      let ones = GapSums.ones
      let wanted = ones & ~((targets &+ ones) >> 3)
      let observed = wanted & ~((levels &+ 2 &* ones) >> 3)
      // A cell of 8 + level − target keeps its fourth bit where the level reaches the target.
      let reached = observed & ((levels | 8 &* ones) &- targets) >> 3
      below = observed & ~reached
      missing = wanted & ~observed
      attained = levels & (observed &* 7)
      required = targets & (wanted &* 7)
      capped = levels & (below &* 7) | targets & (reached &* 7)
    }
  }

  // Eleven digits of base 64 of at most 15 each: in pairs, then five pairs by one multiplication.
  @inlinable
  @inline(__always)
  static func total(_ digits: UInt64) -> UInt16 {
    let pairs = (digits & 0xF03F_03F0_3F03_F03F) &+ (digits >> 6 & 0xF03F_03F0_3F03_F03F)
    let most = (pairs & 0x0FFF_FFFF_FFFF_FFFF) &* 0x0001_0010_0100_1001
    return UInt16(truncatingIfNeeded: (most >> 48 & 0xFFF) &+ pairs >> 60)
  }

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
