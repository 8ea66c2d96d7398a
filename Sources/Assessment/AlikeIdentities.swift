public import Basics

/// Finds people whose identities are texts that differ only by case or by a fraction that a program has
/// put behind a number: `P-01` and `p-01`, `1001` and `1001.0`.
public struct AlikeIdentities: Mergeable, Equatable {
  private var keys: [UInt64] = []

  /// Nobody.
  public init() {}

  /// Takes in people, each of them once.
  public mutating func absorb(_ people: PersonBatch, _ registry: Registry) {
    let (ids, spare) = (
      Column<UInt64>(capacity: people.rowCount), Column<UInt64>(capacity: people.rowCount)
    )
    var count = 0
    for row in 0..<people.rowCount where Registry.isText(people.ids[row]) {
      ids[count] = people.ids[row]
      count += 1
    }
    let near = RadixSort.sorted(ids.base, spare.base, count, from: 48, bits: 16)
    registry.withTexts(of: UnsafeBufferPointer(start: near, count: count)) {
      keys.append(AlikeIdentities.key($0))
    }
  }

  /// Takes in what another worker has seen.
  public mutating func merge(_ other: AlikeIdentities) { keys += other.keys }

  /// How many people have an identity like that of somebody else.
  public var count: Int {
    let (words, spare) = (
      Column<UInt64>(capacity: keys.count), Column<UInt64>(capacity: keys.count)
    )
    for (place, key) in keys.enumerated() { words[place] = key }
    let sorted = RadixSort.sorted(words.base, spare.base, keys.count, from: 0, bits: 64)
    return keys.indices.count { place in
      place > 0 && sorted[place - 1] == sorted[place]
        || place + 1 < keys.count && sorted[place + 1] == sorted[place]
    }
  }

  /// Whether both have seen the same identities, in whatever order.
  public static func == (left: AlikeIdentities, right: AlikeIdentities) -> Bool {
    left.keys.sorted() == right.keys.sorted()
  }

  private static func key(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let count = text.count
    let hasFraction = count >= 2 && text[count - 2] == 46 && text[count - 1] == 48
    let whole = text[..<(hasFraction ? count - 2 : count)]
    return Hashing.text(whole.lazy.map { (65...90).contains($0) ? $0 + 32 : $0 })
  }
}
