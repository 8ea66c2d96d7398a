public import Basics

/// How one axis of the talent boxes is read.
public struct TalentScale: Sendable {
  /// The words and headings of the axis.
  public let axis: TalentAxis
  /// The heading that the pipeline names; nil for those of the standards.
  public let column: String?
  /// Where the middle and the highest class begin; nil where the pipeline does not say.
  public let cuts: (middle: Ratio, high: Ratio)?

  /// Puts a scale together.
  public init(_ axis: TalentAxis, column: String?, cuts: (middle: Ratio, high: Ratio)?) {
    self.axis = axis
    self.column = column
    self.cuts = cuts
  }

  /// The class of a number; nil where the pipeline gives no cut-offs.
  public func value(of number: Ratio) -> TalentValue {
    guard let cuts else { return .withoutCuts }
    return number < cuts.middle ? .low : number < cuts.high ? .middle : .high
  }

  /// What a cell says.
  public func value(_ text: String) -> TalentValue {
    if let place = axis.place(spelled: text) { return TalentValue(place: place) }
    guard !PrintedNumber.mayBeThousands(text), let number = TalentScale.number(text)?.value,
      number >= .zero
    else { return .unknownWord }
    return value(of: number)
  }

  // A single point or comma stands before decimals: scores do not reach thousands.
  private static func number(_ text: String) -> PrintedNumber? {
    let marks = text.utf8.count { $0 == 44 || $0 == 46 }
    guard marks <= 1 else { return PrintedNumber(text, .point) ?? PrintedNumber(text, .comma) }
    return PrintedNumber(text, text.contains(",") ? .comma : .point)
  }

  /// The column of an export that holds the axis; throws exit code 11 where two may be meant.
  public func place(in headings: [String], file: String) throws(Failure) -> Int? {
    if let column {
      let key = Spelling.key(column)
      return headings.firstIndex { Spelling.key($0) == key }
    }
    let keys = Set(axis.columns.map { Spelling.key($0) })
    let places = headings.indices.filter { keys.contains(Spelling.key(headings[$0])) }
    guard places.count > 1 else { return places.first }
    let names = places.map { "'\(headings[$0])'" }.joined(separator: " and ")
    throw Failure(
      file,
      "\(names) may each be the \(axis.name.english.lowercased()), but one column should be",
      remedy: "name it in the study 'boxes': 'column: \(headings[places[0]])'",
      code: .unusableInput)
  }
}
