import Basics
import Settings

/// Which entry of a list a spelling means; no two entries may claim the same one.
struct SpellingIndex: Sendable {
  private var owners: [String: (index: Int, place: Mark)] = [:]

  /// The entry that a spelling means.
  subscript(text: some StringProtocol) -> Int? { owners[Spelling.key(text)]?.index }

  /// The entry that a key of `Spelling` means.
  subscript(key key: String) -> Int? { owners[key]?.index }

  /// The entry that a wrong spelling most likely means; nil where none is near enough.
  func nearest(to text: String) -> Int? {
    Spelling.nearest(to: text, in: claims.lazy.map(\.key)).flatMap { self[key: $0] }
  }

  /// The keys with the places that claim them, in the order of the file.
  var claims: [(key: String, place: Mark)] {
    owners.map { ($0.key, $0.value.place) }.sorted { left, right in
      (left.1.line, left.1.column, left.0) < (right.1.line, right.1.column, right.0)
    }
  }

  /// Gives a spelling to an entry; an entry may claim one twice, but not that of another entry.
  mutating func claim(_ text: String, for index: Int, at node: YAMLNode) throws(Failure) {
    let key = Spelling.key(text)
    guard !key.isEmpty else {
      throw node.failure(
        "the spelling '\(text)' has no letter and no digit, but at least one is needed",
        remedy: "take it away")
    }
    if let owner = owners[key] {
      guard owner.index == index else {
        throw node.failure(
          "the spelling '\(text)' is claimed in line \(owner.place.line) already, "
            + "but one spelling has one meaning",
          remedy: "take one of the two away")
      }
      return
    }
    owners[key] = (index, node.mark)
  }

  /// Gives all spellings of a list to an entry, and returns them.
  @discardableResult
  mutating func claim(_ list: YAMLNode?, for index: Int) throws(Failure) -> [String] {
    guard let list else { return [] }
    for item in try list.list() { try claim(try item.string(), for: index, at: item) }
    return try list.strings()
  }

  /// Gives a code to an entry in all its forms: `M.01` is also written `M01`, `M.1` and `M1`.
  mutating func claim(code: String, for index: Int, at node: YAMLNode) throws(Failure) {
    try claim(code, for: index, at: node)
    let key = Spelling.key(code)
    let letters = key.prefix { $0.isLetter }
    let digits = key.dropFirst(letters.count)
    let short = digits.drop { $0 == "0" }
    guard !letters.isEmpty, !short.isEmpty, digits.allSatisfy(\.isNumber) else { return }
    try claim("\(letters)\(short)", for: index, at: node)
  }
}
