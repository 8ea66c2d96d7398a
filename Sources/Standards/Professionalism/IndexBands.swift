public import Basics
import Settings

/// How a value between two printed bands finds its category.
public enum BetweenBands: String, Sendable, Hashable, CaseIterable {
  /// The band whose lower end is reached: 90.5 belongs to 81-90.
  case lowerBound = "lower-bound"
  /// The value is rounded half up to a whole number first: 90.5 belongs to 91-100.
  case roundHalfUp = "round-half-up"

  /// The value by which a band is looked up.
  public func lookedUp(_ value: Fraction) -> Fraction {
    guard self == .roundHalfUp else { return value }
    let (whole, rest) = value.numerator.quotientAndRemainder(dividingBy: value.denominator)
    let rounded = rest >= value.denominator - rest ? whole + 1 : whole
    return Fraction(rounded, over: 1) ?? value
  }
}

/// A category of the professionalism index, as the regulation prints it.
public struct IndexBand: Sendable, Hashable {
  /// The category.
  public var name: Words
  /// The lowest whole number that belongs to it.
  public var from: Int
  /// The highest whole number that belongs to it.
  public var to: Int
}

/// The categories of the professionalism index (IP ASN).
public struct IndexBands: Sendable, Hashable {
  /// The bands from best to worst.
  public var bands: [IndexBand]
  /// The rule for values between printed bands, unless a run takes the other.
  public var between: BetweenBands
  /// Where that rule comes from.
  public var betweenProvenance: Provenance
  /// Where the bands come from.
  public var provenance: Provenance

  /// The place of the band that a value from 0 to 100 belongs to; nil for any other value.
  public func band(of value: Fraction, _ rule: BetweenBands) -> Int? {
    guard let best = bands.first, value.numerator >= 0,
      value <= Fraction(Int64(best.to), over: 1) ?? value
    else { return nil }
    let value = rule.lookedUp(value)
    return bands.firstIndex { band in
      Fraction(Int64(band.from), over: 1).map { $0 <= value } ?? false
    }
  }

  /// The band of a category as a table prints it, in either language.
  public func band(named text: String) -> Int? {
    let key = Spelling.key(text)
    return bands.firstIndex {
      Spelling.key($0.name.indonesian) == key || Spelling.key($0.name.english) == key
    }
  }
}

extension IndexBands {
  /// Reads the bands in force on a day from the folder of the standards.
  public static func load(folder: String, on day: CivilDay) throws(Failure) -> IndexBands {
    try OptionalRules(folder: folder, subfolder: "professionalism")
      .inForce(
        .indexBands, on: day, neededBy: "the professionalism index", instead: "take a later day"
      )
      .read { (fields, file) throws(Failure) in try IndexBands(&fields, file) }.contents
  }

  init(_ fields: inout Fields, _ file: Provenance) throws(Failure) {
    provenance = file
    (between, betweenProvenance) = try fields.required("between-bands").read {
      (fields) throws(Failure) in
      (
        try fields.required("rule").choice(of: BetweenBands.self),
        try Provenance(&fields, within: file)
      )
    }
    bands = []
    let list = try fields.required("bands")
    for node in try list.list() {
      let band = try node.read { (fields) throws(Failure) in
        IndexBand(
          name: try fields.required("name").words(),
          from: try fields.required("from").int(in: 0...100),
          to: try fields.required("to").int(in: 0...100))
      }
      let expected = bands.last.map { $0.from - 1 } ?? 100
      guard band.to == expected, band.from <= band.to else {
        throw node.failure(
          "the band is \(band.from) to \(band.to), but should end at \(expected), so that no whole "
            + "number is left out or stands in two", remedy: "correct 'from' or 'to'")
      }
      bands.append(band)
    }
    guard let worst = bands.last, worst.from == 0 else {
      throw list.failure(
        "the worst band does not begin at 0, but every value needs a category",
        remedy: "write 'from: 0' in the last band, or add one")
    }
  }
}
