import Basics

/// Numbers 64-bit keys in the order of their first appearance; open addressing, no allocation per look-up.
struct KeyTable: Sendable {
  private(set) var keys: [UInt64] = []
  private var places = [Int32](repeating: -1, count: 64)

  /// The number of a key; a new key gets the next one.
  @inline(__always)
  mutating func number(of key: UInt64) -> Int {
    let mask = places.count &- 1
    var place = Int(truncatingIfNeeded: Hashing.mixed(key)) & mask
    while true {
      let number = Int(places[place])
      if number < 0 { return add(key, at: place) }
      if keys[number] == key { return number }
      place = (place &+ 1) & mask
    }
  }

  private mutating func add(_ key: UInt64, at place: Int) -> Int {
    places[place] = Int32(keys.count)
    keys.append(key)
    if keys.count * 2 > places.count { grow() }
    return keys.count - 1
  }

  private mutating func grow() {
    let mask = places.count * 2 - 1
    places = [Int32](repeating: -1, count: mask + 1)
    for (number, key) in keys.enumerated() {
      var place = Int(truncatingIfNeeded: Hashing.mixed(key)) & mask
      while places[place] >= 0 { place = (place + 1) & mask }
      places[place] = Int32(number)
    }
  }
}
