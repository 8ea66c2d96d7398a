import Basics

/// Says in words how large a part of a whole is, judged exactly and never after rounding.
enum ShareInWords {
  private struct Mark {
    let numerator: Int64
    let denominator: Int64
    let words: Words
  }

  private static let marks = [
    Mark(numerator: 3, denominator: 4, words: Words(id: "tiga perempat", en: "three quarters")),
    Mark(numerator: 2, denominator: 3, words: Words(id: "dua pertiga", en: "two thirds")),
    Mark(numerator: 1, denominator: 2, words: Words(id: "separuh", en: "half")),
    Mark(numerator: 1, denominator: 3, words: Words(id: "sepertiga", en: "a third")),
    Mark(numerator: 1, denominator: 4, words: Words(id: "seperempat", en: "a quarter")),
    Mark(numerator: 1, denominator: 5, words: Words(id: "seperlima", en: "a fifth")),
    Mark(numerator: 1, denominator: 10, words: Words(id: "sepersepuluh", en: "a tenth")),
  ]

  /// The words before the noun, `lebih dari separuh`, or before its "of": `more than half`.
  ///
  /// Nil where there is nothing to divide by.
  static func of(_ part: Int64, _ whole: Int64) -> Words? {
    guard let share = Fraction(part, over: whole) else { return nil }
    if part == 0 { return Words(id: "tidak satu pun", en: "none") }
    if part == whole { return Words(id: "semua", en: "all") }
    if share.isAtLeast(percent: 95) { return Words(id: "hampir semua", en: "almost all") }
    for mark in marks {
      guard let value = Fraction(mark.numerator, over: mark.denominator), value <= share else {
        continue
      }
      return value == share
        ? Words(id: "tepat \(mark.words.indonesian)", en: "exactly \(mark.words.english)")
        : Words(id: "lebih dari \(mark.words.indonesian)", en: "more than \(mark.words.english)")
    }
    return Words(id: "kurang dari sepersepuluh", en: "less than a tenth")
  }
}
