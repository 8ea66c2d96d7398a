public import Figures
public import Standards

/// How many people would change their category under one other formula.
public struct FormulaResult: Sendable, Equatable {
  /// The formula.
  public let formula: OtherFormula
  /// People who would change in the scheme of selection.
  public let changedInSelection: Int64
  /// People who would change in the scheme of mapping.
  public let changedInMapping: Int64
  /// People who would get a category at all, where they have none now.
  public let newlyClassified: Int64
  /// The categories of selection under the other formula, best first.
  public let selection: [Int64]
}

/// The sensitivity of the categories to the formula.
public struct FormulaStudy: Sendable, Equatable {
  /// One result for every other formula.
  public let results: [FormulaResult]

  /// Adds up a tally.
  public init(_ tally: FormulaTally, standard: Standard) {
    results = OtherFormula.allCases.map { formula in
      func changed(_ bands: Int, _ isMapping: Bool) -> Int64 {
        (0..<bands).reduce(0) { sum, official in
          sum
            + (0..<bands).filter { $0 != official }.reduce(0) {
              $0 + tally.count(formula, isMapping: isMapping, official: official, other: $1)
            }
        }
      }
      let bands = standard.selection.bands.count
      return FormulaResult(
        formula: formula, changedInSelection: changed(bands, false),
        changedInMapping: changed(standard.mapping.bands.count, true),
        newlyClassified: (0..<bands).reduce(0) {
          $0 + tally.count(formula, isMapping: false, official: bands, other: $1)
        },
        selection: (0..<bands).map { band in
          (0...bands).reduce(0) {
            $0 + tally.count(formula, isMapping: false, official: $1, other: band)
          }
        })
    }
  }
}
