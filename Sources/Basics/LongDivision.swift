/// Divides as on paper, where the dividend times a power of ten no longer fits into 128 bits.
enum LongDivision {
  /// The digits of `10^places · dividend / divisor`, rounded half up, without leading zeros.
  static func digits(of dividend: UInt128, over divisor: UInt128, places: Int) -> String {
    if let units = rounded(dividend, over: divisor, places: places) { return String(units) }
    var scaled = dividend
    for _ in 0..<places {
      let (product, isTooLarge) = scaled.multipliedReportingOverflow(by: 10)
      if isTooLarge { return onPaper(dividend, over: divisor, places: places) }
      scaled = product
    }
    let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: divisor)
    // `2 · rest ≥ divisor`, written so that it cannot overflow.
    return String(rest >= divisor - rest ? quotient + 1 : quotient)
  }

  /// `10^places · dividend / divisor`, rounded half up; nil where the terms do not fit into one word.
  ///
  /// Most do, and then a division is many times cheaper.
  static func rounded(_ dividend: UInt128, over divisor: UInt128, places: Int) -> UInt64? {
    guard var scaled = UInt64(exactly: dividend), let divisor = UInt64(exactly: divisor) else {
      return nil
    }
    for _ in 0..<places {
      let (product, isTooLarge) = scaled.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      scaled = product
    }
    let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: divisor)
    return rest >= divisor - rest ? quotient + 1 : quotient
  }

  private static func onPaper(_ dividend: UInt128, over divisor: UInt128, places: Int) -> String {
    var (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    var digits = Array(String(quotient).utf8)
    for _ in 0..<places {
      (quotient, rest) = divisor.dividingFullWidth(rest.multipliedFullWidth(by: 10))
      digits.append(UInt8(ascii: "0") + UInt8(quotient))
    }
    if rest >= divisor - rest { roundUp(&digits) }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    return significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
  }

  private static func roundUp(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      guard digits[index] == UInt8(ascii: "9") else {
        digits[index] += 1
        return
      }
      digits[index] = UInt8(ascii: "0")
    }
    digits.insert(UInt8(ascii: "1"), at: 0)
  }
}
