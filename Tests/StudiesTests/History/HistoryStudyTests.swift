import Basics
import Studies
import TestSupport
import Testing

@Suite("The runs of a pipeline over time")
struct HistoryStudyTests {
  private func run(
    _ day: String, mean: (Int128, Int128) = (3, 4), interval: ClosedRange<Double>? = 0.74...0.76,
    best: Int64 = 50, of complete: Int64 = 100, rules: String = "a"
  ) -> Headline {
    Headline(
      asOf: CivilDay(day), people: complete + 5, complete: complete,
      categories: [
        .init(label: "MS", count: best), .init(label: "KMS", count: complete - best),
      ], cappedMatch: Ratio(mean.0, over: mean.1).map { .exact($0) } ?? .none, interval: interval,
      rules: rules)
  }

  @Test("the run before is the latest of an earlier day, in whatever order they are found")
  func order() {
    let runs = ["2026-03-31", "2026-05-31", "2026-04-30", "2026-06-30", "2026-07-31"].map {
      run($0)
    }
    let history = HistoryStudy(current: run("2026-06-30"), earlier: runs)
    #expect(history.earlier.map(\.asOf.description) == ["2026-03-31", "2026-04-30", "2026-05-31"])
    #expect(history.last?.asOf == CivilDay("2026-05-31"))
  }

  @Test("the first run has nothing to compare with")
  func first() {
    let history = HistoryStudy(current: run("2026-06-30"), earlier: [])
    #expect(history.last == nil)
    #expect(history.cappedShift == nil)
    #expect(history.shift(of: "MS") == nil)
    #expect(history.hasSameRules)
  }

  @Test("a difference is exact, and of means with one interval apart it is called one")
  func exact() throws {
    let history = HistoryStudy(
      current: run("2026-06-30", mean: (7, 9), interval: 0.77...0.79),
      earlier: [run("2026-05-31", mean: (3, 4), interval: 0.74...0.76)])
    let shift = try #require(history.cappedShift)
    #expect(shift.difference == Ratio(1, over: 36).map { .exact($0) })
    #expect(shift.direction == 1)
    #expect(shift.isDistinguishable)
  }

  @Test(
    "figures whose intervals touch, or are not known, are not told apart",
    arguments: [0.755...0.78, nil] as [ClosedRange<Double>?])
  func alike(_ interval: ClosedRange<Double>?) throws {
    let history = HistoryStudy(
      current: run("2026-06-30", mean: (77, 100), interval: interval),
      earlier: [run("2026-05-31")])
    #expect(try #require(history.cappedShift).isDistinguishable == false)
  }

  @Test("shares are compared by Wilson's intervals, and an unknown category not at all")
  func shares() throws {
    func shift(_ best: Int64, _ other: Int64, of complete: Int64) -> FigureShift? {
      HistoryStudy(
        current: run("2026-06-30", best: best, of: complete),
        earlier: [run("2026-05-31", best: other, of: complete)]
      ).shift(of: "MS")
    }
    let far = try #require(shift(300, 700, of: 1_000))
    #expect(far.isDistinguishable)
    #expect(far.direction == -1)
    #expect(far.difference == Ratio(-2, over: 5).map { .exact($0) })
    #expect(try #require(shift(50, 55, of: 100)).isDistinguishable == false)
    #expect(try #require(shift(1, 9, of: 9)).isDistinguishable == false)
    #expect(try #require(shift(5, 5, of: 9)).direction == 0)
    let history = HistoryStudy(current: run("2026-06-30"), earlier: [run("2026-05-31")])
    #expect(history.shift(of: "MMS") == nil)
  }

  @Test("where nobody is complete there is no share and no difference")
  func nobody() {
    let history = HistoryStudy(
      current: run("2026-06-30", mean: (1, 0), interval: nil, best: 0, of: 0),
      earlier: [run("2026-05-31")])
    #expect(history.cappedShift == nil)
    #expect(history.shift(of: "MS") == nil)
  }
}
