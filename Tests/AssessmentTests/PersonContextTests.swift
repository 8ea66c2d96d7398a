import Basics
import TestSupport
import Testing

@testable import Assessment

@Suite("the context of an assessment")
struct PersonContextTests {
  @Test("gives back what was packed into it")
  func roundTrip() {
    for day in [0, 1, 46_000, 65_535] {
      for position in [0, 1, 13, PersonContext.mostPositions - 1] {
        for unit in [0, 1, 777, PersonContext.mostUnits - 1] {
          for isLong in [false, true] {
            let context = PersonContext(
              day: CivilDay(number: UInt16(day)), position: position, unit: unit, isLong: isLong,
              nameHash: .max)
            #expect(Int(context.day.number) == day)
            #expect(context.position == position)
            #expect(context.unit == unit)
            #expect(context.isLong == isLong)
            #expect(!context.hasDifferentNames)
          }
        }
      }
    }
  }

  private func merged(_ names: [UInt64]) -> PersonContext {
    let bits = names.map {
      PersonContext(
        day: CivilDay("2026-05-06"), position: 3, unit: 5, isLong: true, nameHash: $0
      ).bits
    }
    return PersonContext(bits: bits.dropFirst().reduce(bits[0], PersonContext.namesMerged))
  }

  @Test(
    "notes different names in whatever order the copies come; no name is no other name",
    arguments: [
      ([7, 7, 7], false), ([0, 0], false), ([0, 7, 0, 7], false), ([7, 0, 8], true),
      ([0, 7, 7, 9], true),
    ] as [([UInt64], Bool)])
  func names(names: [UInt64], areDifferent: Bool) {
    for turn in names.indices {
      let turned = Array(names[turn...] + names[..<turn])
      #expect(merged(turned).hasDifferentNames == areDifferent)
      #expect(merged(turned.reversed()).hasDifferentNames == areDifferent)
      #expect(merged(turned).unit == 5)
      #expect(merged(turned).isLong)
    }
  }
}
