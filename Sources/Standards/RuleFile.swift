import Basics
import Settings

/// A file of the standards, read as a tree; its contents are taken for one day at a time.
struct RuleFile {
  let name: String
  let set: RuleSet
  let since: CivilDay
  let node: YAMLNode
  /// Every day since which something in the file holds, ascending.
  let days: [CivilDay]
  private let fingerprint: UInt64

  init(folder: String, name: String) throws(Failure) {
    let node = try YAMLFile.load(path: "\(folder)/\(name)", code: .wrongStandards)
    try self.init(name: name, node: node)
  }

  init(name: String, node: YAMLNode) throws(Failure) {
    self.name = name
    self.node = node
    _ = try node.entries()
    guard let set = node.value(ofKey: "set"), let since = node.value(ofKey: "since") else {
      throw node.failure(
        "'set' or 'since' is missing, but both must be given",
        remedy: "say what the file holds and since when: 'set: validity', 'since: 2019-01-01'")
    }
    self.set = try set.choice(of: RuleSet.self)
    self.since = try since.day()
    var days: Set<CivilDay> = []
    try RuleFile.insertDays(of: node, into: &days)
    self.days = days.sorted()
    var text = node.canonicalText
    fingerprint = text.withUTF8 { Hashing.text($0) }
  }

  /// Reads the head of the file and then its contents.
  func read<Contents>(
    _ body: (inout Fields, Provenance) throws(Failure) -> Contents
  ) throws(Failure) -> (source: RuleSource, contents: Contents) {
    try node.read { (fields) throws(Failure) in
      _ = try fields.required("set")
      let title = try fields.required("title").words()
      let provenance = try Provenance(&fields, within: nil)
      let contents = try body(&fields, provenance)
      let source = RuleSource(
        file: name, set: set, title: title, provenance: provenance, fingerprint: fingerprint)
      return (source, contents)
    }
  }

  /// Whether anything in the file begins to hold after one day and until another.
  func begins(after day: CivilDay, until other: CivilDay) -> Bool {
    days.contains { day < $0 && $0 <= other }
  }

  private static func insertDays(
    of node: YAMLNode, into days: inout Set<CivilDay>
  ) throws(Failure) {
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { try insertDays(of: item, into: &days) }
    case .mapping(let entries):
      for entry in entries {
        if entry.key == "since" {
          days.insert(try entry.value.day())
        } else {
          try insertDays(of: entry.value, into: &days)
        }
      }
    }
  }
}
