import Basics
import Figures
import Studies
import TestSupport
import Testing

@testable import Reports

@Suite("What has changed since the run before")
struct SinceLastRunTests {
  /// The key figures of some people beside a run before.
  private func told(
    _ people: [SamplePerson], before: [SamplePerson]?, hasIntervals: Bool = true,
    rules: String = "", _ language: Language = .indonesian
  ) throws -> (numbers: [String], note: Phrase?, trend: [Document.Block]) {
    var findings = try Findings.of(people)
    let current = Headline(findings, steps: "")
    let earlier = try before.map { people in
      let told = Headline(try Findings.of(people), steps: rules)
      return Headline(
        asOf: CivilDay("2026-03-31"), people: told.people, complete: told.complete,
        categories: told.categories, cappedMatch: told.cappedMatch,
        interval: hasIntervals ? told.cappedMatch.approximation.map { $0...$0 } : nil,
        rules: told.rules)
    }
    findings.history = HistoryStudy(
      current: Headline(
        asOf: current.asOf, people: current.people, complete: current.complete,
        categories: current.categories, cappedMatch: current.cappedMatch,
        interval: hasIntervals ? current.cappedMatch.approximation.map { $0...$0 } : nil,
        rules: current.rules),
      earlier: earlier.map { [$0] } ?? [])
    let narrator = Narrator(findings: findings, language: language)
    return (
      narrator.threeNumbers().map { $0.text }, narrator.comparisonNote(), narrator.trendSection()
    )
  }

  private let meets = SamplePerson.uniform(3)
  private let falls = SamplePerson.uniform(2, agency: "K02")

  @Test("the first run compares with nothing and shows no line")
  func first() throws {
    let told = try told(meets.times(40), before: nil)
    #expect(told.numbers.allSatisfy { !$0.contains("Per ") })
    #expect(told.note == nil)
    #expect(told.trend.isEmpty)
  }

  @Test("the same people change nothing")
  func same() throws {
    let told = try told(meets.times(40), before: meets.times(40))
    #expect(told.numbers[0].hasSuffix(" Per 31 Maret 2026 angkanya 100,0%: tidak berubah."))
    #expect(told.numbers[1].hasSuffix(" Per 31 Maret 2026 angkanya 100,0%: tidak berubah."))
    #expect(told.numbers[2].hasSuffix(" Per 31 Maret 2026: 0 (0,0%)."))
  }

  @Test("figures whose intervals are apart go up or down")
  func apart() throws {
    let up = try told(meets.times(80), before: falls.times(80), .english)
    #expect(
      up.numbers[0].hasSuffix(" As of 31 March 2026 it was 66.7%: up by 33.3 percentage points."))
    #expect(
      up.numbers[1].hasSuffix(" As of 31 March 2026 it was 0.0%: up by 100.0 percentage points."))
    let down = try told(falls.times(80), before: meets.times(80))
    #expect(
      down.numbers[0].hasSuffix(" Per 31 Maret 2026 angkanya 100,0%: turun 33,3 poin persentase."))
  }

  @Test("what rounds to nothing is less than a tenth")
  func tiny() throws {
    let one = SamplePerson(levels: [2] + .init(repeating: 3, count: 8))
    let told = try told(meets.times(99) + [one], before: meets.times(100))
    #expect(told.numbers[0].hasSuffix(": turun kurang dari 0,1 poin persentase."))
    #expect(told.numbers[1].hasSuffix(": tidak berubah."))
  }

  @Test("figures without intervals, or of few people, are not told apart")
  func unknown() throws {
    let told = try told(meets.times(5), before: falls.times(5), hasIntervals: false)
    #expect(told.numbers[0].hasSuffix(" angkanya 66,7%: belum dapat dibedakan."))
    #expect(told.numbers[1].hasSuffix(" angkanya 0,0%: belum dapat dibedakan."))
  }

  @Test("a run before in which nobody was complete leaves only its count")
  func nobodyBefore() throws {
    let nobody = SamplePerson(levels: [nil] + .init(repeating: 3, count: 8))
    let told = try told(meets.times(40), before: nobody.times(3))
    #expect(told.numbers[0].hasSuffix(" Per 31 Maret 2026 belum ada hasil lengkap."))
    #expect(told.numbers[1].hasSuffix(" Per 31 Maret 2026 belum ada hasil lengkap."))
    #expect(told.numbers[2].hasSuffix(" Per 31 Maret 2026: 3 (100,0%)."))
  }

  @Test("a day before which nobody was assessed is not described as if it had been seen")
  func assessedLater() throws {
    var findings = try Findings.of(meets.times(40))
    func notes() -> [String] {
      Narrator(findings: findings, language: .english).firstScreen().compactMap { block in
        if case .note(let phrase) = block { phrase.text } else { nil }
      }
    }
    #expect(notes().count == 1)
    findings.account.futurePeople = 30
    #expect(
      notes().last == """
        Please note: 30 participants (75.0%) were assessed after 6 May 2026 and counted all the same, \
        so this is no picture of that day.
        """)
  }

  @Test("other rules are said, and break the line")
  func rules() throws {
    let same = try told(meets.times(40), before: falls.times(40))
    #expect(!(try #require(same.note)).spans.contains(.code("petakom compare")))
    let other = try told(meets.times(40), before: falls.times(40), rules: "match: never")
    #expect(try #require(other.note).spans.contains(.code("petakom compare")))
    #expect(other.trend.count == same.trend.count + 1)
    #expect(other.trend.flatMap(\.texts).joined().contains("†"))
  }

  @Test("both languages tell the same figures, and the picture its own numbers")
  func languages() throws {
    let people = meets.times(45) + falls.times(35)
    let left = try told(people, before: falls.times(80))
    let right = try told(people, before: falls.times(80), .english)
    func figures(_ blocks: [Document.Block], _ language: Language) -> [String] {
      numbers(in: blocks.flatMap(\.texts).joined(separator: "\n"), language)
    }
    #expect(left.trend.map(\.shape) == right.trend.map(\.shape))
    #expect(figures(left.trend, .indonesian) == figures(right.trend, .english))
    let picture = try #require(
      left.trend.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }.first)
    #expect(picture.drawing.svg.contains("<desc id=\"d\">31 Maret 2026: JPM terbatas 66,7%"))
  }
}
