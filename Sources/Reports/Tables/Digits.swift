/// Writes numbers of eighteen digits, leading zeros included.
enum Digits {
  /// Writes a number below 10^18 as eighteen bytes.
  @inline(__always)
  static func write(_ number: UInt64, to place: UnsafeMutablePointer<UInt8>) {
    let (high, low) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
    nine(UInt32(truncatingIfNeeded: high), place)
    nine(UInt32(truncatingIfNeeded: low), place + 9)
  }

  @inline(__always)
  private static func nine(_ number: UInt32, _ place: UnsafeMutablePointer<UInt8>) {
    var rest = number
    var digit = 8
    while digit >= 0 {
      let next = rest / 10
      place[digit] = UInt8(truncatingIfNeeded: 48 &+ rest &- next &* 10)
      rest = next
      digit &-= 1
    }
  }
}
