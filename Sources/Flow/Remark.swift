public import Basics

/// How much a remark weighs.
public enum Weight: Int, Sendable, Comparable, CaseIterable {
  /// Lines that carry no assessment, such as blank ones.
  case linesSkipped
  /// Worth knowing; nothing was changed.
  case note
  /// Used as it is, but somebody should look.
  case doubt
  /// One cell could not be used and counts as missing.
  case cellRefused
  /// The whole row could not be used.
  case rowRefused

  /// Orders by weight.
  public static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
}

/// A kind of trouble with a row: stable code, weight, and the wording for the clerk.
///
/// Each stage keeps its kinds at the foot of its own file. The code never changes once released.
public struct RemarkKind: Sendable, Hashable {
  // Held apart, because a dirty file has millions of remarks of few kinds.
  private final class Facts: Sendable {
    let code: String
    let weight: Weight
    let reason: Words
    let remedy: Words

    init(_ code: String, _ weight: Weight, _ reason: Words, _ remedy: Words) {
      (self.code, self.weight, self.reason, self.remedy) = (code, weight, reason, remedy)
    }
  }

  private let facts: Facts

  /// The stable code, as `ditolak.csv` and `run.json` have it.
  public var code: String { facts.code }
  /// How much it weighs.
  public var weight: Weight { facts.weight }
  /// What is wrong with the cell or row.
  public var reason: Words { facts.reason }
  /// What the clerk should do.
  public var remedy: Words { facts.remedy }

  /// Declares a kind.
  public init(_ code: String, _ weight: Weight, reason: Words, remedy: Words) {
    facts = Facts(code, weight, reason, remedy)
  }

  /// What holds the facts; kinds with one code may have several.
  var object: ObjectIdentifier { ObjectIdentifier(facts) }

  /// Two kinds are the same if their codes are.
  public static func == (left: RemarkKind, right: RemarkKind) -> Bool {
    left.facts === right.facts || left.code == right.code
  }

  /// Hashes the code.
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension [RemarkKind: Int] {
  /// The kinds that occur: the heaviest first, of equal weight the most frequent, then by code.
  public var heaviestFirst: [(kind: RemarkKind, count: Int)] {
    filter { $0.value > 0 }.map { (kind: $0.key, count: $0.value) }.sorted {
      ($1.kind.weight, $1.count, $0.kind.code) < ($0.kind.weight, $0.count, $1.kind.code)
    }
  }
}

extension Words {
  /// The remedy where nothing is wrong.
  public static let nothingToDo = Words(id: "tidak perlu apa-apa", en: "nothing to do")
}

/// One remark: what kind, and where.
public struct Remark: Sendable, Hashable {
  /// The kind of trouble.
  public let kind: RemarkKind
  /// The number of the file within the run.
  public let file: Int
  /// The physical line in the file, the first being 1.
  public let line: Int
  /// The column's heading as the file has it; empty where the whole row is meant.
  public let column: String
  /// The raw value; it may be personal, so it goes into internal files only.
  public let value: String

  /// Puts a remark together.
  public init(_ kind: RemarkKind, file: Int, line: Int, column: String, value: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.value = value
  }
}

extension Remark {
  /// What the clerk should do, with the word that was most likely meant, if there is one.
  public func remedy(meaning word: String?, _ language: Language) -> String {
    let guess = word.map {
      Words(id: "mungkin maksudnya '\($0)'; ", en: "perhaps '\($0)' is meant; ")
    }
    return (guess?[language] ?? "") + kind.remedy[language]
  }
}

extension Remark: Comparable {
  /// Orders by file, line, column, code and value: the order of `ditolak.csv`.
  public static func < (left: Remark, right: Remark) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    if left.kind.code != right.kind.code { return left.kind.code < right.kind.code }
    return left.value < right.value
  }
}
