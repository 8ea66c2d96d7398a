public import Basics

/// How many people have each complete profile, in all and in each half-sample.
///
/// A half-sample is decided by one bit of the hash of a person's identity, so that parts counted
/// on different servers merge by addition, and no random number is drawn.
public struct ProfileCounts: Mergeable, Equatable {
  /// How many half-samples there are.
  public static let halfSamples = 20

  private static let columns = 1 + halfSamples
  private var rows: [GapProfile: Int] = [:]
  /// For each row the people in all, then those of each half-sample.
  private var cells: [Int64] = []

  /// Nobody has been counted.
  public init() {}

  /// Whether nobody has been counted.
  public var isEmpty: Bool { rows.isEmpty }

  /// Counts one person; a profile with a missing shortfall is not for fitting and is left out.
  ///
  /// The hash is the one of `Hashing.text` over the identity in UTF-8.
  public mutating func count(_ profile: GapProfile, identity hash: UInt64) {
    guard profile.isComplete else { return }
    let row = row(of: profile)
    cells[row] += 1
    for half in 0..<Self.halfSamples { cells[row + 1 + half] += Int64(hash >> UInt64(half) & 1) }
  }

  /// Counts so many people of a profile, and so many of them in each half-sample.
  ///
  /// Half-samples that are not given have none of them.
  public mutating func count(
    _ profile: GapProfile, people: Int64, halves: some Collection<UInt32>
  ) {
    guard profile.isComplete else { return }
    let row = row(of: profile)
    cells[row] += people
    for (half, people) in zip(0..<Self.halfSamples, halves) {
      cells[row + 1 + half] += Int64(people)
    }
  }

  /// Adds what was counted elsewhere.
  public mutating func merge(_ other: ProfileCounts) {
    for (profile, more) in other.rows {
      let row = row(of: profile)
      for column in 0..<Self.columns { cells[row + column] += other.cells[more + column] }
    }
  }

  /// The profiles in canonical order with their weights.
  public var profiles: WeightedProfiles {
    let sorted = rows.sorted { $0.key < $1.key }
    return WeightedProfiles(
      sorted: sorted.map(\.key), weights: sorted.map { cells[$0.value] },
      halves: (1..<Self.columns).map { column in sorted.map { cells[$0.value + column] } })
  }

  /// Two counts are equal where they speak of the same people, in whatever order those came.
  public static func == (left: ProfileCounts, right: ProfileCounts) -> Bool {
    left.profiles == right.profiles
  }

  private mutating func row(of profile: GapProfile) -> Int {
    if let row = rows[profile] { return row }
    let row = cells.count
    rows[profile] = row
    cells.append(contentsOf: repeatElement(0, count: Self.columns))
    return row
  }
}

/// Distinct complete profiles in canonical order, each with the number of people who have it.
public struct WeightedProfiles: Sendable, Equatable {
  /// The profiles in canonical order.
  public let profiles: [GapProfile]
  /// How many people have each.
  public let weights: [Int64]
  /// For each half-sample, how many of its people have each profile; empty without half-samples.
  public let halves: [[Int64]]

  init(sorted profiles: [GapProfile], weights: [Int64], halves: [[Int64]]) {
    self.profiles = profiles
    self.weights = weights
    self.halves = halves
  }

  /// Takes profiles in any order; equal ones are added up, incomplete and weightless ones left out.
  public init(_ counted: some Sequence<(GapProfile, Int64)>) {
    var sums: [GapProfile: Int64] = [:]
    for (profile, weight) in counted where profile.isComplete && weight > 0 {
      sums[profile, default: 0] += weight
    }
    let sorted = sums.sorted { $0.key < $1.key }
    self.init(sorted: sorted.map(\.key), weights: sorted.map(\.value), halves: [])
  }

  /// How many people there are.
  public var people: Int64 { weights.reduce(0, +) }

  /// The places of the profiles somebody has, by descending weight, then in canonical order.
  var heaviest: [Int] {
    weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
  }

  /// The people of one half-sample; profiles that none of them has are left out.
  func half(_ number: Int) -> WeightedProfiles {
    let kept = profiles.indices.filter { halves[number][$0] > 0 }
    return WeightedProfiles(
      sorted: kept.map { profiles[$0] }, weights: kept.map { halves[number][$0] }, halves: [])
  }
}
