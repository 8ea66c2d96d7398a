public import Assessment
public import Basics
public import Flow

/// Counts people by profile and remembers everybody's; also how many of each shortfall stand in each
/// of twenty half-samples.
///
/// Bit b of an identity's hash puts its person into half-sample b or leaves it out, so half-samples
/// can be counted in parts, too.
public struct ProfileTally: Tally {
  /// How many half-samples there are.
  public static let halfSamples = 20

  /// People that were counted together, in no particular order.
  public struct Piece: Sendable {
    /// How many there are.
    public let count: Int
    /// The keys of the identities.
    public let ids: Column<UInt64>
    /// The agency units and position levels.
    public let contexts: Column<PersonContext>
    /// The numbers of the profiles.
    public let profiles: Column<UInt32>

    /// The number of somebody's agency unit.
    public func unit(of row: Int) -> Int { contexts[row].unit }
  }

  /// Everybody, in no particular order.
  public private(set) var pieces: [Piece] = []
  /// How many people have each profile.
  public private(set) var counts: [Int64] = []
  /// The number of each profile's shortfall.
  public private(set) var shortfallNumbers: [UInt32] = []
  private var table = KeyTable<Profile>()
  private var shortfalls = KeyTable<Profile>()
  private var halves: [UInt32] = []
  private let hash: @Sendable (UInt64) -> UInt64

  /// A tally of nobody; `hash` gives the hash of the identity that a key stands for.
  public init(hash: @escaping @Sendable (UInt64) -> UInt64) { self.hash = hash }

  /// The profiles by their number.
  public var profiles: [Profile] { table.keys }

  /// Counts every person of a batch.
  public mutating func absorb(_ batch: RatedBatch) {
    guard batch.rowCount > 0 else { return }
    let people = batch.gaps.people
    let numbers = Column<UInt32>(capacity: batch.rowCount)
    for row in 0..<batch.rowCount {
      let number = number(
        of: Profile(
          position: people.contexts[row].position, required: batch.gaps.required[row],
          levels: people.levels[row]))
      numbers[row] = UInt32(number)
      counts[number] &+= 1
      var bits = hash(people.ids[row]) & ((1 << UInt64(ProfileTally.halfSamples)) &- 1)
      let base = Int(shortfallNumbers[number]) &* ProfileTally.halfSamples
      while bits != 0 {
        halves[base &+ bits.trailingZeroBitCount] &+= 1
        bits &= bits &- 1
      }
    }
    pieces.append(
      Piece(count: batch.rowCount, ids: people.ids, contexts: people.contexts, profiles: numbers))
  }

  /// Adds the people of another worker over the same registry.
  public mutating func merge(_ other: ProfileTally) {
    let numbers = other.profiles.indices.map { theirs in
      let number = number(of: other.profiles[theirs])
      counts[number] += other.counts[theirs]
      return UInt32(number)
    }
    for (theirs, shortfall) in other.shortfalls.keys.enumerated() {
      let base = shortfalls.number(of: shortfall) * ProfileTally.halfSamples
      for half in 0..<ProfileTally.halfSamples {
        halves[base + half] += other.halves[theirs * ProfileTally.halfSamples + half]
      }
    }
    for piece in other.pieces {
      let profiles = Column<UInt32>(capacity: piece.count)
      for row in 0..<piece.count { profiles[row] = numbers[Int(piece.profiles[row])] }
      pieces.append(
        Piece(count: piece.count, ids: piece.ids, contexts: piece.contexts, profiles: profiles))
    }
  }

  /// How many people with a shortfall stand in each half-sample.
  public func halves(ofShortfall number: Int) -> ArraySlice<UInt32> {
    halves[number * ProfileTally.halfSamples..<(number + 1) * ProfileTally.halfSamples]
  }

  @inline(__always)
  private mutating func number(of profile: Profile) -> Int {
    let number = table.number(of: profile)
    if number == counts.count { enter(profile) }
    return number
  }

  private mutating func enter(_ profile: Profile) {
    counts.append(0)
    let shortfall = shortfalls.number(
      of: Profile(position: profile.position, required: .none, levels: profile.shortfall))
    shortfallNumbers.append(UInt32(shortfall))
    guard shortfall * ProfileTally.halfSamples == halves.count else { return }
    halves.append(contentsOf: repeatElement(0, count: ProfileTally.halfSamples))
  }
}
