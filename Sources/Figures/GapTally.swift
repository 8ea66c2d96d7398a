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
    let (low, high) = (GapTally.cells(batch, from: 0), GapTally.cells(batch, from: 21))
    let (contexts, people) = (batch.gaps.people.contexts, batch.gaps.people.levels)
    let width = PackedLevels.capacity * GapTally.cellsPerCompetency
    counts.withUnsafeMutableBufferPointer { counts in
      guard let base = counts.baseAddress else { return }
      for row in 0..<batch.rowCount {
        let (levels, required) = (people[row], batch.gaps.required[row])
        let position = base + contexts[row].position &* width
        GapTally.count(levels.low, required.low, low.span, position)
        if !high.isEmpty { GapTally.count(levels.high, required.high, high.span, position) }
      }
    }
  }

  /// Where a competency stands in a word of levels, and where its counts do among those of a position.
  private struct Cell {
    let shift: UInt64
    let first: Int
  }

  private static func cells(_ batch: RatedBatch, from first: Int) -> [Cell] {
    batch.gaps.competencies.filter { first..<first + 21 ~= $0 }.map {
      Cell(shift: UInt64(3 * ($0 - first)), first: $0 * cellsPerCompetency)
    }
  }

  @inline(__always)
  private static func count(
    _ levels: UInt64, _ required: UInt64, _ cells: Swift.Span<Cell>,
    _ counts: UnsafeMutablePointer<Int64>
  ) {
    for place in cells.indices {
      let cell = cells[unchecked: place]
      let level = levels >> cell.shift & 7
      if level == PackedLevels.absent { continue }
      let target = required >> cell.shift & 7
      counts[cell.first &+ Int(truncatingIfNeeded: target &* 7 &+ level)] &+= 1
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
