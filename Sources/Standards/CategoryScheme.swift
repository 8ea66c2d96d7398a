public import Basics

/// What an assessment is for; the two purposes have categories of their own and never mix.
public enum Purpose: String, Sendable, Hashable, CaseIterable {
  case seleksi
  case pemetaan
}

/// The categories of one purpose.
public struct CategoryScheme: Sendable, Hashable {
  /// What the assessment is for.
  public var purpose: Purpose
  /// The name of the purpose.
  public var name: Words
  /// The bands from best to worst, without hole or overlap.
  public var bands: [CategoryBand]
  /// Where the cut-offs come from.
  public var provenance: Provenance
  /// Where the training clusters come from.
  public var clusterProvenance: Provenance

  /// The band that a job person match falls into, by its index.
  ///
  /// The match is `attained / required`, uncapped, compared exactly and never rounded. Nil where
  /// nothing is required: there is nothing to divide by.
  public func band(attained: Int, required: Int) -> Int? {
    guard let match = Fraction(Int64(attained), over: Int64(required)) else { return nil }
    return bands.firstIndex { $0.from <= match } ?? bands.count - 1
  }
}

/// A category with the job person match it begins and ends at.
public struct CategoryBand: Sendable, Hashable {
  /// What tables print: `MS`, `Cukup Optimal`.
  public var label: String
  /// The abbreviation: `MS`, `CO`.
  public var abbreviation: String
  /// The name in words.
  public var name: Words
  /// The lowest match that belongs to the band.
  public var from: Fraction
  /// The lowest match that is too high for the band; nil for the best band.
  public var below: Fraction?
  /// The training cluster of those in the band: `A`, `B` or `C`.
  public var cluster: String
}
