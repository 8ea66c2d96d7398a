import Basics
import Testing

@testable import Assessment

@Suite("the memo of spellings")
struct SpellingMemoTests {
  /// Looks a spelling up where other bytes follow it, as they do in a file.
  private static func meaning(_ memo: SpellingMemo, _ spelling: [UInt8], then byte: UInt8) -> Int? {
    let text = spelling + repeatElement(byte, count: SpellingMemo.bytesBehind)
    return text.withUnsafeBufferPointer {
      memo.meaning(UnsafeBufferPointer(rebasing: $0.dropLast(SpellingMemo.bytesBehind)))
    }
  }

  private static func remember(_ memo: inout SpellingMemo, _ spelling: [UInt8], _ meaning: Int) {
    let text = spelling + repeatElement(UInt8(ascii: ","), count: SpellingMemo.bytesBehind)
    text.withUnsafeBufferPointer {
      memo.remember(
        UnsafeBufferPointer(rebasing: $0.dropLast(SpellingMemo.bytesBehind)), meaning: meaning)
    }
  }

  @Test("knows spellings of every length by their bytes, whatever follows them")
  func lengths() {
    var memo = SpellingMemo()
    let spellings = (0...130).map { count in (0..<count).map { UInt8(97 + $0 % 26) } }
    for (number, spelling) in spellings.enumerated() {
      #expect(Self.meaning(memo, spelling, then: 44) == nil)
      Self.remember(&memo, spelling, number)
    }
    #expect(memo.count == spellings.count)
    for (number, spelling) in spellings.enumerated() {
      for byte in [UInt8(44), 0, 255] {
        #expect(Self.meaning(memo, spelling, then: byte) == number)
      }
    }
  }

  @Test("tells spellings apart that differ in one byte, or in zeros at their end")
  func differences() {
    var memo = SpellingMemo()
    for count in [1, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 48, 49, 63, 64, 65, 80] {
      let spelling = [UInt8](repeating: 120, count: count)
      Self.remember(&memo, spelling, count)
      for place in 0..<count {
        var other = spelling
        other[place] = 121
        #expect(Self.meaning(memo, other, then: 120) == nil)
      }
      #expect(Self.meaning(memo, spelling + [0], then: 120) == nil)
    }
  }

  @Test("knows thousands of spellings, and a copy of it learns for itself")
  func many() {
    var numbers = SeededNumbers(seed: 3)
    var (memo, known): (SpellingMemo, [[UInt8]: Int]) = (SpellingMemo(), [:])
    for _ in 0..<5000 {
      let spelling = (0..<numbers.below(40)).map { _ in UInt8(97 + numbers.below(3)) }
      if known[spelling] == nil {
        known[spelling] = known.count
        Self.remember(&memo, spelling, known.count - 1)
      }
    }
    let before = memo
    Self.remember(&memo, Array("instansi baru".utf8), -7)
    #expect(Self.meaning(before, Array("instansi baru".utf8), then: 44) == nil)
    #expect(Self.meaning(memo, Array("instansi baru".utf8), then: 44) == -7)
    let areKnown = known.allSatisfy { Self.meaning(memo, $0.key, then: 44) == $0.value }
    #expect(areKnown)
  }
}
