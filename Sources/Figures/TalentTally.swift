public import Assessment
import Basics
public import Flow
public import Standards

/// Counts people by agency unit and their values on both axes of the talent boxes, and lists them.
public struct TalentTally: Tally {
  /// Both values of a person.
  public struct Pair: Sendable, Hashable {
    /// The performance.
    public var performance: TalentValue
    /// The potential.
    public var potential: TalentValue

    /// Puts both together.
    public init(_ performance: TalentValue, _ potential: TalentValue) {
      (self.performance, self.potential) = (performance, potential)
    }
  }

  /// One person.
  public struct Member: Sendable {
    /// The key of the identity.
    public let id: UInt64
    /// The number of the agency unit.
    public let unit: Int
    /// Both values.
    public let pair: Pair
  }

  /// Everybody, in no particular order.
  public private(set) var members: [Member] = []
  private let book: TalentBook
  private let matchScale: TalentScale?

  /// A tally of nobody; with a scale for the match, the match is the potential.
  public init(_ book: TalentBook, matchScale: TalentScale?) {
    (self.book, self.matchScale) = (book, matchScale)
  }

  /// Adds every person of a batch.
  public mutating func absorb(_ batch: RatedBatch) {
    let people = batch.gaps.people
    for row in 0..<batch.rowCount {
      let context = people.contexts[row]
      // What another day's row says is not said of this result.
      let told = book.entries[people.ids[row]].flatMap { $0.day == context.day ? $0 : nil }
      let sums = batch.gaps.sums[row]
      var potential = told?.potential ?? .missing
      if let matchScale {
        let match = Ratio(100 * Int128(sums.attained), over: Int128(sums.required))
        potential =
          sums.isComplete
          ? match.map { matchScale.value(of: $0) } ?? .incomplete
          : .incomplete
      }
      members.append(
        Member(
          id: people.ids[row], unit: context.unit,
          pair: Pair(told?.performance ?? .missing, potential)))
    }
  }

  /// Adds what another worker has counted over the same registry.
  public mutating func merge(_ other: TalentTally) { members += other.members }
}
