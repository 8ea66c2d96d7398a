public import Assessment
public import Basics

/// How often two assessors gave which levels to one person: 6 × 6 tables by position level and
/// competency.
public struct AgreementFigures: Mergeable, Equatable {
  /// What a table is about.
  public struct Key: Sendable, Hashable {
    /// The place of the position level in the standard.
    public let position: Int
    /// The place of the competency in the standard.
    public let competency: Int
  }

  /// The tables: in row u and column v, at 6u + v, the people to whom the first assessor gave u and the
  /// second v.
  public private(set) var tables: [Key: [Int64]] = [:]
  /// People whom exactly two assessors assessed on one day; the latest such day counts.
  public private(set) var pairs: Int64 = 0
  /// People of whom only one assessor is told.
  public private(set) var singles: Int64 = 0
  /// People with three assessors or more on that day.
  public private(set) var crowds: Int64 = 0
  /// People with rows of one assessor that contradict each other, or with two position levels.
  public private(set) var unclear: Int64 = 0

  /// Figures with nothing in them.
  public init() {}

  /// Counts every person of a book once, on the latest day with two assessors or more.
  ///
  /// The first of two assessors is the one whose name or number comes first by code points.
  public init(_ book: AssessorBook) {
    var latest: [UInt64: (day: CivilDay, opinions: [String: AssessorBook.Opinion])] = [:]
    for (session, opinions) in book.sessions {
      let rank = (min(opinions.count, 2), session.day)
      if let known = latest[session.id], (min(known.opinions.count, 2), known.day) > rank {
        continue
      }
      latest[session.id] = (session.day, opinions)
    }
    for (_, opinions) in latest.values { count(opinions) }
  }

  private mutating func count(_ opinions: [String: AssessorBook.Opinion]) {
    guard opinions.count > 1 else {
      singles += 1
      return
    }
    guard opinions.count == 2 else {
      crowds += 1
      return
    }
    let both = opinions.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
    guard both[0].isClear, both[1].isClear, both[0].position == both[1].position else {
      unclear += 1
      return
    }
    pairs += 1
    for competency in 0..<PackedLevels.capacity {
      let (first, second) = (both[0].levels[competency], both[1].levels[competency])
      guard first < PackedLevels.empty, second < PackedLevels.empty else { continue }
      let key = Key(position: both[0].position, competency: competency)
      tables[key, default: [Int64](repeating: 0, count: 36)][Int(first) * 6 + Int(second)] += 1
    }
  }

  /// Adds the figures of another server.
  public mutating func merge(_ other: AgreementFigures) {
    for (key, theirs) in other.tables {
      for (place, count) in theirs.enumerated() {
        tables[key, default: [Int64](repeating: 0, count: 36)][place] += count
      }
    }
    pairs += other.pairs
    singles += other.singles
    crowds += other.crowds
    unclear += other.unclear
  }
}
