/// Writes numbers of eighteen digits, leading zeros included.
enum Digits {
  /// Writes a number below 10^18 as eighteen bytes.
  @inline(__always)
  static func write(_ number: UInt64, to place: UnsafeMutablePointer<UInt8>) {
    let (first, rest) = number.quotientAndRemainder(dividingBy: 10_000_000_000_000_000)
    let (middle, last) = rest.quotientAndRemainder(dividingBy: 100_000_000)
    let bytes = UnsafeMutableRawPointer(place)
    place[0] = 48 &+ UInt8(truncatingIfNeeded: first / 10)
    place[1] = 48 &+ UInt8(truncatingIfNeeded: first % 10)
    bytes.storeBytes(of: eight(middle), toByteOffset: 2, as: UInt64.self)
    bytes.storeBytes(of: eight(last), toByteOffset: 10, as: UInt64.self)
  }

  // Eight digits in one word, the first in its lowest byte: halves are told apart in fours, twos and ones,
  // all at once. The factors divide by 100 and by 10, exactly for numbers so small.
  @inline(__always)
  private static func eight(_ number: UInt64) -> UInt64 {
    let (high, low) = number.quotientAndRemainder(dividingBy: 10_000)
    let fours = high | low << 32
    let hundreds = (fours &* 10_486) >> 20 & 0x0000_007F_0000_007F
    let twos = hundreds | (fours &- 100 &* hundreds) << 16
    let tens = (twos &* 103) >> 10 & 0x000F_000F_000F_000F
    let ones = tens | (twos &- 10 &* tens) << 8
    return (ones | 0x3030_3030_3030_3030).littleEndian
  }
}
