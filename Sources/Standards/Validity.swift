import Basics
import Settings

/// How long the result of an assessment may be used.
public struct Validity: Sendable, Hashable {
  /// The years from the day of the assessment.
  public var years: Int
  /// Where the term comes from.
  public var provenance: Provenance

  init(_ fields: inout Fields, _ file: Provenance) throws(Failure) {
    years = try fields.required("years").int(in: 1...50)
    provenance = file
  }
}
