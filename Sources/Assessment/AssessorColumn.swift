import Basics
import Standards

/// A column with the levels that one of several assessors gave: `M.01 (Asesor 2)`, `INT_a1`,
/// `Penilai 1 - Integritas`.
///
/// No result rests on it, only the agreement between assessors: which level counts is for a column
/// without a number to say, or for the pipeline.
public struct AssessorColumn: Sendable, Hashable {
  /// The column.
  public let column: Int
  /// The competency; nil where a row of a long export names it.
  public let competency: Int?
  /// The number of the assessor.
  public let assessor: Int

  private static let abbreviations: Set<String> = ["a", "as", "p"]
  private static let numerals = ["i": 1, "ii": 2, "iii": 3]

  /// The columns of single assessors among some headings, if two of them are about one competency.
  static func all(in headings: [String], _ standard: Standard) -> [AssessorColumn] {
    let columns = headings.enumerated().compactMap { AssessorColumn($1, column: $0, standard) }
    return columns.filter { column in
      columns.contains {
        $0.competency == column.competency && $0.assessor != column.assessor
      }
    }
  }

  private init?(_ heading: String, column: Int, _ standard: Standard) {
    let words = heading.split { !$0.isLetter && !$0.isNumber }.map { Spelling.key($0) }
      .filter { !$0.isEmpty }
    guard heading.utf8.count <= 120, words.count > 1 else { return nil }
    for length in 1...min(3, words.count - 1) {
      let (front, back) = (words.prefix(length), words.suffix(length))
      let found =
        AssessorColumn.number(Array(back), standard).map { ($0, words.dropLast(length)) }
        ?? AssessorColumn.number(Array(front), standard).map { ($0, words.dropFirst(length)) }
      guard let (assessor, rest) = found else { continue }
      switch ExportLayout.role(of: rest.joined(separator: " "), standard, aliases: [:]) {
      case .level(let competency): self.competency = competency
      case .field(.level): competency = nil
      case .field, .required, .other: continue
      }
      (self.column, self.assessor) = (column, assessor)
      return
    }
    return nil
  }

  // "asesor 1", "penilai ii", "asesor1" and "a1" name the first assessor.
  private static func number(_ words: [String], _ standard: Standard) -> Int? {
    guard let last = words.last else { return nil }
    let (digits, name): (Substring, String)
    if let number = numerals[last], words.count > 1 {
      return isAssessor(words.dropLast().joined(), standard) ? number : nil
    }
    digits = last.drop { $0.isLetter }
    name = words.dropLast().joined() + last.prefix { $0.isLetter }
    guard digits.utf8.count == 1, let number = Int(digits), number > 0 else { return nil }
    let isShort = words.count == 1 && abbreviations.contains(name)
    return isShort || isAssessor(name, standard) ? number : nil
  }

  private static func isAssessor(_ word: String, _ standard: Standard) -> Bool {
    standard.field(spelled: word) == .assessor
  }
}
