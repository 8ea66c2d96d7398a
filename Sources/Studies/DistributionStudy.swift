public import Basics
public import Figures
public import Standards

/// Complete people whose match lies in one bin: at least `from`, less than `below`.
public struct MatchBin: Sendable, Equatable {
  /// The lowest match of the bin.
  public let from: Fraction
  /// The lowest match above it.
  public let below: Fraction
  /// How many people.
  public let people: Int64
}

/// How the job person match of a group of people is spread.
public struct MatchSpread: Sendable, Equatable {
  /// The place of the position level in the standard; nil for all levels together.
  public let position: Int?
  /// The bins with somebody in them, ascending: whole percents, parted at every cut-off.
  public let bins: [MatchBin]
  /// The match in the middle, or halfway between the two that are; nil without complete people.
  public let median: Ratio?

  init(position: Int?, _ people: [Fraction: Int64], cutOffs: [Fraction]) {
    self.position = position
    let matches = people.sorted { $0.key < $1.key }
    var bins: [MatchBin] = []
    for (match, people) in matches {
      let (from, below) = MatchSpread.bounds(match, cutOffs)
      if let last = bins.last, last.from == from {
        bins[bins.count - 1] = MatchBin(from: from, below: below, people: last.people + people)
      } else {
        bins.append(MatchBin(from: from, below: below, people: people))
      }
    }
    self.bins = bins
    median = MatchSpread.median(matches)
  }

  /// Complete people.
  public var people: Int64 { bins.reduce(0) { $0 + $1.people } }

  /// Complete people from one bound of bins to another; nil is beyond all of them.
  public func people(from: Fraction, below: Fraction?) -> Int64 {
    bins.reduce(0) { sum, bin in
      sum + (from <= bin.from && below.map { bin.from < $0 } ?? true ? bin.people : 0)
    }
  }

  private static func bounds(
    _ match: Fraction, _ cutOffs: [Fraction]
  ) -> (from: Fraction, below: Fraction) {
    let whole = Int64(Int128(match.numerator) * 100 / Int128(match.denominator))
    let edges =
      cutOffs + [whole, whole + 1].compactMap { Fraction($0, over: 100) }
    let (from, below) = (edges.filter { $0 <= match }.max(), edges.filter { match < $0 }.min())
    return (from ?? match, below ?? match)
  }

  private static func median(_ matches: [(key: Fraction, value: Int64)]) -> Ratio? {
    let people = matches.reduce(0) { $0 + $1.value }
    func match(of person: Int64) -> Ratio? {
      var before: Int64 = 0
      for (match, people) in matches {
        before += people
        if person < before {
          return Ratio(Int128(match.numerator), over: Int128(match.denominator))
        }
      }
      return nil
    }
    guard people > 0, let upper = match(of: people / 2), let lower = match(of: (people - 1) / 2)
    else { return nil }
    return lower.adding(upper)?.divided(by: 2)
  }
}

/// How the job person match is spread, over the nation and by position level.
///
/// A match belongs to a bin by exact comparison, and every cut-off of both purposes is a bound.
public struct DistributionStudy: Sendable, Equatable {
  /// All position levels together.
  public let nation: MatchSpread
  /// The position levels with complete people, in the order of the standard.
  public let positions: [MatchSpread]

  /// Adds up the profiles of a run.
  public init(_ tally: ProfileTally, standard: Standard) {
    let cutOffs = [standard.selection, standard.mapping].flatMap(\.cutOffs)
    var nation: [Fraction: Int64] = [:]
    var positions: [Int: [Fraction: Int64]] = [:]
    for (profile, people) in zip(tally.profiles, tally.counts) {
      let result = profile.result
      guard result.isComplete,
        let match = Fraction(Int64(result.attained), over: Int64(result.required))
      else { continue }
      nation[match, default: 0] += people
      positions[profile.position, default: [:]][match, default: 0] += people
    }
    self.nation = MatchSpread(position: nil, nation, cutOffs: cutOffs)
    self.positions = positions.sorted { $0.key < $1.key }.map {
      MatchSpread(position: $0.key, $0.value, cutOffs: cutOffs)
    }
  }
}

extension CategoryScheme {
  /// Where one category ends and a better one begins, ascending.
  public var cutOffs: [Fraction] { bands.compactMap(\.below).sorted() }
}
