import Basics
import Flow
import Testing

@testable import Assessment

@Suite("the texts of identities")
struct IdentityTextsTests {
  /// Texts of many lengths, some of which differ in their last byte only.
  static let texts: [[UInt8]] = (0..<1500).map { number in
    let tail = String(repeating: "é", count: number % 40) + String(number / 3)
    return Array("peserta-\(tail)-\(number % 3)".utf8)
  }

  private func number(_ text: [UInt8], in texts: IdentityTexts) -> UInt64 {
    text.withUnsafeBufferPointer { texts.number(of: $0) }
  }

  private func read(_ numbers: [UInt64], from texts: IdentityTexts) -> [[UInt8]] {
    var read: [[UInt8]] = []
    numbers.withUnsafeBufferPointer { numbers in
      while read.count < numbers.count {
        _ = texts.withTexts(of: UnsafeBufferPointer(rebasing: numbers[read.count...])) {
          read.append(Array($0))
        }
      }
    }
    return read
  }

  @Test(
    "have numbers of their own that lead back to them, however many have one hash",
    arguments: [0, 3, 6, 8, 12, 56])
  func collisions(hashBits: Int) {
    let texts = IdentityTexts(hashBits: hashBits)
    let numbers = Self.texts.map { number($0, in: texts) }
    #expect(Set(numbers).count == Self.texts.count)
    #expect(numbers.allSatisfy { $0 >> 56 == 0 })
    #expect(read(numbers, from: texts) == Self.texts)
    #expect(Self.texts.reversed().map { number($0, in: texts) } == numbers.reversed())
  }

  @Test("have the same numbers in whatever order they come")
  func order() {
    let (some, others) = (IdentityTexts(), IdentityTexts())
    let numbers = Self.texts.map { number($0, in: some) }
    #expect(Self.texts.reversed().map { number($0, in: others) } == numbers.reversed())
  }

  @Test("are kept apart where several workers bring them at once", arguments: [4, 8, 56])
  func workers(hashBits: Int) {
    let texts = IdentityTexts(hashBits: hashBits)
    let found = Workers.map(4, on: 4) { worker in
      var numbers = SeededNumbers(seed: UInt64(worker))
      var found = [UInt64](repeating: 0, count: Self.texts.count)
      for place in Self.texts.indices.shuffled(using: &numbers) {
        found[place] = number(Self.texts[place], in: texts)
      }
      return found
    }
    #expect(Set(found).count == 1)
    #expect(Set(found[0]).count == Self.texts.count)
    #expect(read(found[0], from: texts) == Self.texts)
  }

  @Test("may be long, and may be empty")
  func lengths() {
    let texts = IdentityTexts(tag: 0x80 << 56)
    let some = [[], [UInt8](repeating: 65, count: 1 << 20), [UInt8](repeating: 65, count: 1 << 19)]
    let numbers = some.map { number($0, in: texts) }
    #expect(numbers.allSatisfy { $0 >> 56 == 0x80 })
    #expect(read(numbers, from: texts) == some)
  }

  @Test("are given back by a registry in any order, beside numbers and short texts")
  func registry() {
    let registry = Registry()
    let some = (0..<3000).flatMap { ["P-\($0)", "peserta-\($0)", "198501012010\(100_000 + $0)"] }
    let keys = some.map { text in
      Array(text.utf8).withUnsafeBufferPointer { bytes in
        IdentityText.eighteenDigits(bytes).map { Registry.key(ofNumber: $0) }
          ?? registry.key(ofText: bytes)
      }
    }
    var numbers = SeededNumbers(seed: 1)
    let order = keys.indices.shuffled(using: &numbers)
    var read: [String] = []
    order.map { keys[$0] }.withUnsafeBufferPointer { keys in
      registry.withTexts(of: keys) { read.append(String(decoding: $0, as: UTF8.self)) }
    }
    #expect(read == order.map { some[$0] })
    #expect(keys.map { String(decoding: registry.text(of: $0), as: UTF8.self) } == some)
  }
}
