import Basics
import Flow
import Standards

/// The words of a cell that holds more than a number: `3 - Intermediate`, `Level III`, `03-Jan`, `3/5`.
///
/// What is certain is read: one number or numeral, with no word beside it but the name of that level.
struct LevelWords {
  private static let numerals = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9,
  ]
  private static let mostBytes = 60

  private var numbers: [Substring] = []
  private var names: [String] = []
  private var hasPrefix = false

  /// Takes a text apart; nil where it is a plain number, with or without "Level" before it, or no
  /// number at all.
  init?(_ text: String) {
    guard text.utf8.count <= LevelWords.mostBytes else { return nil }
    for word in text.split(whereSeparator: { !LevelWords.isPart($0) }) { take(word) }
    let hasNumeral = names.contains { LevelWords.numerals[$0] != nil }
    guard numbers.count > 1 || !numbers.isEmpty && !names.isEmpty || hasNumeral else { return nil }
  }

  /// What they say together.
  func reading(_ standard: Shared<Standard>?) -> LevelText.Reading {
    if isDay { return .refused(.levelTurnedDay) }
    var names = names
    let level: Int
    if numbers.count == 1 {
      let parts = numbers[0].split { $0 == "." || $0 == "," }
      if parts.dropFirst().contains(where: { $0.contains { $0 != "0" } }) {
        return .refused(.fractionalLevel)
      }
      level = parts.first.flatMap { Int($0) } ?? 6
    } else if numbers.isEmpty,
      let place = names.firstIndex(where: { LevelWords.numerals[$0] != nil })
    {
      level = LevelWords.numerals[names.remove(at: place)] ?? 6
      // A lone "V" is how many tick a box.
      if names.isEmpty, !hasPrefix, level == 5 { return .refused(.notLevel) }
    } else {
      return .refused(.severalLevels)
    }
    let named = levels(of: names, standard)
    if named.contains(nil) { return .refused(.notLevel) }
    guard named.isSubset(of: [level]) else { return .refused(.severalLevels) }
    return level <= 5 ? .level(UInt64(level)) : .refused(.levelOutOfRange)
  }

  private func levels(of names: [String], _ standard: Shared<Standard>?) -> Set<Int?> {
    let whole = standard?.value.level(named: names.joined())
    return whole.map { [$0] } ?? Set(names.map { standard?.value.level(named: $0) })
  }

  // "03-Jan" and "1-Mar-24", but also "2026-01-03".
  private var isDay: Bool {
    if names.isEmpty {
      return numbers.count >= 3 && numbers.contains { $0.utf8.count == 4 && Int($0) != nil }
    }
    return names.count == 1 && (1...2).contains(numbers.count) && DayText.isMonth(names[0])
  }

  // Marks that stand inside of numbers belong to them.
  private static func isPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "." || character == ","
  }

  private mutating func take(_ marked: Substring) {
    let marks = { (character: Character) in character == "." || character == "," }
    var word = marked.drop(while: marks)
    while let last = word.last, marks(last) { word.removeLast() }
    guard let first = word.first else { return }
    if word.utf8.allSatisfy({ $0 &- 48 <= 9 || $0 == 44 || $0 == 46 }) {
      numbers.append(word)
      return
    }
    // "Level3" is one word of two.
    let letters = word.prefix { $0.isLetter }
    let digits = word.dropFirst(letters.count)
    let isPrefix = first.isLetter && LevelText.prefixes.contains(letters.lowercased())
    if isPrefix, digits.utf8.allSatisfy({ $0 &- 48 <= 9 }) {
      hasPrefix = true
      if !digits.isEmpty { numbers.append(digits) }
    } else {
      names.append(word.lowercased())
    }
  }
}
