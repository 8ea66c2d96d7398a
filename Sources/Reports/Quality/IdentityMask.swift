/// Takes out of a text what looks like somebody's number, wherever it may come from: a heading, the
/// name of a file, a cell in the wrong column.
enum IdentityMask {
  // A NIP has 18 digits; damaged ones keep 15 or more. Days and times have at most 14.
  private static let mostDigits = 14

  /// The text with `…` in place of every long run of digits, single blanks, dots and dashes between
  /// them included.
  static func text(_ text: String) -> String {
    var (result, run, digits) = ("", "", 0)
    func ended() -> String { digits > mostDigits ? "…" : run }
    for character in text {
      if character.isNumber {
        run.append(character)
        digits += 1
      } else if let last = run.last, last.isNumber, " .-_'/".contains(character) {
        run.append(character)
      } else {
        result += ended() + String(character)
        (run, digits) = ("", 0)
      }
    }
    return result + ended()
  }
}

extension Document {
  /// The same page with every long number masked.
  var withoutIdentities: Document {
    func masked(_ phrase: Phrase) -> Phrase {
      Phrase(
        phrase.spans.map { span in
          switch span {
          case .plain(let text): .plain(IdentityMask.text(text))
          case .strong(let text): .strong(IdentityMask.text(text))
          case .code(let text): .code(IdentityMask.text(text))
          case .link(let text, let path): .link(IdentityMask.text(text), to: path)
          case .sign: span
          }
        })
    }
    return mapPhrases(masked)
  }
}
