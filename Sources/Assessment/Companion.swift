public import Basics
import Flow

/// What a row tells about a person beyond the assessment: for forming groups, never for a result.
public struct Companion: Sendable, Hashable, Comparable {
  /// The day of the assessment.
  public var day: CivilDay
  /// The batch of training, as written; empty where there is none.
  public var batch: String
  /// The unit within the agency, as written; empty where there is none.
  public var unit: String
  /// The key of the superior's identity; 0 where there is none.
  public var superior: UInt64

  /// Orders by day; of one day the order only has to be the same in every run.
  public static func < (left: Companion, right: Companion) -> Bool {
    (left.day, left.batch, left.unit, left.superior)
      < (right.day, right.batch, right.unit, right.superior)
  }
}

/// What rows tell about people beyond the assessment; of several rows the latest one counts.
public struct CompanionBook: Mergeable {
  /// The entries by the key of the identity.
  public private(set) var entries: [UInt64: Companion] = [:]

  /// An empty book.
  public init() {}

  /// Enters what a row tells.
  public mutating func enter(_ companion: Companion, for id: UInt64) {
    entries[id] = max(entries[id] ?? companion, companion)
  }

  /// Adds what another worker has entered over the same registry.
  public mutating func merge(_ other: CompanionBook) {
    entries.merge(other.entries) { max($0, $1) }
  }
}
