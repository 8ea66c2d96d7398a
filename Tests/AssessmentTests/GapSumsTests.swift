import Basics
import Testing

@testable import Assessment

@Suite("the sums of a person")
struct GapSumsTests {
  /// The same, one cell after the other.
  static func slow(_ levels: PackedLevels, _ required: PackedLevels) -> GapSums {
    var sums = GapSums()
    for cell in 0..<PackedLevels.capacity where required[cell] != PackedLevels.absent {
      sums.required += UInt16(required[cell])
      guard levels[cell] <= 5 else {
        sums.missing += 1
        continue
      }
      sums.attained += UInt16(levels[cell])
      sums.capped += UInt16(min(levels[cell], required[cell]))
      sums.below += levels[cell] < required[cell] ? 1 : 0
    }
    return sums
  }

  @Test("over eleven cells at a time are those over one cell after the other")
  func sums() {
    var numbers = SeededNumbers(seed: 11)
    for _ in 0..<2000 {
      var (levels, rules) = (PackedLevels.none, PackedLevels.none)
      for cell in 0..<PackedLevels.capacity where numbers.below(4) > 0 {
        levels[cell] = UInt64(numbers.below(7))
      }
      for cell in 0..<PackedLevels.capacity where numbers.below(4) > 0 {
        rules[cell] = UInt64(1 + numbers.below(5))
      }
      let required = rules.whereBothPresent(levels)
      #expect(GapSums(levels, required: required) == Self.slow(levels, required))
    }
  }

  @Test("hold at every level and requirement of every cell")
  func extremes() {
    for level in 0...6 {
      for target in 1...5 {
        var (levels, required) = (PackedLevels.none, PackedLevels.none)
        for cell in 0..<PackedLevels.capacity {
          levels[cell] = UInt64(level)
          required[cell] = UInt64(target)
        }
        #expect(GapSums(levels, required: required) == Self.slow(levels, required))
      }
    }
  }

  @Test("ask nothing of a cell that only one side has")
  func oneSide() {
    var (levels, rules) = (PackedLevels.none, PackedLevels.none)
    (levels[3], rules[3]) = (4, 5)
    levels[20] = 2
    rules[30] = 1
    let required = rules.whereBothPresent(levels)
    #expect(required.presentCells == [3])
    #expect(levels.isApart(from: required) == false)
    var other = PackedLevels.none
    other[41] = 0
    #expect(levels.isApart(from: other))
  }
}
