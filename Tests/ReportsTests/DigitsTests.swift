import Basics
import Testing

@testable import Reports

@Suite("eighteen digits")
struct DigitsTests {
  @Test(
    "are those of the number, with zeros in front",
    arguments: [
      0, 1, 9, 10, 99_999_999, 100_000_000, 9_999_999_999_999_999, 10_000_000_000_000_000,
      196_105_141_985_031_001, 999_999_999_999_999_999,
    ] as [UInt64])
  func known(number: UInt64) { #expect(Self.written(number) == Self.padded(number)) }

  @Test("are those of any four digits at every place")
  func everyPlace() {
    var wrong: [UInt64] = []
    var factor: UInt64 = 1
    for _ in 0...14 {
      for digits in 0..<10_000 as Range<UInt64> {
        let number = digits * factor
        if Self.written(number) != Self.padded(number) { wrong.append(number) }
      }
      factor *= 10
    }
    #expect(wrong == [])
  }

  private static func written(_ number: UInt64) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 18) { bytes in
      Digits.write(number, to: bytes.baseAddress!)
      return String(decoding: UnsafeBufferPointer(bytes), as: UTF8.self)
    }
  }

  private static func padded(_ number: UInt64) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 18 - digits.count) + digits
  }
}
