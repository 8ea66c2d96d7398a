import Basics

/// The forms in which an echelon is written.
enum Eselon {
  /// One form for all: `II.a`, `IIa`, `II/a`, `II A`, `2a` and `Eselon II.a` are `2a`.
  ///
  /// Nil where the text is no echelon.
  static func normalised(_ text: some StringProtocol) -> String? {
    var rest = Spelling.key(text)[...]
    for prefix in ["eselon", "esl", "es"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      break
    }
    for (digit, numeral) in [("3", "iii"), ("2", "ii"), ("4", "iv"), ("1", "i"), ("5", "v")] {
      for form in [numeral, digit] where rest.hasPrefix(form) {
        let letter = rest.dropFirst(form.count)
        return ["", "a", "b"].contains(letter) ? digit + letter : nil
      }
    }
    return nil
  }

  /// Whether a text says itself that it is an echelon.
  static func isNamed(_ text: some StringProtocol) -> Bool {
    let key = Spelling.key(text)
    return ["eselon", "esl", "es"].contains { key.hasPrefix($0) } && normalised(text) != nil
  }
}
