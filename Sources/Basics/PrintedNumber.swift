/// A number as somebody has printed it: its exact value and how many decimals it shows.
public struct PrintedNumber: Sendable, Hashable {
  /// Which mark stands before the decimals.
  public enum Notation: String, Sendable, Hashable, CaseIterable {
    /// `1,234.5`
    case point
    /// `1.234,5`
    case comma

    var mark: UInt8 { self == .point ? 46 : 44 }
    var groupMark: UInt8 { self == .point ? 44 : 46 }
  }

  /// The number without its decimal mark: 62.85 is 6285.
  public var units: Int128
  /// How many decimals are shown.
  public var decimals: Int
  /// Whether a percent sign stands behind it.
  public var isPercent = false

  /// A number of so many units of its last place.
  public init(units: Int128, decimals: Int) {
    self.units = units
    self.decimals = decimals
  }

  /// The exact value.
  public var value: Ratio { Ratio(units, over: PrintedNumber.power(decimals)) ?? .zero }

  /// Half a unit of the last place: what rounding may have taken or added.
  public var halfUnit: Ratio { Ratio(1, over: 2 * PrintedNumber.power(decimals)) ?? .zero }

  /// The number in plain digits with a decimal point.
  public var text: String {
    DecimalText.plain(units, over: PrintedNumber.power(decimals), decimals: decimals)
  }

  /// Ten to the power of the decimals: how many units make one.
  public var scale: Int128 { PrintedNumber.power(decimals) }

  /// Whether a text such as `1.000` or `2,500` may be thousands as well as a few with three decimals.
  public static func mayBeThousands(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 5 && (49...57).contains(bytes[0]) && [44, 46].contains(bytes[1])
      && bytes[2...].allSatisfy { $0 &- 48 <= 9 }
  }

  static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 }
  }
}

extension PrintedNumber {
  /// Reads digits with group marks and one decimal mark, a sign, `Rp` before and `%` behind;
  /// nil where the text is no number in this notation.
  public init?(_ text: String, _ notation: Notation) {
    var words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    if let first = words.first, ["rp", "rp."].contains(first.lowercased()) { words.removeFirst() }
    var isPercent = false
    if words.last == "%" {
      isPercent = true
      words.removeLast()
    }
    // Blanks part thousands in some tables.
    var body = Array(words.joined(separator: notation == .point ? "," : ".").utf8)
    if body.starts(with: "Rp".utf8) {
      body.removeFirst(2)
      if body.first == 46 { body.removeFirst() }
    }
    var isNegative = false
    if body.first == 43 || body.first == 45 { isNegative = body.removeFirst() == 45 }
    if body.last == 37 {
      isPercent = true
      body.removeLast()
    }
    let halves = body.split(
      separator: notation.mark, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first, let digits = PrintedNumber.digits(of: whole, notation) else {
      return nil
    }
    let decimals = halves.count > 1 ? Array(halves[1]) : []
    guard halves.count == 1 || !decimals.isEmpty, digits.count + decimals.count <= 30,
      decimals.count <= 12, decimals.allSatisfy({ $0 &- 48 <= 9 })
    else { return nil }
    let units = (digits + decimals).reduce(Int128(0)) { $0 * 10 + Int128($1 - 48) }
    self.init(units: isNegative ? -units : units, decimals: decimals.count)
    self.isPercent = isPercent
  }

  // Groups have three digits each, but for the first one.
  private static func digits(of whole: ArraySlice<UInt8>, _ notation: Notation) -> [UInt8]? {
    let groups = whole.split(separator: notation.groupMark, omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 &- 48 <= 9 } }) else { return nil }
    guard
      groups.count == 1 || groups.dropFirst().allSatisfy({ $0.count == 3 }) && groups[0].count <= 3
    else { return nil }
    return groups.flatMap { Array($0) }
  }

  /// The one notation in which every one of the texts that is a number at all is one.
  ///
  /// Where both will do, a point stands before the decimals, unless only the comma makes numbers of
  /// every text. Nil where each notation leaves some text out that the other reads.
  public static func notation(of texts: [String]) -> Notation? {
    let numbers = texts.filter {
      PrintedNumber($0, .point) != nil || PrintedNumber($0, .comma) != nil
    }
    return [.point, .comma].first { notation in
      numbers.allSatisfy { PrintedNumber($0, notation) != nil }
    }
  }
}
