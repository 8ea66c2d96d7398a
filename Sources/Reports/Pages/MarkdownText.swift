/// Writes phrases so that Markdown shows their characters and obeys none of them.
enum MarkdownText {
  /// A phrase on one line, for any place within a line.
  static func inline(_ phrase: Phrase) -> String {
    // Blanks between spans belong to the phrase, so they are put back around each cleaned span.
    var line = ""
    for span in phrase.spans {
      let text = PlainLine.of(span.text)
      guard !text.isEmpty else {
        if !span.text.isEmpty, !line.isEmpty { line += " " }
        continue
      }
      if isBlank(span.text.unicodeScalars.first), !line.isEmpty { line += " " }
      switch span {
      case .plain: line += escaped(text)
      case .strong: line += "**\(escaped(text))**"
      case .code: line += code(text)
      }
      if isBlank(span.text.unicodeScalars.last) { line += " " }
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// A phrase at the beginning of a line, where more characters have a meaning.
  static func line(_ phrase: Phrase) -> String {
    let text = inline(phrase)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")" {
      return digits + "\\" + text.dropFirst(digits.count)
    }
    guard let first = text.first, "#+-=:".contains(first) else { return text }
    return "\\" + text
  }

  private static func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
    scalar?.properties.isWhitespace ?? false
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": result += "\\\(character)"
      default: result.unicodeScalars.append(character)
      }
    }
    return withoutLinks(result)
  }

  // Many programs make links of bare addresses; a word joiner, which takes no room, prevents it.
  private static func withoutLinks(_ text: String) -> String {
    guard text.contains("@") || text.contains("://") || text.lowercased().contains("www.") else {
      return text
    }
    var result = String.UnicodeScalarView()
    var last = ""
    for scalar in text.unicodeScalars {
      if scalar == ".", last.lowercased() == "www" { result.append("\u{2060}") }
      if scalar == "/", last.last == ":" { result.append("\u{2060}") }
      result.append(scalar)
      if scalar == "@" { result.append("\u{2060}") }
      last = String(last.suffix(2)) + String(scalar)
    }
    return String(result)
  }

  // The fence is longer than any run of backticks inside; a pipe would end a table cell even here.
  private static func code(_ text: String) -> String {
    let runs = text.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: (runs.max() ?? 0) + 1)
    let blank = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + blank + text.map { $0 == "|" ? "¦" : String($0) }.joined() + blank + fence
  }
}
