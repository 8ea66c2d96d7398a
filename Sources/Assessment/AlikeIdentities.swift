public import Basics

/// Finds people whose identities are texts that differ only by case or by a fraction that a program has
/// put behind a number: `P-01` and `p-01`, `1001` and `1001.0`.
public struct AlikeIdentities: Mergeable, Equatable {
  private var keys: [UInt64] = []

  /// Nobody.
  public init() {}

  /// Takes in people, each of them once.
  public mutating func absorb(_ people: PersonBatch, _ registry: Registry) {
    for row in 0..<people.rowCount where Registry.isText(people.ids[row]) {
      keys.append(AlikeIdentities.key(registry.text(of: people.ids[row])))
    }
  }

  /// Takes in what another worker has seen.
  public mutating func merge(_ other: AlikeIdentities) { keys += other.keys }

  /// How many people have an identity like that of somebody else.
  public var count: Int {
    let sorted = keys.sorted()
    return sorted.indices.count { place in
      place > 0 && sorted[place - 1] == sorted[place]
        || place + 1 < sorted.count && sorted[place + 1] == sorted[place]
    }
  }

  /// Whether both have seen the same identities, in whatever order.
  public static func == (left: AlikeIdentities, right: AlikeIdentities) -> Bool {
    left.keys.sorted() == right.keys.sorted()
  }

  private static func key(_ text: [UInt8]) -> UInt64 {
    let whole = text.suffix(2).elementsEqual(".0".utf8) ? text.dropLast(2) : text[...]
    let folded = whole.map { (65...90).contains($0) ? $0 + 32 : $0 }
    return folded.withUnsafeBufferPointer { Hashing.text($0) }
  }
}
