import Basics
import Pairing
import TestSupport
import Testing

@Suite("the window between two assessments")
struct PairWindowTests {
  @Test(
    "begins and ends with the day of the month, or the month's last day",
    arguments: [
      ("2025-01-31", "2025-04-29", false), ("2025-01-31", "2025-04-30", true),
      ("2025-01-15", "2025-04-14", false), ("2025-01-15", "2025-04-15", true),
      ("2025-01-15", "2026-01-15", true), ("2025-01-15", "2026-01-16", false),
      ("2024-02-29", "2025-02-28", true), ("2024-02-29", "2025-03-01", false),
      ("2025-01-15", "2024-12-15", false),
    ])
  func ends(first: String, second: String, isInside: Bool) {
    let (first, second) = (CivilDay(first), CivilDay(second))
    #expect(PairWindow().holds(second, after: first) == isInside)
  }

  @Test("of no month at all lets the same day in, and never an earlier one")
  func sameDay() {
    let day = CivilDay("2025-01-15")
    #expect(PairWindow(from: 0, to: 12).holds(day, after: day))
    #expect(!PairWindow(from: 0, to: 12).holds(CivilDay("2025-01-14"), after: day))
  }
}
