public import Basics
public import Flow
public import Standards

/// Puts every complete person into a category of selection and one of mapping.
///
/// JPM = 100 × Σ attained / Σ required, uncapped, compared with the cut-offs in integers. Whoever
/// lacks a level gets no category: TIDAK LENGKAP.
public struct Classify: Stage {
  /// The word in a pipeline file.
  public static let name = "classify"

  private let selection: BandTable
  private let mapping: BandTable

  /// Takes both category schemes of a standard.
  public init(_ standard: Standard) {
    selection = BandTable(standard.selection)
    mapping = BandTable(standard.mapping)
  }

  /// Finds both categories of every person.
  public func process(_ batch: GapBatch, journal: inout Journal) throws(Failure) -> RatedBatch {
    let result = RatedBatch(gaps: batch, ratings: Column(capacity: batch.rowCount))
    for row in 0..<batch.rowCount {
      let sums = batch.sums[row]
      guard sums.isComplete else {
        result.ratings[row] = .incomplete
        continue
      }
      result.ratings[row] = Rating(
        selection: selection.band(sums.attained, sums.required),
        mapping: mapping.band(sums.attained, sums.required))
    }
    return result
  }
}
