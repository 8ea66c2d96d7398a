/// Writes numbers of eighteen digits, leading zeros included, and says where a text stands among them.
enum Digits {
  /// How many numbers of eighteen digits precede a text bytewise.
  static func rank(of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var (rank, digits) = (UInt64(0), 0)
    var isAbove = text.count > 18
    while digits < min(text.count, 18) {
      let digit = text[digits] &- 48
      guard digit <= 9 else {
        isAbove = text[digits] > 57
        break
      }
      rank = rank * 10 + UInt64(digit)
      digits += 1
    }
    // A text that ends or has a lower byte precedes all numbers that go on from here.
    if digits < min(text.count, 18), isAbove { rank += 1 }
    if digits == 18 { return isAbove ? rank + 1 : rank }
    for _ in digits..<18 { rank *= 10 }
    return rank
  }

  /// A number below 10^18 as eighteen bytes.
  static func text(of number: UInt64) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 18) { digits, used in
      guard let base = digits.baseAddress else { return }
      write(number, to: base)
      used = 18
    }
  }

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
