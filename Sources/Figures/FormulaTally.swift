public import Assessment
import Basics
public import Flow
public import Standards

/// A way to compute the job-person match other than the official one.
public enum OtherFormula: Int, Sendable, CaseIterable {
  /// The mean of the ratios attained / required of the competencies.
  case meanOfRatios
  /// Every competency counts at most its required level.
  case capped
  /// A missing level counts as 0, and nobody is incomplete.
  case missingAsZero
}

/// Counts how people would be classified under the other formulas in use.
///
/// For each formula and scheme a table of official category (last: incomplete) by other category.
public struct FormulaTally: Tally, Equatable {
  private let selection: CategoryScheme
  private let mapping: CategoryScheme
  private var counts: [Int64]
  private static let width = 8

  /// A tally with nothing counted.
  public init(_ standard: Standard) {
    selection = standard.selection
    mapping = standard.mapping
    counts = Array(
      repeating: 0, count: OtherFormula.allCases.count * 2 * FormulaTally.width * FormulaTally.width
    )
  }

  /// Classifies every person by the other formulas.
  public mutating func absorb(_ batch: RatedBatch) {
    for row in 0..<batch.rowCount {
      let sums = batch.gaps.sums[row]
      let rating = batch.ratings[row]
      guard sums.required > 0 else { continue }
      let required = Int(sums.required)
      count(.missingAsZero, rating, Int(sums.attained), required)
      guard rating.isComplete else { continue }
      count(.capped, rating, Int(sums.capped), required)
      // Required levels are 1 to 5, so 60 is a common denominator of all ratios.
      var (ratios, competencies) = (0, 0)
      for cell in batch.gaps.competencies {
        let needed = batch.gaps.required[row][cell]
        guard needed <= 5 else { continue }
        ratios += Int(batch.gaps.people.levels[row][cell]) * (60 / Int(needed))
        competencies += 1
      }
      count(.meanOfRatios, rating, ratios, 60 * competencies)
    }
  }

  private mutating func count(
    _ formula: OtherFormula, _ rating: Rating, _ attained: Int, _ required: Int
  ) {
    guard let selected = selection.band(attained: attained, required: required),
      let mapped = mapping.band(attained: attained, required: required)
    else { return }
    let official =
      rating.isComplete
      ? (Int(rating.selection), Int(rating.mapping)) : (selection.bands.count, mapping.bands.count)
    counts[place(formula, 0, official.0, selected)] += 1
    counts[place(formula, 1, official.1, mapped)] += 1
  }

  private func place(_ formula: OtherFormula, _ scheme: Int, _ official: Int, _ other: Int) -> Int {
    ((formula.rawValue * 2 + scheme) * FormulaTally.width + official) * FormulaTally.width + other
  }

  /// Adds what another worker or server has counted.
  public mutating func merge(_ other: FormulaTally) {
    for place in counts.indices { counts[place] += other.counts[place] }
  }

  /// How many people of an official category (`bands.count` is "incomplete") get another one.
  public func count(_ formula: OtherFormula, isMapping: Bool, official: Int, other: Int) -> Int64 {
    counts[place(formula, isMapping ? 1 : 0, official, other)]
  }

  /// Two tallies are equal if they counted the same.
  public static func == (left: FormulaTally, right: FormulaTally) -> Bool {
    left.counts == right.counts
  }
}
