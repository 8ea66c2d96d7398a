import Assessment
import Basics
import Standards

/// Guesses what an unknown heading might mean, for a person to confirm.
struct ColumnGuess {
  private let known: [(spelling: String, meaning: String)]

  // What a long export says in its rows, a wide one says in its headings.
  private static let longFields: [ExportField] = [.competency, .level, .required]

  /// Guesses among the fields and competencies that have no column yet and go with the file's shape.
  init(_ layout: ExportLayout, _ standard: Standard) {
    var known: [(String, String)] = []
    let isWide = !layout.competencies.isEmpty
    for field in standard.fields where layout.column(of: field.field) == nil {
      if isWide && ColumnGuess.longFields.contains(field.field) { continue }
      known += ([field.field.rawValue] + field.spellings).map { ($0, field.field.rawValue) }
    }
    for (place, competency) in standard.competencies.enumerated()
    where !layout.isLong && !layout.roles.contains(.level(place)) {
      known += [competency.code, competency.name.indonesian].map { ($0, competency.code) }
    }
    self.known = known
  }

  /// The field or competency whose spelling is nearest, stands inside the heading or begins with it.
  ///
  /// A heading over several rows begins with that of a group of columns: if nothing fits the whole, its
  /// last words are looked at.
  func meaning(of heading: String) -> String? {
    if let meaning = meaning(ofWhole: heading) { return meaning }
    var words = heading.split(whereSeparator: \.isWhitespace).dropFirst()
    while !words.isEmpty {
      let end = words.joined(separator: " ")
      if end.utf8.count >= ColumnGuess.shortestEnd, let meaning = meaning(ofWhole: end) {
        return meaning
      }
      words = words.dropFirst()
    }
    return nil
  }

  private static let shortestEnd = 6

  private func meaning(ofWhole heading: String) -> String? {
    if let near = Spelling.nearest(to: heading, in: known.map(\.spelling)),
      ColumnGuess.isAlike(heading, near)
    {
      return known.first { $0.spelling == near }?.meaning
    }
    let words = ColumnGuess.words(heading)
    let inside = known.filter { words.contains(ColumnGuess.words($0.spelling)) }
    if let longest = inside.max(by: { $0.spelling.count < $1.spelling.count }) {
      return longest.meaning
    }
    let key = Spelling.key(heading)
    guard key.count >= 4 else { return nil }
    return known.first { Spelling.key($0.spelling).hasPrefix(key) }?.meaning
  }

  // "Catatan" is two letters of seven away from "jabatan", and another word.
  private static func isAlike(_ heading: String, _ known: String) -> Bool {
    let (key, other) = (Spelling.key(heading), Spelling.key(known))
    return Spelling.distance(key, other) * 4 <= key.utf8.count
  }

  private static func words(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }
}
