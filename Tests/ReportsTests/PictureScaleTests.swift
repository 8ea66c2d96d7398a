import Basics
import Testing

@testable import Reports

@Suite("Shades of a scale")
struct ShadeScaleTests {
  private func scale(_ percents: [Int64]) throws -> ShadeScale {
    ShadeScale(try percents.map { try #require(Fraction($0, over: 100)) })
  }

  @Test(
    "begin at a round percentage and are as narrow as five of them allow, but never below five points",
    arguments: [
      ([], 0, 5, 1), ([0], 0, 5, 1), ([30], 30, 5, 1), ([100], 100, 5, 1), ([0, 24], 0, 5, 5),
      ([0, 25], 0, 10, 3), ([12, 50], 10, 10, 5), ([22, 53], 20, 10, 4), ([9, 50], 0, 20, 3),
      ([0, 100], 0, 20, 5), ([19, 99], 0, 20, 5),
    ] as [([Int64], Int64, Int64, Int)])
  func bounds(_ percents: [Int64], _ first: Int64, _ step: Int64, _ count: Int) throws {
    let scale = try scale(percents)
    #expect([scale.first, scale.step, Int64(scale.count)] == [first, step, Int64(count)])
  }

  @Test("hold a share by exact comparison: the bound itself belongs to the darker shade")
  func exact() throws {
    let scale = try scale([0, 24])
    let near: Int64 = 1_000_000_000_000
    for bound in 1...4 {
      let (below, at) = (
        try #require(Fraction(near * 5 * Int64(bound) - 1, over: near * 100)),
        try #require(Fraction(5 * Int64(bound), over: 100))
      )
      #expect(scale.ink(below) == Drawing.Ink.shades[bound - 1])
      #expect(scale.ink(at) == Drawing.Ink.shades[bound])
    }
  }

  @Test("the last has no end where nothing can lie above it")
  func last() throws {
    #expect(try scale([0, 100]).bounds(4).below == nil)
    #expect(try scale([0, 24]).bounds(0).below == 5)
    #expect(try scale([100]).bounds(0).below == nil)
  }
}

@Suite("The axis of shares")
struct PercentScaleTests {
  @Test(
    "goes from a whole ten of percent to another around every share, and never beyond all or nothing",
    arguments: [
      ([], [0, 20, 40, 60, 80, 100]), ([0.42], [40, 50]), ([0.4], [40, 50]),
      ([0.42, 0.38, 0.51], [30, 40, 50, 60]), ([0, 0.95], [0, 20, 40, 60, 80, 100]),
      ([1], [90, 100]), ([0.97, 0.93, 1.01], [90, 100]), ([0, -0.01, 0.02], [0, 10]),
    ] as [([Double], [Int])])
  func lines(_ shares: [Double], _ lines: [Int]) {
    let scale = PercentScale(holding: shares, length: 200)
    #expect(Array(scale.lines) == lines)
    #expect(scale.place(percent: lines[0]) == 0 && scale.place(percent: lines.last ?? 0) == 200)
    #expect(scale.place(-1) == 0 && scale.place(2) == 200)
  }
}

@Suite("The room that words take")
struct TextWidthTests {
  @Test("words that fit stay as they are, others end in an ellipsis within their room")
  func fitted() {
    #expect(TextWidth.fitted("Aceh", width: 100, size: 11) == "Aceh")
    let long = String(repeating: "Kepulauan ", count: 40)
    for width in [30, 57, 200] {
      let fitted = TextWidth.fitted(long, width: width, size: 11)
      #expect(fitted.hasSuffix("…") && TextWidth.of(fitted, size: 11) <= width)
    }
  }

  @Test("a line breaks between words, and no further line begins than there is room for")
  func wrapped() {
    #expect(TextWidth.wrapped("Papua Barat Daya", width: 62, size: 10, lines: 2).count == 2)
    #expect(TextWidth.wrapped("Papua", width: 62, size: 10, lines: 2) == ["Papua"])
    #expect(TextWidth.wrapped("", width: 62, size: 10, lines: 2) == [])
    let three = TextWidth.wrapped("satu dua tiga empat lima", width: 40, size: 10, lines: 3)
    #expect(three.count == 3 && three[2].hasSuffix("…"))
  }

  @Test("what cannot be seen takes no room: marks of direction and line feeds")
  func hidden() {
    #expect(TextWidth.of("a\u{202E}b", size: 10) == TextWidth.of("ab", size: 10))
    #expect(TextWidth.fitted("a\nb", width: 100, size: 10) == "a b")
  }
}
