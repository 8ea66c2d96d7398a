public import Assessment
import Basics
public import Flow

/// Counts levels by position level, competency and required level: the histogram `H[r][a]`.
public struct GapTally: Tally, Equatable {
  private static let positions = PersonContext.mostPositions
  private static let cellsPerCompetency = 6 * 7
  private var counts = [Int64](
    repeating: 0, count: positions * PackedLevels.capacity * cellsPerCompetency)

  /// A tally with nothing counted.
  public init() {}

  /// Counts every level and every missing one.
  public mutating func absorb(_ batch: RatedBatch) {
    counts.withUnsafeMutableBufferPointer { counts in
      for row in 0..<batch.rowCount {
        let levels = batch.gaps.people.levels[row]
        let required = batch.gaps.required[row]
        let base = batch.gaps.people.contexts[row].position &* PackedLevels.capacity
        for cell in batch.gaps.competencies {
          let level = levels[cell]
          guard level != PackedLevels.absent else { continue }
          let place = (base &+ cell) &* GapTally.cellsPerCompetency
          counts[place &+ Int(required[cell]) &* 7 &+ Int(level)] &+= 1
        }
      }
    }
  }

  /// Adds what another worker or server has counted.
  public mutating func merge(_ other: GapTally) {
    for place in counts.indices { counts[place] += other.counts[place] }
  }

  /// How many people at a position have a level against a required one; level 6 is "missing".
  public func count(position: Int, competency: Int, required: Int, level: Int) -> Int64 {
    let cell = position * PackedLevels.capacity + competency
    return counts[cell * GapTally.cellsPerCompetency + required * 7 + level]
  }

  /// Whether nobody at a position has a competency, not even without a level.
  public func isEmpty(position: Int, competency: Int) -> Bool {
    let first = (position * PackedLevels.capacity + competency) * GapTally.cellsPerCompetency
    return counts[first..<first + GapTally.cellsPerCompetency].allSatisfy { $0 == 0 }
  }
}
