/// Makes one harmless line of text out of anything that an export may hold.
enum PlainLine {
  /// The text on one line: no control characters, no marks that turn the direction of reading, no
  /// private or unassigned characters, and a single blank wherever there was white space.
  static func of(_ text: String) -> String {
    if isPlain(text) { return text }
    var line = String.UnicodeScalarView()
    var isBlankDue = false
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
        isBlankDue = !line.isEmpty
      case .format, .privateUse, .surrogate, .unassigned:
        continue
      default:
        if isBlankDue { line.append(" ") }
        isBlankDue = false
        line.append(scalar)
      }
    }
    return String(line)
  }

  // Most cells: printable ASCII with single blanks between words.
  private static func isPlain(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      guard (0x20..<0x7F).contains(byte), byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20 || text.isEmpty
  }
}
