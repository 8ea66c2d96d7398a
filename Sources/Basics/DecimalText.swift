/// Writes exact fractions as decimals: half up, and away from zero below it.
///
/// This is the one place of the project that turns a number into text with decimals.
public enum DecimalText {
  /// The fraction `numerator / denominator` with a fixed number of decimals, like `79.9960`.
  ///
  /// Empty where there is nothing to divide by. `round(a/b, d) = floor((2·10^d·a + b) / 2b) / 10^d`.
  public static func plain(_ numerator: Int128, over denominator: Int128, decimals: Int) -> String {
    fixed(numerator, over: denominator, decimals: decimals, shift: 0)
  }

  /// A percentage, `100 · numerator / denominator`, with a fixed number of decimals.
  public static func percent(_ numerator: Int64, over denominator: Int64, decimals: Int) -> String {
    fixed(Int128(numerator), over: Int128(denominator), decimals: decimals, shift: 2)
  }

  /// A ratio as a percentage; empty where there is none.
  public static func percent(_ ratio: Ratio?, decimals: Int) -> String {
    guard let ratio else { return "" }
    return fixed(ratio.numerator, over: ratio.denominator, decimals: decimals, shift: 2)
  }

  /// A number that is no exact fraction, such as a silhouette, with a fixed number of decimals.
  public static func plain(_ value: Double, decimals: Int) -> String {
    let unit = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let scaled = (value * unit).rounded(.toNearestOrAwayFromZero)
    guard let whole = Int128(exactly: scaled), let unit = Int128(exactly: unit) else { return "" }
    return plain(whole, over: unit, decimals: decimals)
  }

  /// The shortest text that reads back as the same number, such as `0.25` or `3.5e-22`.
  public static func shortest(_ value: Double) -> String { "\(value)" }

  /// Turns a plain decimal into the reader's notation: `12.345,6` in Indonesian, `12,345.6` in English.
  public static func localised(_ plain: String, _ language: Language) -> String {
    let (group, point) = language == .indonesian ? (".", ",") : (",", ".")
    let sign = plain.hasPrefix("-") ? "−" : ""
    let parts = plain.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first else { return "" }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped += group }
      grouped.append(digit)
    }
    return parts.count > 1 ? "\(sign)\(grouped)\(point)\(parts[1])" : "\(sign)\(grouped)"
  }

  /// A whole number in the reader's notation.
  public static func localised(_ whole: Int, _ language: Language) -> String {
    localised(String(whole), language)
  }

  // The fraction times 10^shift: the point of its decimal moves, no number grows.
  private static func fixed(
    _ numerator: Int128, over denominator: Int128, decimals: Int, shift: Int
  ) -> String {
    guard denominator > 0 else { return "" }
    if numerator >= 0,
      let units = LongDivision.rounded(
        numerator.magnitude, over: denominator.magnitude, places: decimals + shift)
    {
      return text(units, decimals)
    }
    let digits = LongDivision.digits(
      of: numerator.magnitude, over: denominator.magnitude, places: decimals + shift)
    let sign = numerator < 0 && digits != "0" ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    let missing = max(0, decimals + 1 - digits.utf8.count)
    let padded = String(repeating: "0", count: missing) + digits
    return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
  }

  // So many of the last digits stand behind the point. Short texts need no memory of their own, so
  // the length is found first.
  private static func text(_ units: UInt64, _ decimals: Int) -> String {
    var (digits, bound) = (1, UInt64(10))
    while units >= bound, digits < 19 { (digits, bound) = (digits + 1, bound * 10) }
    if units >= bound { digits += 1 }
    let length = max(digits, decimals + 1) + (decimals > 0 ? 1 : 0)
    return String(unsafeUninitializedCapacity: length) { text in
      var rest = units
      for place in (0..<length).reversed() {
        if decimals > 0, place == length - 1 - decimals {
          text[place] = UInt8(ascii: ".")
        } else {
          text[place] = 48 + UInt8(rest % 10)
          rest /= 10
        }
      }
      return length
    }
  }
}
