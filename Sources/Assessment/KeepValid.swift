public import Basics
public import Flow

/// Leaves out people whose latest result is older than its validity, and counts them.
///
/// A result expires on the same day and month so many years later; one without a day has an unknown
/// age and stays. A result dated after the day of the run stays, too, with a doubt.
public struct KeepValid: Stage {
  /// The word in a pipeline file.
  public static let name = "keep-valid"

  private let asOf: CivilDay
  private let earliest: CivilDay
  private let keepsExpired: Bool

  /// Judges by the day of the run and the years a result is valid.
  public init(asOf: CivilDay, years: Int, keepsExpired: Bool) {
    self.asOf = asOf
    self.keepsExpired = keepsExpired
    // The earliest day that is still valid: its expiry lies after the day of the run.
    var day = CivilDay(number: 1)
    if let back = asOf.adding(years: -years) {
      day = back
      while let expiry = day.adding(years: years), expiry <= asOf {
        day = CivilDay(number: day.number + 1)
      }
    }
    earliest = day
  }

  /// Passes on whoever has a valid result.
  public func process(_ batch: PersonBatch, journal: inout Journal) throws(Failure) -> PersonBatch {
    var (expired, future) = (0, 0)
    for row in 0..<batch.rowCount {
      let day = batch.contexts[row].day
      if day > asOf { future += 1 }
      if isExpired(day) { expired += 1 }
    }
    journal.count(.futureResult, times: future)
    guard expired > 0, !keepsExpired else {
      journal.leaveOut(.expiredResult, people: expired, rows: 0)
      return batch
    }
    var kept = PersonBatch(
      capacity: batch.rowCount, hasStandards: batch.standards != nil,
      countsRows: batch.rows != nil)
    var expiredRows = 0
    for row in 0..<batch.rowCount {
      if isExpired(batch.contexts[row].day) {
        expiredRows += Int(batch.rows?[row] ?? 1)
      } else {
        kept.append(row, of: batch)
      }
    }
    journal.leaveOut(.expiredResult, people: expired, rows: expiredRows)
    return kept
  }

  @inline(__always)
  private func isExpired(_ day: CivilDay) -> Bool { day.isKnown && day < earliest }
}

extension RemarkKind {
  /// A person's latest result is older than its validity.
  public static let expiredResult = RemarkKind(
    "asesmen_kedaluwarsa", .doubt,
    reason: Words(
      id: "hasil asesmen terbaru sudah lewat masa berlakunya",
      en: "the latest result is older than its validity"),
    remedy: Words(id: "jadwalkan asesmen ulang", en: "schedule a new assessment"))

  /// A result is dated after the day of the run.
  public static let futureResult = RemarkKind(
    "tanggal_setelah_hari_acuan", .doubt,
    reason: Words(
      id: "tanggal asesmen setelah hari acuan; hasilnya tetap dipakai",
      en: "the assessment is dated after the day of the run; it is used all the same"),
    remedy: Words(
      id: "periksa tanggalnya, atau jalankan dengan --as-of yang lebih baru",
      en: "check the date, or run with a later --as-of"))
}
