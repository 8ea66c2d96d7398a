public import Assessment
import Basics

/// What everybody shares who needs the same development: position level, required and attained levels.
///
/// Millions of people have some hundred thousand profiles, so whatever follows from levels alone is
/// found once for a profile.
public struct Profile: Sendable, Hashable {
  /// The place of the position level in the standard.
  public let position: Int
  /// The required levels; 7 where a competency is not assessed by design.
  public let required: PackedLevels
  /// The attained levels; 6 where one is missing.
  public let levels: PackedLevels

  /// Puts a profile together.
  public init(position: Int, required: PackedLevels, levels: PackedLevels) {
    self.position = position
    self.required = required
    self.levels = levels
  }

  /// The attained level of a competency, by its place in the standard; nil where there is none.
  public func level(of competency: Int) -> Int? {
    let level = levels[competency]
    return level < PackedLevels.empty ? Int(level) : nil
  }

  /// The required level of a competency; nil where it is not assessed by design.
  public func requirement(of competency: Int) -> Int? {
    levels[competency] == PackedLevels.absent ? nil : Int(required[competency])
  }

  /// How far a competency falls short, 0 where it does not; nil where there is no level.
  public func shortfall(of competency: Int) -> Int? {
    level(of: competency).map { max(0, Int(required[competency]) - $0) }
  }

  /// What each competency falls short: max(0, required − attained); 6 where the level is missing, 7
  /// where the competency is not assessed by design.
  var shortfall: PackedLevels {
    var shortfall = PackedLevels.none
    for cell in 0..<PackedLevels.capacity {
      let (level, required) = (levels[cell], required[cell])
      guard level != PackedLevels.absent else { continue }
      shortfall[cell] =
        level == PackedLevels.empty ? PackedLevels.empty : required > level ? required - level : 0
    }
    return shortfall
  }

  /// The sums over all competencies.
  public var result: PersonResult {
    var sums = GapSums()
    for cell in levels.presentCells {
      let (level, required) = (levels[cell], required[cell])
      sums.required += UInt16(required)
      guard level != PackedLevels.empty else {
        sums.missing += 1
        continue
      }
      sums.attained += UInt16(level)
      sums.capped += UInt16(min(level, required))
      sums.below += level < required ? 1 : 0
    }
    return PersonResult(sums)
  }
}

extension Profile: TableKey {
  var mixed: UInt64 {
    let levels = Hashing.mixed(levels.low) &+ levels.high
    return Hashing.mixed(Hashing.mixed(levels ^ required.low) &+ required.high &+ UInt64(position))
  }
}
