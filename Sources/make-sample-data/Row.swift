import Basics

/// What a row was planted as; exactly one of these holds for every row.
enum Fate: Sendable {
  /// The latest usable assessment of somebody.
  case participant
  /// The same once more, to the letter.
  case copy
  /// The same once more, but the person's name is spelled otherwise.
  case renamedCopy
  /// An earlier assessment of somebody in the same file.
  case older
  /// One of several assessments of one day that contradict each other.
  case conflict
  /// A copy of somebody's row in another file.
  case copyFromElsewhere
  /// An earlier assessment of somebody who now stands in another file.
  case olderFromElsewhere
  case badNumber
  case unknownLevel
  case ragged
}

/// One assessment of one person, with its cells as they will be written.
struct Row: Sendable {
  var number: String
  var personName: String
  var agency: Agency
  var level: PositionLevel
  /// Stands in the place of the position level's name where nobody knows the level.
  var foreignLevel: String?
  var title: String
  var day: CivilDay
  /// The nine levels; nil is a row that is absent from a long file.
  var cells: [String?]
  var fate = Fate.participant
  /// How many fields too many (or too few) the row has.
  var surplusFields = 0

  /// A small number that is always the same for the same person: decides between spellings.
  var flavour: Int { number.utf8.reduce(0) { ($0 * 31 + Int($1)) % 1009 } }

  /// The levels, where all nine can be read as such.
  var attained: [Int]? {
    let levels = cells.compactMap { $0.flatMap(Int.init) }
    return levels.count == cells.count ? levels : nil
  }

  /// Whether the person was already employed four years before the assessment.
  var hasHistory: Bool {
    guard let start = Int(number.prefix(12).suffix(4)) else { return false }
    return start + 4 <= day.parts.year
  }

  /// The echelon of a structural position.
  var echelon: String? {
    level.echelons.isEmpty ? nil : level.echelons[flavour % level.echelons.count]
  }

  /// One of the usual spellings of the level.
  var levelAsClerksWrite: String {
    foreignLevel ?? level.usualSpellings[flavour % level.usualSpellings.count]
  }

  var levelName: String { foreignLevel ?? level.name }
}
