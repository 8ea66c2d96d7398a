/// Where every month of the calendar begins, for reading many days quickly.
@frozen
public struct CivilMonths: Sendable {
  @usableFromInline static let firstYear = 1900
  @usableFromInline static let count = 12 * 179
  /// The number of each month's first day, and last of the month behind them.
  @usableFromInline let starts: Column<UInt16>

  /// Looks every month up in the calendar.
  public init() {
    starts = Column(capacity: CivilMonths.count + 1)
    var next: UInt16 = 1
    for place in 0...CivilMonths.count {
      starts[place] = next
      let (year, month) = (CivilMonths.firstYear + place / 12, place % 12 + 1)
      next += UInt16(CivilDay.length(ofMonth: month, year: year))
    }
  }

  /// The day of a year, month and day; nil where the calendar has no such day or it is out of range.
  @inlinable
  @inline(__always)
  public func day(year: Int, month: Int, day: Int) -> CivilDay? {
    let place = 12 &* (year &- CivilMonths.firstYear) &+ month &- 1
    guard 1...12 ~= month, 0..<CivilMonths.count ~= place, day >= 1 else { return nil }
    let number = Int(starts[place]) &+ day &- 1
    return number < Int(starts[place &+ 1])
      ? CivilDay(number: UInt16(truncatingIfNeeded: number)) : nil
  }
}
