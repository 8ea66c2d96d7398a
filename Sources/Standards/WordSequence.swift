/// The words of a name in lower case, without punctuation, for finding words in words.
struct WordSequence: Sendable, Hashable {
  let words: [String]

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The first place at which all the other words stand in a row.
  func firstIndex(of other: WordSequence) -> Int? {
    guard !other.words.isEmpty, words.count >= other.words.count else { return nil }
    return (0...(words.count - other.words.count)).first {
      words[$0...].starts(with: other.words)
    }
  }

  /// Whether the other words stand at the beginning.
  func begins(with other: WordSequence) -> Bool { words.starts(with: other.words) }

  /// Whether the other words stand at the end.
  func ends(with other: WordSequence) -> Bool {
    words.suffix(other.words.count).elementsEqual(other.words)
  }
}
