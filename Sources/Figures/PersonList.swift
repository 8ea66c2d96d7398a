public import Assessment
import Basics
public import Flow

/// One person's result, before it is text.
public struct PersonLine: Sendable, BitwiseCopyable {
  /// The key of the identity.
  public var id: UInt64
  /// Σ attained levels.
  public var attained: UInt16
  /// Σ required levels.
  public var required: UInt16
  /// How many observed competencies lie below the requirement.
  public var below: UInt8
  /// The place of the category of selection in its scheme; 255 where the result is incomplete.
  public var selection: UInt8
  /// The place of the category of mapping in its scheme; 255 where the result is incomplete.
  public var mapping: UInt8
}

/// Lists every person's result for the internal table of people.
public struct PersonList: Tally {
  /// The results, in no particular order.
  public private(set) var lines: [PersonLine] = []

  /// A list of nobody.
  public init() {}

  /// Adds every person of a batch.
  public mutating func absorb(_ batch: RatedBatch) {
    lines.reserveCapacity(lines.count + batch.rowCount)
    for row in 0..<batch.rowCount {
      let sums = batch.gaps.sums[row]
      let rating = batch.ratings[row]
      lines.append(
        PersonLine(
          id: batch.gaps.people.ids[row], attained: sums.attained, required: sums.required,
          below: sums.below, selection: rating.selection, mapping: rating.mapping))
    }
  }

  /// Adds the people of another worker.
  public mutating func merge(_ other: PersonList) { lines += other.lines }
}
