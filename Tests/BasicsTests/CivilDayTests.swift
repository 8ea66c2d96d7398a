import Basics
import Testing

@Suite("a civil day")
struct CivilDayTests {
  @Test("every day from 1900 to 2078 has the next number and comes back in parts and in text")
  func everyDay() {
    var expected: UInt16 = 0
    var wrong: [String] = []
    for year in 1900...2078 {
      for month in 1...12 {
        for day in 1...31 {
          guard let found = CivilDay(year: year, month: month, day: day) else {
            if day <= CivilDay.length(ofMonth: month, year: year) {
              wrong.append("\(year)-\(month)-\(day) is refused")
            }
            continue
          }
          expected += 1
          let isBack = found.number == expected && found.parts == (year, month, day)
          if !isBack || CivilDay(iso: found.description) != found {
            wrong.append("\(year)-\(month)-\(day) became \(found)")
          }
        }
      }
    }
    #expect(wrong == [])
    #expect(expected == 65_379)  // 179 years of 365 days, and 44 leap days
  }

  @Test("a day looked up in its month is the calendar's, and none where the calendar has none")
  func months() {
    let months = CivilMonths()
    var wrong: [String] = []
    for year in 1898...2081 {
      for month in -1...14 {
        for day in -1...33
        where months.day(year: year, month: month, day: day)
          != CivilDay(year: year, month: month, day: day)
        {
          wrong.append("\(year)-\(month)-\(day)")
        }
      }
    }
    #expect(wrong == [])
  }

  @Test(
    "known days have known numbers",
    arguments: [
      ("1900-01-01", 1), ("1970-01-01", 25_568), ("2000-02-29", 36_584), ("2026-06-30", 46_202),
    ] as [(String, UInt16)])
  func anchors(text: String, number: UInt16) {
    #expect(CivilDay(iso: text)?.number == number)
  }

  @Test(
    "a day the calendar does not have is refused",
    arguments: [
      (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1),
      (2024, 1, 0), (2024, 1, 32), (1899, 12, 31), (2079, 1, 1), (2024, -1, 5),
    ])
  func refused(year: Int, month: Int, day: Int) {
    #expect(CivilDay(year: year, month: month, day: day) == nil)
  }

  @Test(
    "leap years follow the rule of the centuries",
    arguments: [(1900, false), (2000, true), (2023, false), (2024, true), (2100, false)])
  func leapYears(year: Int, isLeap: Bool) {
    #expect(CivilDay.isLeap(year) == isLeap)
    #expect(CivilDay.length(ofMonth: 2, year: year) == (isLeap ? 29 : 28))
  }

  @Test(
    "years are added, and 29 February becomes 1 March where the year has none",
    arguments: [
      ("2024-02-29", 3, "2027-03-01"), ("2024-02-29", 4, "2028-02-29"),
      ("2024-02-29", -1, "2023-03-01"), ("2023-05-06", 3, "2026-05-06"),
      ("2023-12-31", 0, "2023-12-31"), ("2077-01-31", 1, "2078-01-31"),
    ])
  func addingYears(start: String, years: Int, end: String) {
    #expect(CivilDay(iso: start)?.adding(years: years)?.description == end)
  }

  @Test("no year can be added beyond the range, or to a day that is not known")
  func addingTooMuch() {
    #expect(CivilDay(iso: "2077-01-01")?.adding(years: 2) == nil)
    #expect(CivilDay.unknown.adding(years: 1) == nil)
  }

  @Test(
    "only ISO dates are read as ISO dates",
    arguments: [
      "", "2026", "2026-05", "2026-5-06", "26-05-06", "2026-05-6", "2026/05/06", "2026-05-06 ",
      " 2026-05-06", "2026-05-06T00", "2026-02-30", "+026-05-06", "2026-+5-06", "2026--5-06",
      "2026-05-06-07", "２０２６-05-06", "2026-00-10", "0000-01-01", "abcd-ef-gh",
    ])
  func notISO(text: String) {
    #expect(CivilDay(iso: text) == nil)
  }

  @Test("an unknown day is before every other and writes nothing")
  func unknown() throws {
    let first = try #require(CivilDay(iso: "1900-01-01"))
    #expect(!CivilDay.unknown.isKnown)
    #expect(CivilDay.unknown < first)
    #expect(CivilDay.unknown.description == "")
    #expect(CivilDay.unknown.inWords(.english) == "")
  }

  @Test("reads in words in both languages")
  func inWords() {
    let day = CivilDay(iso: "2026-05-06")
    #expect(day?.inWords(.indonesian) == "6 Mei 2026")
    #expect(day?.inWords(.english) == "6 May 2026")
    #expect(CivilDay.months.count == 12)
  }
}

@Suite("months later")
struct MonthTests {
  @Test(
    "is the same day of the month, or its last one",
    arguments: [
      ("2025-01-15", 3, "2025-04-15"), ("2025-01-31", 1, "2025-02-28"),
      ("2024-01-31", 1, "2024-02-29"), ("2025-11-30", 3, "2026-02-28"),
      ("2025-12-05", 1, "2026-01-05"), ("2025-06-10", 0, "2025-06-10"),
      ("2025-01-10", 12, "2026-01-10"), ("2025-01-10", 23, "2026-12-10"),
    ])
  func later(first: String, months: Int, later: String) throws {
    let day = try #require(CivilDay(iso: first))
    #expect(day.adding(months: months)?.description == later)
  }

  @Test("is nothing beyond the calendar, or of an unknown day")
  func nothing() throws {
    let last = try #require(CivilDay(year: 2078, month: 12, day: 1))
    #expect(last.adding(months: 1) == nil)
    #expect(CivilDay.unknown.adding(months: 1) == nil)
  }
}
