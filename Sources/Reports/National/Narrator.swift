import Basics
import Standards
import Studies

/// Tells findings in one language: words, numbers and lists as its readers write them.
///
/// Every section of the report is an extension of it. Both wordings of a sentence stand side by
/// side in one call of `say`, so that neither can fall behind the other.
struct Narrator {
  let findings: Findings
  let language: Language
  /// The people that sentences speak of: those of the nation, or of one unit of it.
  let nation: GroupResult

  init(findings: Findings, language: Language, of people: GroupResult? = nil) {
    self.findings = findings
    self.language = language
    nation = people ?? findings.groups.nation
  }

  /// Groups with fewer complete results are marked: one person moves their shares by a tenth.
  static let smallGroup: Int64 = 10
  /// Groups with fewer complete results are not compared in words.
  static let comparable: Int64 = 30

  var standard: Standard { findings.standard }

  /// One of two wordings of the same thing.
  func say(id: String, en: String) -> String { Words(id: id, en: en)[language] }

  /// A whole number.
  func number(_ whole: some BinaryInteger) -> String {
    DecimalText.localised(String(whole), language)
  }

  /// A whole number with its noun.
  func number(_ whole: some BinaryInteger, id: String, en: String, many: String) -> String {
    "\(number(whole)) \(say(id: id, en: whole == 1 ? en : many))"
  }

  /// People with or without a complete result.
  func participants(_ people: Int64) -> String {
    number(people, id: "peserta", en: "participant", many: "participants")
  }

  /// Items as a reader lists them: `a, b, dan c`, `a, b and c`.
  ///
  /// Two of them are told apart where one has an "and" of its own and no figure behind it.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let and = say(id: " dan ", en: " and ")
    if items.count == 2, items.contains(where: { $0.contains(and) && !$0.hasSuffix(")") }) {
      return say(id: "\(items[0]) serta \(last)", en: "\(items[0]), and \(last)")
    }
    let first = items.dropLast().joined(separator: ", ")
    let comma = items.count > 2 ? "," : ""
    return say(id: "\(first)\(comma) dan \(last)", en: "\(first) and \(last)")
  }

  /// A percentage with one decimal; a dash where there is nothing to divide by.
  ///
  /// A part that is there never prints as nothing, and a part of the whole never as all of it.
  func share(_ part: Int64, of whole: Int64) -> String {
    ShareText.of(part, whole, language)
  }

  /// A mean as a percentage with one decimal.
  func percent(_ mean: ExactMean) -> String { percent(mean.percent(decimals: 1)) }

  /// A ratio as a percentage with one decimal.
  func percent(_ ratio: Ratio?) -> String { percent(DecimalText.percent(ratio, decimals: 1)) }

  private func percent(_ plain: String) -> String {
    plain.isEmpty ? "–" : DecimalText.localised(plain, language) + "%"
  }

  /// A cut-off as a percentage, with decimals only where it has any.
  func cutOff(_ fraction: Fraction) -> String {
    let plain = DecimalText.percent(fraction.numerator, over: fraction.denominator, decimals: 2)
    var short = Substring(plain)
    while short.last == "0" { short.removeLast() }
    if short.last == "." { short.removeLast() }
    return percent(String(short))
  }

  /// A heading of the second level.
  func section(id: String, en: String) -> Document.Block {
    .heading(level: 2, Phrase(say(id: id, en: en)))
  }

  /// A heading of the third level.
  func subsection(id: String, en: String) -> Document.Block {
    .heading(level: 3, Phrase(say(id: id, en: en)))
  }

  /// What stands where there is nothing to tell of.
  var noData: Document.Block { paragraph(id: "Tidak ada data.", en: "There are no data.") }

  /// A text that begins a sentence.
  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A sentence that ends with the name of a file.
  func pointing(id: String, en: String, to file: String) -> Phrase {
    Phrase(say(id: id, en: en) + " ") + Phrase([.code(file)]) + "."
  }

  /// A paragraph.
  func paragraph(id: String, en: String) -> Document.Block {
    .paragraph(Phrase(say(id: id, en: en)))
  }
}

extension GroupResult {
  /// Complete people of a category; a group of nobody has no counts of its own.
  func selected(_ band: Int) -> Int64 { band < selection.count ? selection[band] : 0 }

  /// Complete people of a category of mapping.
  func mapped(_ band: Int) -> Int64 { band < mapping.count ? mapping[band] : 0 }
}
