/// How much room words take in a picture, as far as that can be known without the reader's font.
///
/// Widths are those of a wide sans serif, so that words fit in narrower ones, too.
enum TextWidth {
  /// The width of a line in pixels, rounded up; bold words are wider by about a tenth.
  static func of(_ text: String, size: Int, isStrong: Bool = false) -> Int {
    let units = PlainLine.of(text).unicodeScalars.reduce(0) { $0 + thousandths($1) }
    return (units * size * (isStrong ? 11 : 10) + 9_999) / 10_000
  }

  /// The line, cut short with an ellipsis where it is wider than its room.
  static func fitted(_ text: String, width: Int, size: Int) -> String {
    var line = PlainLine.of(text)
    if of(line, size: size) <= width { return line }
    while !line.isEmpty, of(line + "…", size: size) > width { line.removeLast() }
    while line.last == " " { line.removeLast() }
    return line + "…"
  }

  /// The words on at most so many lines; what does not fit on the last is cut short.
  ///
  /// A word by itself may be a little wider than the lines, by `slack`.
  static func wrapped(
    _ text: String, width: Int, size: Int, lines most: Int, slack: Int = 0
  ) -> [String] {
    var lines: [String] = []
    for word in PlainLine.of(text).split(separator: " ") {
      if let last = lines.last {
        let joined = "\(last) \(word)"
        if lines.count == most || of(joined, size: size) <= width {
          lines[lines.count - 1] = joined
          continue
        }
      }
      lines.append(String(word))
    }
    return lines.map {
      fitted($0, width: $0.contains(" ") ? width : width + slack, size: size)
    }
  }

  /// Sentences on as many lines as they need, one behind the other.
  static func lines(of sentences: [String], width: Int, size: Int) -> [String] {
    wrapped(sentences.joined(separator: " "), width: width, size: size, lines: .max)
  }

  private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ": 320
    case "f", "r", "t", "(", ")", "-", "/": 400
    case "m", "w", "M", "W", "%", "@", "…", "—": 980
    case "A"..."Z": 700
    case "\u{0}"..."\u{24F}": 612
    default: 1000
    }
  }
}
