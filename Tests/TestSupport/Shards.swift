import Basics

/// Every way to cut an array into contiguous, non-empty shards, in a fixed order.
///
/// Of n elements there are 2^(n-1) ways: for small populations only. The first way is the whole
/// array as one shard, the last one shard per element. An empty array can be cut in one way.
public func everyCut<Element>(of elements: [Element]) -> [[[Element]]] {
  precondition(elements.count <= 16, "too many elements to cut in every way")
  guard !elements.isEmpty else { return [[]] }
  return (0..<(1 << (elements.count - 1))).map { places in
    var shards = [[elements[0]]]
    for (index, element) in elements.enumerated().dropFirst() {
      if places & (1 << (index - 1)) != 0 {
        shards.append([element])
      } else {
        shards[shards.count - 1].append(element)
      }
    }
    return shards
  }
}

extension Array {
  /// The elements in an order that depends on the seed only.
  public func shuffled(seed: UInt64) -> [Element] {
    var numbers = SeededNumbers(seed: seed)
    var shuffled = self
    for last in indices.reversed().dropLast() {
      shuffled.swapAt(last, numbers.below(last + 1))
    }
    return shuffled
  }

  /// The elements shuffled and dealt to so many shards at random; some may stay empty.
  public func shards(count: Int, seed: UInt64) -> [[Element]] {
    var numbers = SeededNumbers(seed: ~seed)
    var shards = [[Element]](repeating: [], count: count)
    for element in shuffled(seed: seed) { shards[numbers.below(count)].append(element) }
    return shards
  }
}
