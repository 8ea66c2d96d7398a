import Basics
import Settings

/// The required levels of every position level and competency, without a hole.
struct RequiredLevelTable: Sendable {
  private let width: Int
  private let levels: [RequiredLevel]

  subscript(position: Int, competency: Int) -> RequiredLevel {
    levels[position * width + competency]
  }

  init(
    _ fields: inout Fields, _ file: Provenance, on day: CivilDay, positions: PositionList,
    competencies: [Competency]
  ) throws(Failure) {
    let groups = try fields.required("required")
    // Competencies of one kind share a level, so the table is first filled by kind.
    var byKind: [Competency.Kind: [RequiredLevel?]] = [:]
    for kind in Competency.Kind.allCases {
      byKind[kind] = Array(repeating: nil, count: positions.positions.count)
    }
    for group in try groups.list() {
      try RequiredLevelTable.read(group, file, on: day, positions, into: &byKind)
    }
    var levels: [RequiredLevel] = []
    for (index, position) in positions.positions.enumerated() {
      for competency in competencies {
        guard let level = byKind[competency.kind]?[index] else {
          throw groups.failure(
            "no level is required of '\(competency.kind.rawValue)' in '\(position.name)', "
              + "but every position level needs one",
            remedy: "add '\(position.name): …' to a group with kinds: [\(competency.kind.rawValue)]"
          )
        }
        levels.append(level)
      }
    }
    self.levels = levels
    width = competencies.count
  }

  private static func read(
    _ node: YAMLNode, _ file: Provenance, on day: CivilDay, _ positions: PositionList,
    into table: inout [Competency.Kind: [RequiredLevel?]]
  ) throws(Failure) {
    let (kinds, provenance, mayBeOverridden, levels) = try node.read { (fields) throws(Failure) in
      (
        try fields.required("kinds").list(), try Provenance(&fields, within: file),
        try fields.required("may-be-overridden").bool(),
        try fields.required("levels").entries()
      )
    }
    for item in kinds {
      let kind = try item.choice(of: Competency.Kind.self)
      for entry in levels {
        let index = try positions.index(ofLevel: entry)
        let level = RequiredLevel(
          level: try entry.value.int(in: 1...5), mayBeOverridden: mayBeOverridden,
          provenance: provenance)
        guard provenance.since <= day else { continue }
        guard table[kind]?[index] == nil else {
          throw entry.failure(
            "'\(entry.key)' has a level for '\(kind.rawValue)' already, but one is required",
            remedy: "take one of the two away")
        }
        table[kind]?[index] = level
      }
    }
  }
}
