import Basics
import Settings

/// The position levels in force on a day, with everything that may stand for them.
struct PositionList: Sendable {
  var positions: [PositionLevel] = []
  var spellings = SpellingIndex()
  var functionalOnly = SpellingIndex()
  var titleEndings: [(words: WordSequence, index: Int)] = []
  private var endings = SpellingIndex()
  var eselon: [String: Int] = [:]
  var eselonProvenance: Provenance
  /// Spellings of position kinds: 1 is functional, 0 is not.
  var kinds = SpellingIndex()

  init(_ fields: inout Fields, _ file: Provenance, on day: CivilDay) throws(Failure) {
    eselonProvenance = file
    for level in try fields.required("levels").list() { try readLevel(level, file, on: day) }
    try readEselon(try fields.required("eselon"), file)
    try readKinds(try fields.required("kinds"))
    for claim in functionalOnly.claims where spellings[key: claim.key] != nil {
      throw Failure(
        claim.place.description,
        "'\(claim.key)' stands among the spellings too, but it should mean a level only sometimes",
        remedy: "take one of the two away", code: .wrongStandards)
    }
  }

  func index(spelled text: String, isFunctional: Bool?) -> Int? {
    if let index = spellings[text] { return index }
    if isFunctional == true, let index = functionalOnly[text] { return index }
    let words = WordSequence(text)
    if let ending = titleEndings.first(where: { words.ends(with: $0.words) }) {
      return ending.index
    }
    if Eselon.isNamed(text), let found = index(eselon: text) { return found }
    return agreedIndex(text, isFunctional: isFunctional)
  }

  /// The level whose spelling is nearest to the whole text, or else to its last two words.
  func nearest(to text: String) -> Int? {
    let words = WordSequence(text).words
    return spellings.nearest(to: text)
      ?? (words.count > 2 ? spellings.nearest(to: words.suffix(2).joined()) : nil)
  }

  /// "JPT Pratama (Eselon II.b)" and "Administrator / Eselon III": every part must mean the same.
  private func agreedIndex(_ text: String, isFunctional: Bool?) -> Int? {
    let parts = text.split { "()/,;".contains($0) }.filter { $0.contains(where: \.isLetter) }
    guard parts.count > 1 else { return nil }
    let found = Set(parts.map { index(spelled: String($0), isFunctional: isFunctional) })
    return found.count == 1 ? found.first ?? nil : nil
  }

  /// "Kepala Bidang Mutasi (Administrator)", "Kepala Seksi, Eselon IV.a", "Auditor Ahli Muda": whatever
  /// the title says of its level has to mean the same.
  func index(titled title: String) -> Int? {
    if let index = spellings[title] { return index }
    let words = WordSequence(title)
    var found: Set<Int> = []
    if let ending = titleEndings.first(where: { words.ends(with: $0.words) }) {
      found.insert(ending.index)
    }
    let parts = title.split { "()[],;".contains($0) }.filter { $0.contains(where: \.isLetter) }
    if parts.count > 1 {
      for part in parts.dropFirst() {
        if let index = index(spelled: String(part), isFunctional: nil) { found.insert(index) }
      }
    }
    if let place = words.words.lastIndex(where: { ["eselon", "esl"].contains($0) }),
      let index = index(eselon: words.words[place...].joined())
    {
      found.insert(index)
    }
    return found.count == 1 ? found.first : nil
  }

  func index(eselon text: String) -> Int? {
    Eselon.normalised(text).flatMap { eselon[$0] }
  }

  private mutating func readLevel(
    _ node: YAMLNode, _ outer: Provenance, on day: CivilDay
  ) throws(Failure) {
    var next = self
    let index = positions.count
    try node.read { (fields) throws(Failure) in
      let name = try fields.required("name")
      let fullName = try fields.required("full-name")
      let level = PositionLevel(
        name: try name.string(), fullName: try fullName.words(),
        provenance: try Provenance(&fields, within: outer))
      next.positions.append(level)
      try next.spellings.claim(level.name, for: index, at: name)
      try next.spellings.claim(level.fullName.indonesian, for: index, at: fullName)
      try next.spellings.claim(fields.optional("spellings"), for: index)
      try next.functionalOnly.claim(fields.optional("only-if-functional"), for: index)
      for ending in try next.endings.claim(fields.optional("title-endings"), for: index) {
        next.titleEndings.append((WordSequence(ending), index))
      }
    }
    if next.positions[index].provenance.since <= day { self = next }
  }

  private mutating func readEselon(_ node: YAMLNode, _ file: Provenance) throws(Failure) {
    let (provenance, levels) = try node.read { (fields) throws(Failure) in
      (try Provenance(&fields, within: file), try fields.required("levels").entries())
    }
    eselonProvenance = provenance
    for entry in levels {
      let index = try self.index(ofLevel: entry)
      for item in try entry.value.list() {
        guard let form = Eselon.normalised(try item.string()) else {
          throw item.failure(
            "'\(try item.string())' is no echelon, but I to V with or without a or b is needed",
            remedy: "write it like II or II.a")
        }
        guard eselon.updateValue(index, forKey: form) == nil else {
          throw item.failure(
            "the echelon '\(try item.string())' stands here again, but it means one level",
            remedy: "take one of the two away")
        }
      }
    }
  }

  /// The position level that a key names by its printed name.
  func index(ofLevel entry: YAMLEntry) throws(Failure) -> Int {
    if let index = positions.firstIndex(where: { $0.name == entry.key }) { return index }
    throw entry.failure(
      "the position level '\(entry.key)' is unknown, but it should be one of the standards",
      remedy: Spelling.hint(for: entry.key, among: positions.map(\.name))
        + "write a name from the position levels")
  }

  private mutating func readKinds(_ node: YAMLNode) throws(Failure) {
    var kinds = kinds
    try node.read { (fields) throws(Failure) in
      try kinds.claim(try fields.required("functional"), for: 1)
      try kinds.claim(try fields.required("other"), for: 0)
    }
    self.kinds = kinds
  }
}
