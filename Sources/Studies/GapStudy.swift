public import Basics
public import Figures
public import Standards

/// The gaps of one competency at one position level, or at all of them.
public struct GapResult: Sendable, Equatable {
  /// The place of the position level in the standard; nil for all levels together.
  public let position: Int?
  /// The place of the competency in the standard.
  public let competency: Int
  /// People by gap, attained − required, from −5 to 5.
  public let gaps: [Int64]
  /// People whose level is missing.
  public let missing: Int64
  // Σ ((r−a)/r)^α over those below, in units of 1, 1/60 and 1/3600.
  let shortfall: [Int64]

  init?(
    _ tally: GapTally, positions: [Int], position: Int?, competency: Int
  ) {
    var gaps = [Int64](repeating: 0, count: 11)
    var missing: Int64 = 0
    var shortfall: [Int64] = [0, 0, 0]
    for place in positions where !tally.isEmpty(position: place, competency: competency) {
      for required in 1...5 {
        missing += tally.count(
          position: place, competency: competency, required: required, level: 6)
        for level in 0...5 {
          let people = tally.count(
            position: place, competency: competency, required: required, level: level)
          gaps[level - required + 5] += people
          guard level < required else { continue }
          let depth = Int64((required - level) * 60 / required)
          shortfall[0] += people
          shortfall[1] += people * depth
          shortfall[2] += people * depth * depth
        }
      }
    }
    guard missing > 0 || gaps.contains(where: { $0 > 0 }) else { return nil }
    self.position = position
    self.competency = competency
    self.gaps = gaps
    self.missing = missing
    self.shortfall = shortfall
  }

  /// People with a level.
  public var observed: Int64 { gaps.reduce(0, +) }
  /// People below the requirement.
  public var below: Int64 { gaps[0..<5].reduce(0, +) }
  /// People exactly at the requirement.
  public var equal: Int64 { gaps[5] }
  /// People above the requirement.
  public var above: Int64 { gaps[6...].reduce(0, +) }
  /// Σ (attained − required).
  public var sum: Int64 { gaps.enumerated().reduce(0) { $0 + Int64($1.offset - 5) * $1.element } }

  /// Prevalence, depth or severity of shortfall, P_α for α = 0, 1, 2; nil where nobody is observed.
  ///
  /// Foster, Greer, Thorbecke, Econometrica 52 (1984) 761–766.
  public func shortfall(power: Int) -> Ratio? {
    var unit: Int128 = 1
    for _ in 0..<power { unit *= 60 }
    return Ratio(Int128(shortfall[power]), over: unit * Int128(observed))
  }
}

/// The gaps of every competency, by position level and over all levels.
public struct GapStudy: Sendable, Equatable {
  /// By position level and competency, in the order of the standard.
  public let byPosition: [GapResult]
  /// Every competency over all position levels.
  public let overall: [GapResult]

  /// Adds up a tally.
  public init(_ tally: GapTally, standard: Standard) {
    let positions = Array(standard.positions.indices)
    let competencies = standard.competencies.indices
    overall = competencies.compactMap {
      GapResult(tally, positions: positions, position: nil, competency: $0)
    }
    byPosition = positions.flatMap { position in
      competencies.compactMap {
        GapResult(tally, positions: [position], position: position, competency: $0)
      }
    }
  }
}
