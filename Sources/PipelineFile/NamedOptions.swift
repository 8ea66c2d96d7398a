import Basics
import Settings
import Standards

/// Options that name position levels and competencies; they are understood once the standard is known.
struct NamedOptions: Sendable {
  private let levels: YAMLNode?
  private let competencies: [(entry: YAMLEntry, weight: Int)]

  init(_ fields: inout Fields) throws(Failure) {
    levels = fields.optional("levels")
    if let levels, try levels.list().isEmpty {
      throw levels.failure(
        "no position level is named, but at least one should be",
        remedy: "name one, such as Administrator, or leave 'levels' out")
    }
    var given: [(entry: YAMLEntry, weight: Int)] = []
    for entry in try fields.optional("weights")?.entries() ?? [] {
      given.append((entry, try entry.value.int(in: 1...100)))
    }
    competencies = given
  }

  /// The places of the position levels; nil where none is named.
  func positions(_ standard: Standard) throws(Failure) -> [Int]? {
    guard let levels else { return nil }
    var positions: [Int] = []
    for item in try levels.list() { positions.append(try standard.position(named: item)) }
    return positions
  }

  /// The weights of the competencies that are named, by their places.
  func weights(_ standard: Standard) throws(Failure) -> [Int: Int] {
    var weights: [Int: Int] = [:]
    for (entry, weight) in competencies {
      weights[try standard.competency(named: entry)] = weight
    }
    return weights
  }
}

extension Catalogue {
  /// The option that chooses position levels.
  static func levels(_ standard: String, _ summary: String) -> OptionEntry {
    OptionEntry(
      name: "levels", values: "list of position levels", standard: standard, summary: summary)
  }

  /// The option of κ.
  static func extraStep(_ standard: Int) -> OptionEntry {
    OptionEntry(
      name: "extra-step", values: "0 to 100", standard: String(standard),
      summary: "κ: what lacking a competency at all adds to a distance")
  }

  /// The option of ω.
  static let weights = OptionEntry(
    name: "weights", values: "{M.01: 2, …}", standard: "1 each",
    summary: "ω: how much a competency weighs in a distance")
}
