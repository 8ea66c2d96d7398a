/// A day of the civil calendar, counted from 1 January 1900 (day 1); 0 means that no day is known.
///
/// Sixteen bits reach to the year 2079, so a day fits into the roster's packed record.
@frozen
public struct CivilDay: Sendable, Hashable, BitwiseCopyable {
  /// The days since 31 December 1899; 0 is "not known".
  public var number: UInt16

  /// Takes a day by its number.
  @inlinable
  public init(number: UInt16) { self.number = number }

  /// No day is known.
  public static let unknown = CivilDay(number: 0)

  /// Whether a day is known.
  @inlinable
  public var isKnown: Bool { number != 0 }

  /// The day of a year, month and day; nil where the calendar has no such day or it is out of range.
  public init?(year: Int, month: Int, day: Int) {
    guard CivilDay.exists(year: year, month: month, day: day) else { return nil }
    number = UInt16(CivilDay.count(year, month, day) - CivilDay.count(1899, 12, 31))
  }

  /// Whether the calendar has a day, and it is in range.
  public static func exists(year: Int, month: Int, day: Int) -> Bool {
    guard (1900...2078).contains(year), (1...12).contains(month) else { return false }
    return day >= 1 && (day <= 28 || day <= length(ofMonth: month, year: year))
  }

  /// Year, month and day of a known day.
  public var parts: (year: Int, month: Int, day: Int) {
    var rest = Int(number) + CivilDay.count(1899, 12, 31) + 719_468
    let era = rest / 146_097
    rest -= era * 146_097
    let yearOfEra = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The same day so many years later; 29 February becomes 1 March where the year has none.
  ///
  /// Nil where the result is out of range, and where no day is known.
  public func adding(years: Int) -> CivilDay? {
    guard isKnown else { return nil }
    let (year, month, day) = parts
    return CivilDay(year: year + years, month: month, day: day)
      ?? CivilDay(year: year + years, month: 3, day: 1)
  }

  /// The same day so many months later, or the month's last where it has no such day.
  ///
  /// Nil where the result is out of range, and where no day is known.
  public func adding(months: Int) -> CivilDay? {
    guard isKnown else { return nil }
    let (year, month, day) = parts
    let later = year * 12 + month - 1 + months
    let (newYear, newMonth) = (later / 12, later % 12 + 1)
    let last = CivilDay.length(ofMonth: newMonth, year: newYear)
    return CivilDay(year: newYear, month: newMonth, day: min(day, last))
  }

  /// Reads `2026-05-06`; nil for anything else and for days that do not exist.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) })
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  // Days since 1970-01-01 in the proleptic Gregorian calendar.
  private static func count(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CivilDay: Comparable {
  /// Earlier days come first; an unknown day comes before all.
  @inlinable
  public static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }
}

extension CivilDay: CustomStringConvertible {
  /// `2026-05-06`; empty where no day is known.
  public var description: String {
    guard isKnown else { return "" }
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The day in words: `6 Mei 2026`, `6 May 2026`.
  public func inWords(_ language: Language) -> String {
    guard isKnown else { return "" }
    let (year, month, day) = parts
    return "\(day) \(CivilDay.months[month - 1][language]) \(year)"
  }

  /// The names of the twelve months.
  public static let months: [Words] = [
    Words(id: "Januari", en: "January"), Words(id: "Februari", en: "February"),
    Words(id: "Maret", en: "March"), Words(id: "April", en: "April"),
    Words(id: "Mei", en: "May"), Words(id: "Juni", en: "June"),
    Words(id: "Juli", en: "July"), Words(id: "Agustus", en: "August"),
    Words(id: "September", en: "September"), Words(id: "Oktober", en: "October"),
    Words(id: "November", en: "November"), Words(id: "Desember", en: "December"),
  ]
}
