import Basics

/// Writes a part of a whole as a percentage with one decimal; a dash where there is nothing to divide by.
///
/// A part that is there never prints as nothing, and a part of the whole never as all of it.
enum ShareText {
  static func of(_ part: Int64, _ whole: Int64, _ language: Language) -> String {
    let plain = DecimalText.percent(part, over: whole, decimals: 1)
    if plain.isEmpty { return "–" }
    if part > 0, plain == "0.0" { return "<" + DecimalText.localised("0.1", language) + "%" }
    if part < whole, plain == "100.0" { return ">" + DecimalText.localised("99.9", language) + "%" }
    return DecimalText.localised(plain, language) + "%"
  }
}
