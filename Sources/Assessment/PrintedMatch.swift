/// A job person match as an export prints it: `88,89`, `88.89 %`, or the share `0,8889`.
///
/// It is compared exactly: a printed figure stands for every match that is less than one unit of its last
/// digit away, whichever way it was rounded.
struct PrintedMatch: Equatable {
  /// The digits, without the mark between them.
  let digits: Int64
  /// Ten to the power of the digits behind the mark.
  let scale: Int64
  /// Whether it can only be a percentage, and no share of one.
  let isPercent: Bool

  private static let mostDecimals = 9

  /// Reads a cell; nil where it holds no number.
  init?(_ cell: UnsafeBufferPointer<UInt8>) {
    var content = CellText.trimmed(cell)[...]
    var hasSign = false
    if content.last == UInt8(ascii: "%") {
      hasSign = true
      content = content.dropLast()
      while content.last == 32 { content = content.dropLast() }
    }
    var (digits, scale, decimals, next): (Int64, Int64, Int, UInt8) = (0, 1, -1, 0)
    guard !content.isEmpty, content[content.startIndex] &- 48 <= 9 else { return nil }
    for byte in content {
      if byte &- 48 <= 9 {
        if decimals == PrintedMatch.mostDecimals {
          if next == 0 { next = byte }
          continue
        }
        digits = digits * 10 + Int64(byte - 48)
        if decimals >= 0 { (scale, decimals) = (scale * 10, decimals + 1) }
      } else if (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")) && decimals < 0 {
        decimals = 0
      } else {
        return nil
      }
      guard digits < 1_000_000_000_000_000 else { return nil }
    }
    // A program prints 59.99999999999999 for 60; the digits it has too many are rounded off.
    self.digits = next >= UInt8(ascii: "5") ? digits + 1 : digits
    self.scale = scale
    isPercent = hasSign || self.digits > 2 * scale
  }

  /// Whether some whole sum of levels, from `low` to `high`, over what is required is printed so.
  func fits(_ low: Int64, _ high: Int64, over required: Int64) -> Bool {
    guard required > 0 else { return false }
    if lies(low, high, required, times: 100) { return true }
    guard !isPercent else { return false }
    // A bare 1 is the whole of it, and not everything that is rounded to it.
    return scale == 1
      ? (low...high).contains(digits * required) : lies(low, high, required, times: 1)
  }

  /// Whether it is a hundred percent.
  var isWhole: Bool { digits == 100 * scale || !isPercent && digits == scale }

  // |times × scale × sum − digits × required| < required
  private func lies(_ low: Int64, _ high: Int64, _ required: Int64, times: Int64) -> Bool {
    let unit = times * scale
    let least = max(low, (digits * required - required) / unit + 1)
    let most = min(high, (digits * required + required - 1) / unit)
    let first = digits == 0 ? low : least
    return first <= most
  }
}
