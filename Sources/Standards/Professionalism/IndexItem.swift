public import Basics

/// An item of the professionalism index: one thing that gives points.
public struct IndexItem: Sendable, Hashable {
  /// The code: `diklat_teknis_20_jp`.
  public var code: String
  /// The place of its dimension.
  public var dimension: Int
  /// The name.
  public var name: Words
  /// How far back the facts may lie; nil where they hold for ever.
  public var window: Words?
  /// The columns that may tell it, in order of preference.
  public var inputs: [IndexInput]
  /// All answers of all inputs.
  public var answers: [IndexAnswer]
  /// Where it comes from.
  public var provenance: Provenance

  /// Whether people of a position group are asked for it.
  public func isAsked(of group: Int) -> Bool { answers.contains { $0.points[group] != nil } }

  /// The most points that it gives people of a group, in hundredths.
  func most(of group: Int) -> Int { answers.compactMap { $0.points[group] }.max() ?? 0 }
}

/// An answer to an item, with its points.
public struct IndexAnswer: Sendable, Hashable {
  /// The code: `SUDAH`.
  public var code: String
  /// The points by position group, in hundredths; nil for groups that are not asked.
  public var points: [Int?]
  /// The points in hundredths where a pipeline excuses those who cannot fulfil the item.
  public var excused: Int?
  /// The lowest number that gives the answer; nil where words do.
  public var from: Int?
}

/// A column of an export that tells an item.
public struct IndexInput: Sendable, Hashable {
  /// How its cells are read.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One of the spellings.
    case word
    /// One or several of the spellings, of which the one with the fewest points counts.
    case heaviest
    /// A number, compared exactly.
    case number
    /// A number whose answers are printed in whole numbers.
    case banded
  }

  /// The canonical heading.
  public var column: String
  /// The headings besides it.
  public var spellings: [String]
  /// How its cells are read.
  public var kind: Kind
  /// The answers that it may give, by their places in the item.
  public var answers: Range<Int>
  /// The answer of a blank cell; nil where it is no data.
  public var blank: Int?
  /// The highest number that is one; nil where there is none.
  public var highest: Int?
  /// Where it comes from.
  public var provenance: Provenance
  let words: [String: Int]

  /// The answer that a word gives, by its place in the item.
  public func answer(spelled text: String) -> Int? { words[Spelling.key(text)] }

  /// The answer that a number gives, by its place in the item; nil where it is out of range.
  public func answer(
    of value: Ratio, in answers: [IndexAnswer], _ rule: BetweenBands
  ) -> Int? {
    if let highest, value > Ratio(Int64(highest)) { return nil }
    guard let above = Int64(exactly: value.numerator),
      let below = Int64(exactly: value.denominator), above >= 0,
      let fraction = Fraction(above, over: below)
    else { return nil }
    let judged = kind == .banded ? rule.lookedUp(fraction) : fraction
    return self.answers.filter { place in
      answers[place].from.flatMap { Fraction(Int64($0), over: 1) }.map { $0 <= judged } ?? false
    }.max { (answers[$0].from ?? 0) < (answers[$1].from ?? 0) }
  }
}
