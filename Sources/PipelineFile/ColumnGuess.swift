import Assessment
import Basics
import Standards

/// Guesses what an unknown heading might mean, for a person to confirm.
struct ColumnGuess {
  private let known: [(spelling: String, meaning: String)]

  /// Guesses among the fields and competencies that have no column yet.
  init(_ layout: ExportLayout, _ standard: Standard) {
    var known: [(String, String)] = []
    for field in standard.fields where layout.column(of: field.field) == nil {
      known += ([field.field.rawValue] + field.spellings).map { ($0, field.field.rawValue) }
    }
    for (place, competency) in standard.competencies.enumerated()
    where !layout.roles.contains(.level(place)) {
      known += [competency.code, competency.name.indonesian].map { ($0, competency.code) }
    }
    self.known = known
  }

  /// The field or competency whose spelling is nearest, stands inside the heading or begins with it.
  func meaning(of heading: String) -> String? {
    let near = Spelling.nearest(to: heading, in: known.map(\.spelling))
    if let near { return known.first { $0.spelling == near }?.meaning }
    let words = ColumnGuess.words(heading)
    let inside = known.filter { words.contains(ColumnGuess.words($0.spelling)) }
    if let longest = inside.max(by: { $0.spelling.count < $1.spelling.count }) {
      return longest.meaning
    }
    let key = Spelling.key(heading)
    guard key.count >= 4 else { return nil }
    return known.first { Spelling.key($0.spelling).hasPrefix(key) }?.meaning
  }

  private static func words(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }
}
