public import Assessment
public import Basics
public import Flow

/// One person's result without the identity, in one word.
@frozen
public struct PersonResult: Sendable, BitwiseCopyable, Hashable {
  /// Attained 8, required 8, competencies below 8, incomplete 1.
  public let bits: UInt32

  /// Packs the sums of a person.
  @inlinable
  init(_ sums: GapSums) {
    bits =
      UInt32(sums.attained) | UInt32(sums.required) << 8 | UInt32(sums.below) << 16
      | (sums.isComplete ? 0 : 1 << 24)
  }

  /// Σ attained levels.
  public var attained: Int { Int(bits & 255) }
  /// Σ required levels.
  public var required: Int { Int(bits >> 8 & 255) }
  /// How many observed competencies lie below the requirement.
  public var below: Int { Int(bits >> 16 & 255) }
  /// Whether every competency has a level.
  public var isComplete: Bool { bits >> 24 == 0 }
}

/// Lists every person's result for the internal table of people.
public struct PersonList: Tally {
  /// Results that were counted together, in no particular order.
  public struct Piece: Sendable {
    /// How many there are.
    public let count: Int
    /// The keys of the identities.
    public let ids: Column<UInt64>
    /// What they attained.
    public let results: Column<PersonResult>
  }

  /// The results, in no particular order.
  public private(set) var pieces: [Piece] = []

  /// A list of nobody.
  public init() {}

  /// How many people there are.
  public var count: Int { pieces.reduce(0) { $0 + $1.count } }

  /// Adds every person of a batch.
  public mutating func absorb(_ batch: RatedBatch) {
    guard batch.rowCount > 0 else { return }
    let results = Column<PersonResult>(capacity: batch.rowCount)
    for row in 0..<batch.rowCount { results[row] = PersonResult(batch.gaps.sums[row]) }
    pieces.append(Piece(count: batch.rowCount, ids: batch.gaps.people.ids, results: results))
  }

  /// Adds the people of another worker.
  public mutating func merge(_ other: PersonList) { pieces += other.pieces }
}
