import Basics
import Standards
import Studies

/// The part of the scale of matches that a picture shows, and its bins: as wide as cut-offs allow.
struct MatchAxis {
  /// A bar of the picture; nil below for the last, which has no end.
  struct Bin {
    let from: Fraction
    let below: Fraction?
    let people: Int64
    /// People, or for a bar cut short by a cut-off as many as a whole one would have at that rate.
    let height: Double
  }

  /// Beyond this percentage little was required, and the exact match tells no more.
  static let highest: Int64 = 160

  /// The percentages at both ends, whole tens.
  let first: Int64
  let last: Int64
  /// Whether anybody lies beyond the end.
  let hasMore: Bool
  /// The percentages that a bar is wide: as many as leave a bound of bars at each cut-off.
  let step: Int64
  private let cutOffs: [Fraction]

  init(_ spread: MatchSpread, _ schemes: [CategoryScheme]) {
    let cutOffs = schemes.flatMap(\.cutOffs)
    let ends = cutOffs + spread.bins.map(\.from)
    func tens(_ match: Fraction?) -> Int64 {
      match.map { Int64(Int128($0.numerator) * 10 / Int128($0.denominator)) * 10 } ?? 0
    }
    first = min(tens(ends.min()), MatchAxis.highest - 10)
    last = min(MatchAxis.highest, tens(ends.max()) + 10)
    self.cutOffs = cutOffs
    let last = last
    hasMore = spread.bins.contains { $0.from.isAtLeast(percent: last) }
    step = ([5, 2] as [Int64]).first { MatchAxis.parts($0, everyOf: cutOffs) } ?? 1
  }

  /// How many percent lie between two labels.
  var tick: Int { last - first > 100 ? 20 : 10 }

  /// Where a match stands on an axis of some width.
  func place(_ match: Fraction, width: Int) -> Int {
    let part = (MatchAxis.percent(match) - Double(first)) / Double(last - first)
    return Int((min(max(part, 0), 1) * Double(width)).rounded())
  }

  /// The bars, from left to right; the last holds everybody beyond the axis.
  func bins(_ spread: MatchSpread) -> [Bin] {
    var bounds = stride(from: first, through: last, by: Int(step)).compactMap {
      Fraction($0, over: 100)
    }
    for cutOff in cutOffs where !cutOff.isAtLeast(percent: last) && !bounds.contains(cutOff) {
      bounds.append(cutOff)
    }
    bounds.sort()
    return bounds.indices.map { place in
      let from = bounds[place]
      let below = place + 1 < bounds.count ? bounds[place + 1] : nil
      let people = spread.people(from: from, below: below)
      let width = below.map { MatchAxis.percent($0) - MatchAxis.percent(from) } ?? Double(step)
      return Bin(
        from: from, below: below, people: people, height: Double(people) * Double(step) / width)
    }
  }

  private static func parts(_ step: Int64, everyOf cutOffs: [Fraction]) -> Bool {
    cutOffs.allSatisfy {
      Int128($0.numerator) * 100 % (Int128($0.denominator) * Int128(step)) == 0
    }
  }

  private static func percent(_ match: Fraction) -> Double {
    Double(match.numerator) * 100 / Double(match.denominator)
  }

  /// A round step that parts a scale into two to five.
  static func niceStep(_ most: Double) -> Int64 {
    var power: Int64 = 1
    while Double(power) * 50 <= most { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { Double($0) * 5 >= most } ?? power * 10
  }
}
