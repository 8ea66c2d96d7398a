import Basics
import Settings

/// Something that a pipeline file names by one word.
protocol CatalogueEntry: Sendable {
  /// What it is, in messages.
  static var noun: String { get }
  /// The word.
  var name: String { get }
}

extension YAMLNode {
  /// The entry that a word of this place names.
  func entry<Entry: CatalogueEntry>(named word: String, of known: [Entry]) throws(Failure) -> Entry
  {
    if let entry = known.first(where: { $0.name == word }) { return entry }
    let names = known.map(\.name)
    throw failure(
      "'\(word)' is no \(Entry.noun), but should be one",
      remedy: Spelling.hint(for: word, among: names)
        + "known are \(names.joined(separator: ", "))")
  }
}
