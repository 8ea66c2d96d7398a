import TestSupport
import Testing

@Suite("shards")
struct ShardsTests {
  @Test("every cut gives the whole again, and no cut comes twice", arguments: 0...8)
  func cuts(count: Int) {
    let whole = Array(0..<count)
    let cuts = everyCut(of: whole)
    #expect(cuts.count == (count == 0 ? 1 : 1 << (count - 1)))
    #expect(Set(cuts).count == cuts.count)
    #expect(cuts.allSatisfy { $0.flatMap { $0 } == whole })
    #expect(cuts.allSatisfy { $0.allSatisfy { !$0.isEmpty } })
  }

  @Test("shuffled shards hold every element once, the same for the same seed", arguments: 0...20)
  func shuffled(seed: UInt64) {
    let whole = Array(0..<50)
    let shards = whole.shards(count: 7, seed: seed)
    #expect(shards.count == 7)
    #expect(shards.flatMap { $0 }.sorted() == whole)
    #expect(shards == whole.shards(count: 7, seed: seed))
    #expect(shards != whole.shards(count: 7, seed: seed + 1))
  }
}
