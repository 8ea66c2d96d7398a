import Testing

@testable import Tables

@Suite("the check for UTF-8")
struct UTF8CheckTests {
  private func isValid(_ bytes: [UInt8]) -> Bool {
    UTF8Check.firstBroken(bytes, 0, bytes.count) == nil
  }

  private func isText(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  @Test("agrees with the standard library on every two bytes, with whatever follows")
  func pairs() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        for tail: [UInt8] in [[], [0x80], [0x80, 0xBF], [0x41]] {
          let bytes = [first, second] + tail
          if isValid(bytes) != isText(bytes) { Issue.record("\(bytes)") }
        }
      }
    }
  }

  @Test("agrees with the standard library on chance bytes behind a long ASCII beginning")
  func chance() {
    var dice = Dice(state: 3)
    let heads: [UInt8] = [0x41, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80, 0xED, 0xF4]
    for _ in 0..<20_000 {
      let start = [UInt8](repeating: 65, count: Int.random(in: 0...20, using: &dice))
      let rest = (0..<Int.random(in: 0...9, using: &dice)).map { _ in
        heads.randomElement(using: &dice)!
      }
      if isValid(start + rest) != isText(start + rest) { Issue.record("\(rest)") }
    }
  }

  @Test("knows the beginning of every sequence from a wrong one")
  func cutOff() {
    for text in ["é", "€", "😀", "\u{D7FF}", "\u{10FFFF}", "\u{800}", "\u{10000}"] {
      let bytes = Array(text.utf8)
      for count in 1..<bytes.count {
        #expect(UTF8Check.isCutOff(Array(bytes[..<count]), 0, count))
      }
      #expect(!UTF8Check.isCutOff(bytes, 0, bytes.count))
    }
    for wrong: [UInt8] in [[0x80], [0xC0], [0xE0, 0x80], [0xED, 0xA0], [0xF4, 0x90], [0xFF]] {
      #expect(!UTF8Check.isCutOff(wrong, 0, wrong.count))
    }
  }
}

@Suite("the survey of bytes")
struct ByteSurveyTests {
  @Test("finds what looking at every byte finds")
  func chance() {
    var dice = Dice(state: 5)
    let kinds: [[UInt8]] = [
      [65], [65, 10], [65, 13, 10], [0, 65], [65, 0xC3], [1, 9, 11, 12, 14],
    ]
    for round in 0..<6000 {
      let kind = kinds[round % kinds.count]
      let bytes = (0..<Int.random(in: 0...90, using: &dice)).map { _ in
        Int.random(in: 0...9, using: &dice) > 0 ? 66 : kind.randomElement(using: &dice)!
      }
      let survey = ByteSurvey(bytes, bytes.count)
      #expect(survey.hasNUL == bytes.contains(0))
      #expect(survey.hasBeyondASCII == bytes.contains { $0 >= 0x80 })
      #expect(survey.lineFeeds == bytes.count { $0 == 10 })
      #expect(
        survey.hasLoneCR == zip(bytes, bytes.dropFirst()).contains { $0 == 13 && $1 != 10 })
    }
  }

  @Test("counts the line ends of a long stretch")
  func manyFeeds() {
    let bytes = [UInt8](repeating: 10, count: 100_003)
    #expect(ByteSurvey.lineFeeds(bytes, bytes.count) == 100_003)
  }
}
