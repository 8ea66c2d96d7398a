import Basics
import Settings

/// Something that a pipeline file names by one word.
protocol CatalogueEntry: Sendable {
  /// What it is, in messages.
  static var noun: String { get }
  /// The word.
  var name: String { get }
}

/// An entry that rests on tallies.
protocol RestingEntry: CatalogueEntry {
  /// The tallies it rests on.
  var needs: [String] { get }
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

  /// The entry that an item names, and its options where it has any: `- match` or `- match: {…}`.
  ///
  /// Without options an empty mapping is read, so that defaults stand in one place.
  func entryWithOptions<Entry: CatalogueEntry>(of known: [Entry]) throws(Failure)
    -> (entry: Entry, options: YAMLNode)
  {
    if case .mapping(let entries) = content, entries.count == 1, let only = entries.first {
      return (try entry(named: only.key, of: known), only.value)
    }
    return (
      try entry(named: try string(), of: known),
      YAMLNode(content: .mapping([]), mark: mark, code: code)
    )
  }
}
