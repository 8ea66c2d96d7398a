public import Basics

/// How long after the first assessment the second one has to lie, in months.
public struct PairWindow: Sendable, Hashable {
  /// The fewest months.
  public var from: Int
  /// The most months.
  public var to: Int

  /// Takes both ends; they belong to the window.
  public init(from: Int = 3, to: Int = 12) { (self.from, self.to) = (from, to) }

  /// Whether a later day lies in the window that an earlier one opens; both must be known.
  public func holds(_ later: CivilDay, after earlier: CivilDay) -> Bool {
    // Beyond the last day of the calendar there is no later one.
    let first = earlier.adding(months: from) ?? CivilDay(number: .max)
    let last = earlier.adding(months: to) ?? CivilDay(number: .max)
    return first <= later && later <= last && earlier <= later
  }
}
