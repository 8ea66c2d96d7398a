public import Basics
import Settings

/// How long the result of an assessment may be used.
public struct Validity: Sendable, Hashable {
  /// The years from the day of the assessment.
  public var years: Int
  /// Where the term comes from.
  public var provenance: Provenance

  /// The first day on which a result may no longer be used; nil without a day of assessment.
  public func expiry(assessedOn day: CivilDay) -> CivilDay? {
    day.isKnown ? day.adding(years: years) : nil
  }

  /// Whether a result has expired; nil without a day of assessment, for then nothing is known.
  public func isExpired(assessedOn day: CivilDay, asOf today: CivilDay) -> Bool? {
    guard day.isKnown else { return nil }
    return expiry(assessedOn: day).map { $0 <= today } ?? false
  }

  init(_ fields: inout Fields, _ file: Provenance) throws(Failure) {
    years = try fields.required("years").int(in: 1...50)
    provenance = file
  }
}
