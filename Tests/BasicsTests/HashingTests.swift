import Basics
import Testing

@Suite("repeatable numbers")
struct HashingTests {
  @Test("are those of SplitMix64 as published")
  func published() {
    var numbers = SeededNumbers(seed: 1_234_567)
    let first = (0..<5).map { _ in numbers.next() }
    #expect(
      first == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("stay below their bound, reach every number, and come again", arguments: [1, 2, 7, 100])
  func below(bound: Int) {
    var numbers = SeededNumbers(seed: 5)
    var again = SeededNumbers(seed: 5)
    let drawn = (0..<2000).map { _ in numbers.below(bound) }
    #expect(Set(drawn) == Set(0..<bound))
    #expect(drawn == (0..<2000).map { _ in again.below(bound) })
  }

  @Test("the hash of a text never changes")
  func text() {
    let hash = { (text: String) in
      Array(text.utf8).withUnsafeBufferPointer { Hashing.text($0) }
    }
    #expect(hash("") == Hashing.finalised(0xCBF2_9CE4_8422_2325))
    #expect(hash("a") == Hashing.finalised(0xAF63_DC4C_8601_EC8C))
    #expect(hash("foobar") == Hashing.finalised(0x8594_4171_F739_67E8))
  }

  @Test("neighbouring identities are spread evenly over partitions")
  func spread() {
    var counts = [Int](repeating: 0, count: 16)
    for key in 0..<16_000 { counts[Int(Hashing.mixed(UInt64(key)) & 15)] += 1 }
    #expect(counts.allSatisfy { (800...1200).contains($0) })
  }
}
