import Basics
import Standards

/// Finds what a misspelt heading means: `Orintasi Hasil`, `Pengambilan Keputsan`.
///
/// Only long words are guessed at, only one letter in eight may be wrong, and only if nothing else is as
/// near and no other column has the meaning already.
struct Misspellings {
  private let known: [(key: [UInt8], role: ColumnRole)]

  private static let shortest = 6

  init(_ standard: Standard) {
    var known: [(String, ColumnRole)] = []
    for (place, competency) in standard.competencies.enumerated() {
      known.append((competency.name.indonesian, .level(place)))
    }
    for field in standard.fields {
      for spelling in [field.field.rawValue] + field.spellings {
        known.append((spelling, .field(field.field)))
      }
    }
    self.known = known.map { (Array(Spelling.key($0.0).utf8), $0.1) }
      .filter { $0.key.count >= Misspellings.shortest }
  }

  /// Gives misspelt headings their role, and says which ones.
  func resolve(_ headings: [String], _ roles: inout [ColumnRole]) -> [Int] {
    var resolved: [Int] = []
    for place in headings.indices where roles[place] == .other {
      guard let role = role(of: headings[place]), !roles.contains(role) else { continue }
      roles[place] = role
      resolved.append(place)
    }
    return resolved
  }

  private func role(of heading: String) -> ColumnRole? {
    let key = Spelling.key(heading)
    let length = key.utf8.count
    guard length >= Misspellings.shortest, length <= 60 else { return nil }
    let limit = max(1, length / 8)
    var best: (distance: Int, roles: Set<ColumnRole>) = (limit + 1, [])
    for (spelling, role) in known where abs(spelling.count - length) <= limit {
      let distance = Spelling.distance(key, String(decoding: spelling, as: UTF8.self))
      if distance < best.distance { best = (distance, [role]) }
      if distance == best.distance { best.roles.insert(role) }
    }
    return best.distance <= limit && best.roles.count == 1 ? best.roles.first : nil
  }
}
