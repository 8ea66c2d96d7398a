/// Writes words into SVG and HTML so that their characters are shown and obeyed by nobody.
enum MarkupText {
  /// The text on one line, fit for content and for attributes in double quotes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PlainLine.of(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
