import Basics

/// A figure with the name that tables give it.
public struct TidyFigure: Sendable, Equatable {
  /// The name, such as `eta2`.
  public let name: String
  /// The figure.
  public let estimate: IndexEstimate

  init(_ name: String, _ value: Double?, count: Int64, of whole: Int64? = nil, lacking: IndexNote) {
    self.name = name
    estimate = IndexEstimate(
      value: value, count: count, population: whole, notes: value == nil ? [lacking] : [])
  }

  /// A figure under its name.
  init(_ name: String, _ estimate: IndexEstimate) {
    self.name = name
    self.estimate = estimate
  }
}

extension ShortfallSums {
  /// P₀, P₁ and P₂; many levels are of one person, so there is no error.
  public var figures: [TidyFigure] {
    (0...2).map {
      TidyFigure("P\($0)", index(power: $0)?.approximation, count: observed, lacking: .nobody)
        .noted(observed > 0 ? [.dependentLevels] : [])
    }
  }
}

extension Dispersion {
  /// The lowest and the highest mean, the standard deviation of means, η² and ICC(1).
  public var figures: [TidyFigure] {
    let ends = [("terendah", range?.lowerBound), ("tertinggi", range?.upperBound)].map {
      TidyFigure($0, $1, count: unitsInRange, lacking: .nobody)
        .noted(unitsInRange < units ? [.smallUnitsLeftOut] : [])
    }
    return ends
      + [("simpangan_baku", deviation), ("eta2", etaSquared), ("icc1", intraclass)].map {
        TidyFigure($0, $1, count: count, lacking: .oneUnit)
      }
  }
}

extension TidyFigure {
  fileprivate func noted(_ notes: [IndexNote]) -> TidyFigure {
    var estimate = estimate
    estimate.notes += notes
    return TidyFigure(name, estimate)
  }
}

extension PostStratification {
  /// What part of the staff was assessed, lies in covered cells, and lies in strata of these.
  public var figures: [TidyFigure] {
    func part(_ name: String, _ part: Int64, _ whole: Int64) -> TidyFigure {
      TidyFigure(
        name, whole > 0 ? Double(part) / Double(whole) : nil, count: part, of: whole,
        lacking: .notCovered)
    }
    return [
      part("cakupan_asesmen", insideFrame, staff), part("cakupan_sel", coveredStaff, staff),
      part("cakupan_strata", strataStaff, coveredStaff),
    ]
  }
}
