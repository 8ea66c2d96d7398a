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
