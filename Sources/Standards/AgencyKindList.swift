import Basics
import Settings

/// The kinds of agencies in force on a day, and how to tell them.
struct AgencyKindList: Sendable {
  private struct Keyword: Sendable {
    let words: WordSequence
    let index: Int
  }

  private struct Keywords: Sendable {
    var all: [Keyword] = []
    private var owners = SpellingIndex()

    mutating func add(_ list: YAMLNode?, for index: Int) throws(Failure) {
      for text in try owners.claim(list, for: index) {
        all.append(Keyword(words: WordSequence(text), index: index))
      }
    }
  }

  var kinds: [AgencyKind] = []
  var spellings = SpellingIndex()
  private var contained = Keywords()
  private var beginnings = Keywords()
  private var exceptions: [Keyword] = []
  private let unitWords: [WordSequence]

  init(_ fields: inout Fields, _ file: Provenance, on day: CivilDay) throws(Failure) {
    unitWords = try fields.required("unit-words").strings().map { WordSequence($0) }
    for node in try fields.required("kinds").list() { try read(node, file, on: day) }
  }

  /// The kind that an agency's name tells: the leftmost word decides, of several the longest.
  func index(ofAgencyNamed name: String) -> Int? {
    let words = WordSequence(name)
    let found = contained.all.compactMap { keyword in
      words.firstIndex(of: keyword.words).map { (place: $0, keyword: keyword) }
    }
    let best = found.min {
      ($0.place, -$0.keyword.words.words.count) < ($1.place, -$1.keyword.words.words.count)
    }
    if let best { return best.keyword.index }
    return
      beginnings.all
      .filter { beginning in
        words.begins(with: beginning.words)
          && !exceptions.contains {
            $0.index == beginning.index && words.firstIndex(of: $0.words) != nil
          }
      }
      .max { $0.words.words.count < $1.words.words.count }?.index
  }

  /// Whether a text begins as the names of units do.
  func isUnit(named text: String) -> Bool {
    let words = WordSequence(text)
    return unitWords.contains { words.begins(with: $0) }
  }

  private mutating func read(
    _ node: YAMLNode, _ file: Provenance, on day: CivilDay
  ) throws(Failure) {
    let index = kinds.count
    var next = self
    try node.read { (fields) throws(Failure) in
      let (code, label) = (try fields.required("code"), try fields.required("label"))
      let name = try fields.required("name")
      let kind = AgencyKind(
        code: try code.string(), label: try label.string(), name: try name.words(),
        tier: try fields.required("tier").choice(of: AgencyKind.Tier.self),
        provenance: try Provenance(&fields, within: file))
      next.kinds.append(kind)
      try next.spellings.claim(kind.code, for: index, at: code)
      try next.spellings.claim(kind.label, for: index, at: label)
      try next.spellings.claim(kind.name.indonesian, for: index, at: name)
      try next.spellings.claim(fields.optional("spellings"), for: index)
      try next.contained.add(fields.optional("name-contains"), for: index)
      try next.beginnings.add(fields.optional("name-begins"), for: index)
      for exception in try fields.optional("unless")?.strings() ?? [] {
        next.exceptions.append(Keyword(words: WordSequence(exception), index: index))
      }
    }
    if next.kinds[index].provenance.since <= day { self = next }
  }
}
