import Basics

/// Chooses the days on which people were assessed.
enum AssessmentDays {
  /// The day the notes of the sample count the three years of validity back from.
  static let reference = day(2026, 6, 30)

  /// The day of one person: mostly in a campaign of the agency, seldom long ago.
  static func draw(in campaigns: [CivilDay], _ random: inout SeededNumbers) -> CivilDay {
    let week =
      switch random.below(200) {
      case ..<11: monday(from: 2021, 1, to: 2023, 5, &random)
      case ..<17: monday(from: 2023, 7, to: 2023, 11, &random)
      default: random.pick(campaigns)
      }
    return CivilDay(number: week.number + UInt16(random.below(5)))
  }

  /// A working day one to three years before.
  static func earlier(than day: CivilDay, _ random: inout SeededNumbers) -> CivilDay {
    let before = Int(day.number) - random.within(380...1090)
    return CivilDay(number: UInt16(before / 7 * 7 + 1 + random.below(5)))
  }

  /// Whether the result is older than three years on the day of reference.
  static func isExpired(_ day: CivilDay) -> Bool {
    guard let end = day.adding(years: 3) else { return false }
    return end <= reference
  }

  /// A Monday between the first days of one month and the last week of another.
  static func monday(
    from year: Int, _ month: Int, to lastYear: Int, _ lastMonth: Int,
    _ random: inout SeededNumbers
  ) -> CivilDay {
    let first = (Int(day(year, month, 1).number) + 5) / 7
    let end = (Int(day(lastYear, lastMonth, 25).number) - 1) / 7
    // Day 1 of the count, 1 January 1900, was a Monday.
    return CivilDay(number: UInt16(random.within(first...end) * 7 + 1))
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDay {
    CivilDay(year: year, month: month, day: day) ?? .unknown
  }
}
