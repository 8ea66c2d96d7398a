public import Basics
import Flow
public import Standards

/// What rows tell of people's performance and potential; of several rows the latest day counts.
public struct TalentBook: Mergeable {
  /// What is told of one person.
  public struct Entry: Sendable, Hashable {
    /// The day of the row.
    public var day: CivilDay
    /// The performance.
    public var performance: TalentValue
    /// The potential.
    public var potential: TalentValue
  }

  /// The entries by the key of the identity.
  public private(set) var entries: [UInt64: Entry] = [:]

  /// An empty book.
  public init() {}

  /// Enters what a row tells.
  public mutating func enter(_ entry: Entry, for id: UInt64) {
    guard let known = entries[id], known.day >= entry.day else {
      entries[id] = entry
      return
    }
    guard known.day == entry.day else { return }
    entries[id] = Entry(
      day: known.day, performance: known.performance.joined(with: entry.performance),
      potential: known.potential.joined(with: entry.potential))
  }

  /// Adds what another worker has entered over the same registry.
  public mutating func merge(_ other: TalentBook) {
    for (id, entry) in other.entries { enter(entry, for: id) }
  }
}
