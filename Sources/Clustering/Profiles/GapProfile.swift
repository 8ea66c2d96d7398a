/// The shortfall of one person in every competency, in the order of the standard.
///
/// A shortfall is 0 to 5 levels, or missing. Profiles are ordered by the first competency, then by
/// the second, and so on: the canonical order of all that is computed from them.
public struct GapProfile: Sendable, Hashable, Comparable {
  /// Three bits a competency, the first one highest, so that the order of the words is canonical.
  private let word: UInt128
  /// How many competencies it holds.
  public let count: Int

  /// The most competencies that fit.
  public static let capacity = 42
  /// The largest shortfall there can be.
  public static let deepest = 5
  private static let missing: UInt128 = 7

  /// Takes the shortfalls, nil where none was observed; nil if one is not 0 to 5 or they are too many.
  public init?(_ shortfalls: some Collection<Int?>) {
    guard shortfalls.count <= Self.capacity else { return nil }
    var word: UInt128 = 0
    for shortfall in shortfalls {
      guard (0...Self.deepest).contains(shortfall ?? 0) else { return nil }
      word = word << 3 | (shortfall.map { UInt128($0) } ?? Self.missing)
    }
    self.word = word << UInt128(3 * (Self.capacity - shortfalls.count))
    count = shortfalls.count
  }

  /// The shortfall in one competency; nil if none was observed.
  public subscript(competency: Int) -> Int? {
    let code = (word >> UInt128(3 * (Self.capacity - 1 - competency))) & 7
    return code == Self.missing ? nil : Int(code)
  }

  /// All shortfalls in order.
  public var shortfalls: [Int?] { (0..<count).map { self[$0] } }

  /// Whether every competency was observed.
  public var isComplete: Bool { observed == count }

  /// In how many competencies something was observed.
  public var observed: Int { (0..<count).count { self[$0] != nil } }

  /// The levels that are lacking in all competencies together.
  public var sum: Int { (0..<count).reduce(0) { $0 + (self[$1] ?? 0) } }

  /// Compares in canonical order; a missing shortfall comes after every other.
  public static func < (left: GapProfile, right: GapProfile) -> Bool {
    (left.word, left.count) < (right.word, right.count)
  }
}

extension GapProfile: CustomStringConvertible {
  /// The shortfalls with spaces between them, a dash where one is missing.
  public var description: String {
    shortfalls.map { $0.map { "\($0)" } ?? "-" }.joined(separator: " ")
  }
}
