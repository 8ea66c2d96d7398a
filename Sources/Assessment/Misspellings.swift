import Basics
import Standards

/// Finds what a misspelt heading means: `Orintasi Hasil`, `Pengambilan Keputsan`.
///
/// Only long words are guessed at, only one letter in eight may be wrong, and only if nothing else is as
/// near and no other column has the meaning already. What is more or less than the known word by whole
/// letters in front or behind, or by a number, is another word: `Standar 1`, `… Orang Lain (Gap)`.
struct Misspellings {
  private let known: [(key: [UInt8], role: ColumnRole, capitals: [String])]

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
    self.known = known.map { spelling, role in
      (Array(Spelling.key(spelling).utf8), role, Misspellings.capitals(spelling))
    }
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
    guard !heading.contains("%") else { return nil }
    let length = key.utf8.count
    guard length >= Misspellings.shortest, length <= 60 else { return nil }
    let limit = max(1, length / 8)
    var best: (distance: Int, roles: Set<ColumnRole>) = (limit + 1, [])
    let words = heading.split { !$0.isLetter }.map { Spelling.key($0) }
    for (spelling, role, capitals) in known where abs(spelling.count - length) <= limit {
      let spelling = String(decoding: spelling, as: UTF8.self)
      guard !isLonger(key, spelling), capitals.allSatisfy(words.contains) else { continue }
      let distance = Spelling.distance(key, spelling)
      if distance < best.distance { best = (distance, [role]) }
      if distance == best.distance { best.roles.insert(role) }
    }
    return best.distance <= limit && best.roles.count == 1 ? best.roles.first : nil
  }

  // "SKP" is no misspelt "SKJ".
  private static func capitals(_ spelling: String) -> [String] {
    spelling.split { !$0.isLetter }.filter { $0.count >= 2 && $0.allSatisfy(\.isUppercase) }
      .map { Spelling.key($0) }
  }

  private func isLonger(_ heading: String, _ known: String) -> Bool {
    func digits(_ text: String) -> [UInt8] { text.utf8.filter { $0 &- 48 <= 9 } }
    if digits(heading) != digits(known) { return true }
    let extra = heading.utf8.count - known.utf8.count
    return extra >= 2 && (heading.hasPrefix(known) || heading.hasSuffix(known))
  }
}
