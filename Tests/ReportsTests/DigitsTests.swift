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

  @Test(
    "come before a text as its bytes say",
    arguments: [
      "", "0", "9", "1985", "1985-01", "1985 01", "1985A", "P-0000123", "-1", "é", "99é", ":", "/",
      "19850101201001100", "19850101201001100A", "19850101201001100/", "198501012010011001",
      "1985010120100110010", "198501012010011001/", "198501012010011001A", "999999999999999999",
      "9999999999999999999", "99999999999999999:", "000000000000000000", "0000000000000000000",
    ])
  func rank(text: String) {
    // The lowest number that does not come before the text, by bisection.
    var (low, high) = (UInt64(0), UInt64(1_000_000_000_000_000_000))
    while low < high {
      let middle = (low + high) / 2
      if Self.padded(middle).utf8.lexicographicallyPrecedes(text.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    let rank = Array(text.utf8).withUnsafeBufferPointer { Digits.rank(of: $0) }
    #expect(rank == low)
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
