import Basics
import Settings

/// The competencies in force on a day, with their spellings.
struct CompetencyList: Sendable {
  var competencies: [Competency] = []
  var rumpun: [Rumpun] = []
  var spellings = SpellingIndex()
  /// The levels that the names of levels stand for.
  var levelNames = SpellingIndex()

  init(_ fields: inout Fields, _ file: Provenance, on day: CivilDay) throws(Failure) {
    for entry in try fields.required("level-names").entries() {
      guard let level = Int(entry.key), (1...5).contains(level) else {
        throw entry.failure(
          "'\(entry.key)' is no level, but the names of a level stand behind its number",
          remedy: "write a number from 1 to 5")
      }
      try levelNames.claim(entry.value, for: level)
    }
    let groups = try fields.required("groups").list()
    for group in groups { try readGroup(group, file, on: day) }
    try readRumpun(try fields.required("rumpun"), file, CompetencyList.codes(groups))
  }

  private mutating func readGroup(
    _ node: YAMLNode, _ file: Provenance, on day: CivilDay
  ) throws(Failure) {
    let read = try node.read { (fields) throws(Failure) in
      (
        kind: try fields.required("kind").choice(of: Competency.Kind.self),
        provenance: try Provenance(&fields, within: file),
        members: try fields.required("competencies").list()
      )
    }
    for member in read.members {
      try readCompetency(member, read.kind, read.provenance, on: day)
    }
  }

  private mutating func readCompetency(
    _ node: YAMLNode, _ kind: Competency.Kind, _ group: Provenance, on day: CivilDay
  ) throws(Failure) {
    let index = competencies.count
    let (competency, claims) = try node.read { (fields) throws(Failure) in
      let code = try fields.required("code")
      let abbreviation = fields.optional("abbreviation")
      let name = try fields.required("name")
      let words = try name.words()
      let competency = Competency(
        code: try code.string(), abbreviation: try abbreviation?.string(), name: words,
        kind: kind, provenance: try Provenance(&fields, within: group))
      let others = fields.optional("spellings")
      return (
        competency,
        { (spellings: inout SpellingIndex) throws(Failure) in
          try spellings.claim(code: competency.code, for: index, at: code)
          if let abbreviation {
            try spellings.claim(try abbreviation.string(), for: index, at: abbreviation)
          }
          try spellings.claim(words.indonesian, for: index, at: name)
          try spellings.claim(words.english, for: index, at: name)
          try spellings.claim(others, for: index)
        }
      )
    }
    guard competency.provenance.since <= day else {
      // What is not in force yet has to be right all the same.
      var apart = spellings
      try claims(&apart)
      return
    }
    try claims(&spellings)
    competencies.append(competency)
  }

  private mutating func readRumpun(
    _ node: YAMLNode, _ file: Provenance, _ codes: [String]
  ) throws(Failure) {
    let read = try node.read { (fields) throws(Failure) in
      (try Provenance(&fields, within: file), try fields.required("groups").list())
    }
    for group in read.1 {
      let (rumpun, members) = try group.read { (fields) throws(Failure) in
        (
          Rumpun(
            code: try fields.required("code").string(), name: try fields.required("name").words(),
            provenance: try Provenance(&fields, within: read.0)),
          try fields.required("members").list()
        )
      }
      self.rumpun.append(rumpun)
      for member in members { try join(member, rumpun, codes) }
    }
  }

  private mutating func join(
    _ member: YAMLNode, _ rumpun: Rumpun, _ codes: [String]
  ) throws(Failure) {
    let code = try member.string()
    guard codes.contains(code) else {
      throw member.failure(
        "the competency '\(code)' is unknown, but a rumpun has members of this file",
        remedy: Spelling.hint(for: code, among: codes) + "write a code from the groups above")
    }
    // A competency of the file may not be in force yet.
    guard let index = competencies.firstIndex(where: { $0.code == code }) else { return }
    if let other = competencies[index].rumpun {
      throw member.failure(
        "'\(code)' belongs to '\(other.code)' already, but a competency has one rumpun",
        remedy: "take one of the two away")
    }
    competencies[index].rumpun = rumpun
  }

  private static func codes(_ groups: [YAMLNode]) throws(Failure) -> [String] {
    var codes: [String] = []
    for group in groups {
      for member in try group.value(ofKey: "competencies")?.list() ?? [] {
        if let code = member.value(ofKey: "code") { codes.append(try code.string()) }
      }
    }
    return codes
  }
}
