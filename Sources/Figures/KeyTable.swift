import Basics

/// A key that can be spread over a table.
protocol TableKey: Equatable, Sendable {
  /// Bits that differ where keys differ, with good odds.
  var mixed: UInt64 { get }
}

extension UInt64: TableKey {
  @inline(__always)
  var mixed: UInt64 { Hashing.mixed(self) }
}

/// Numbers keys in the order of their first appearance; open addressing, no allocation per look-up.
struct KeyTable<Key: TableKey>: Sendable {
  private(set) var keys: [Key] = []
  private var places = [Int32](repeating: -1, count: 64)

  /// The number of a key; a new key gets the next one.
  @inline(__always)
  mutating func number(of key: Key) -> Int {
    let mask = places.count &- 1
    var place = Int(truncatingIfNeeded: key.mixed) & mask
    while true {
      let number = Int(places[place])
      if number < 0 { return add(key, at: place) }
      if keys[number] == key { return number }
      place = (place &+ 1) & mask
    }
  }

  private mutating func add(_ key: Key, at place: Int) -> Int {
    places[place] = Int32(keys.count)
    keys.append(key)
    if keys.count * 2 > places.count { grow() }
    return keys.count - 1
  }

  private mutating func grow() {
    let mask = places.count * 2 - 1
    places = [Int32](repeating: -1, count: mask + 1)
    for (number, key) in keys.enumerated() {
      var place = Int(truncatingIfNeeded: key.mixed) & mask
      while places[place] >= 0 { place = (place + 1) & mask }
      places[place] = Int32(number)
    }
  }
}
