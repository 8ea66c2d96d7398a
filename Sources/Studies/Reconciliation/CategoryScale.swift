public import Basics
public import Standards

/// A scale of categories that a table may print: names, and the values that belong to each.
public struct CategoryScale: Sendable {
  /// What the scale is called, with its source.
  public let name: Words
  private let labels: [[String]]
  private let place: @Sendable (_ value: Fraction, _ rule: BetweenBands) -> Int?
  /// The rule for values between printed bands; nil where the bands leave nothing between.
  let rule: BetweenBands?

  /// The categories of the professionalism index.
  public init(_ bands: IndexBands) {
    name = Words(
      id: "IP ASN, \(bands.provenance.source)", en: "IP ASN, \(bands.provenance.source)")
    labels = bands.bands.map { [$0.name.indonesian, $0.name.english] }
    place = { value, rule in bands.band(of: value, rule) }
    rule = bands.between
  }

  /// The categories of the job person match for one purpose.
  public init(_ scheme: CategoryScheme) {
    name = Words(
      id: "\(scheme.name.indonesian), \(scheme.provenance.source)",
      en: "\(scheme.name.english), \(scheme.provenance.source)")
    labels = scheme.bands.map { [$0.label, $0.abbreviation, $0.name.indonesian, $0.name.english] }
    place = { value, _ in
      let (below, isOver) = value.denominator.multipliedReportingOverflow(by: 100)
      guard !isOver, let match = Fraction(value.numerator, over: below) else { return nil }
      return scheme.bands.firstIndex { $0.from <= match }
    }
    rule = nil
  }

  /// The place of a category by its printed name.
  func place(named text: String) -> Int? {
    let key = Spelling.key(text)
    return labels.firstIndex { $0.contains { Spelling.key($0) == key } }
  }

  /// The place of the category that a value belongs to; nil where it is on no scale.
  func place(of value: Fraction, _ rule: BetweenBands? = nil) -> Int? {
    place(value, rule ?? self.rule ?? .lowerBound)
  }

  /// The name of a category by its place.
  func label(_ place: Int) -> String { labels[place].first ?? "" }
}
