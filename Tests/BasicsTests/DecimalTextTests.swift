import Basics
import Testing

@Suite("decimal text")
struct DecimalTextTests {
  @Test(
    "rounds half up, and away from zero below it",
    arguments: [
      (62_845, 1000, 2, "62.85"), (62_844, 1000, 2, "62.84"), (79_996, 1000, 2, "80.00"),
      (79_994, 1000, 2, "79.99"), (1, 3, 4, "0.3333"), (2, 3, 4, "0.6667"), (1, 2, 0, "1"),
      (-1, 2, 0, "-1"), (-62_845, 1000, 2, "-62.85"), (-1, 3, 0, "0"), (-1, 1000, 2, "0.00"),
      (0, 7, 2, "0.00"), (1, 200, 2, "0.01"), (999_999, 1000, 2, "1000.00"), (5, 1, 3, "5.000"),
    ] as [(Int128, Int128, Int, String)])
  func rounding(numerator: Int128, denominator: Int128, decimals: Int, text: String) {
    #expect(DecimalText.plain(numerator, over: denominator, decimals: decimals) == text)
  }

  @Test("is empty where there is nothing to divide by", arguments: [0, -3] as [Int128])
  func nothingToDivideBy(denominator: Int128) {
    #expect(DecimalText.plain(1, over: denominator, decimals: 2) == "")
  }

  @Test("is the nearest decimal of every small fraction, the larger of two", arguments: 0...4)
  func nearest(decimals: Int) throws {
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    var wrong: [String] = []
    for denominator in 1...60 {
      for numerator in 0...130 {
        let text = DecimalText.plain(
          Int128(numerator), over: Int128(denominator), decimals: decimals)
        let units = Int(text.filter { $0 != "." }) ?? -1
        let tooMuch = 2 * (units * denominator - scale * numerator)
        let minus = DecimalText.plain(
          -Int128(numerator), over: Int128(denominator), decimals: decimals)
        let isRight = tooMuch > -denominator && tooMuch <= denominator
        if !isRight || minus != (units == 0 ? text : "-" + text) {
          wrong.append("\(numerator)/\(denominator) became \(text) and \(minus)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("a percentage just below eighty may read 80.00, so it is never judged by its text")
  func percentage() {
    #expect(DecimalText.percent(19_999, over: 25_000, decimals: 2) == "80.00")
    #expect(Fraction(19_999, over: 25_000)?.isAtLeast(percent: 80) == false)
    #expect(DecimalText.percent(5, over: 0, decimals: 2) == "")
    #expect(DecimalText.percent(Ratio(2, over: 3), decimals: 4) == "66.6667")
    #expect(DecimalText.percent(nil, decimals: 4) == "")
  }

  static let largest = Int128.max  // 170141183460469231731687303715884105727

  @Test(
    "writes numbers as large as they come",
    arguments: [
      (largest, 1, 2, "170141183460469231731687303715884105727.00"),
      (-largest, 1, 0, "-170141183460469231731687303715884105727"),
      (.min, 1, 0, "-170141183460469231731687303715884105728"),
      (largest, largest, 4, "1.0000"), (largest - 1, largest, 4, "1.0000"),
      (largest / 3, largest, 6, "0.333333"), (largest / 2 + 1, largest, 0, "1"),
      (largest / 2, largest, 0, "0"), (1, largest, 4, "0.0000"), (1, 3, 40, "0." + threes),
    ] as [(Int128, Int128, Int, String)])
  func huge(numerator: Int128, denominator: Int128, decimals: Int, text: String) {
    #expect(DecimalText.plain(numerator, over: denominator, decimals: decimals) == text)
  }

  static let threes = String(repeating: "3", count: 40)

  @Test("writes the percentage of a ratio with the largest terms there are")
  func hugePercentage() {
    let ratio = Ratio(Self.largest - 1, over: Self.largest)
    #expect(DecimalText.percent(ratio, decimals: 4) == "100.0000")
    #expect(DecimalText.percent(Ratio(Self.largest, over: 7), decimals: 0).utf8.count == 41 - 1)
  }

  @Test(
    "follows the reader's notation",
    arguments: [
      ("12345.6", "12.345,6", "12,345.6"), ("-1234567.00", "−1.234.567,00", "−1,234,567.00"),
      ("999", "999", "999"), ("1000", "1.000", "1,000"), ("0.50", "0,50", "0.50"),
      ("-5", "−5", "−5"), ("", "", ""),
    ])
  func notation(plain: String, indonesian: String, english: String) {
    #expect(DecimalText.localised(plain, .indonesian) == indonesian)
    #expect(DecimalText.localised(plain, .english) == english)
  }

  @Test("whole numbers are grouped by thousands")
  func wholeNumbers() {
    #expect(DecimalText.localised(5_234_120, .indonesian) == "5.234.120")
    #expect(DecimalText.localised(-1000, .english) == "−1,000")
  }
}
