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
      case .plain, .sign: line += escaped(text)
      case .strong: line += "**\(escaped(text))**"
      case .code: line += code(text)
      case .link(_, let path): line += "[\(escaped(text))](\(path))"
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
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, rest.first == "." || rest.first == ")", rest.dropFirst().first ?? " " == " "
    {
      return digits + "\\" + rest
    }
    guard let first = text.first, "#+-=:".contains(first) else { return text }
    return "\\" + text
  }

  private static func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
    scalar?.properties.isWhitespace ?? false
  }

  private static func escaped(_ text: String) -> String {
    // Letters, digits, blanks, commas, per cent: nothing to escape, and no address.
    let isHarmless = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || [0x20, 0x25, 0x2C].contains($0)
    }
    if isHarmless { return text }
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (place, character) in scalars.enumerated() {
      switch character {
      case "_" where isWithinWord(scalars, place): result += "_"
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": result += "\\\(character)"
      default: result.unicodeScalars.append(character)
      }
    }
    return withoutLinks(result)
  }

  // `berkas_utama` has no emphasis in it, and reads better as it is.
  private static func isWithinWord(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place > 0, place + 1 < scalars.count else { return false }
    return [scalars[place - 1], scalars[place + 1]].allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
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
