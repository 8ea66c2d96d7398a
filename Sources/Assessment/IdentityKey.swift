import Basics

/// The keys of identities: eighteen digits and short texts stand in the key itself, longer texts are entered.
extension Registry {
  private static let shortTag: UInt64 = 0x40 << 56
  /// Keys of longer texts begin with this.
  static let longTag: UInt64 = 0x80 << 56

  /// The key of an identity of eighteen digits; below 2^60 and never 0.
  @inlinable
  @inline(__always)
  static func key(ofNumber number: UInt64) -> UInt64 { number &+ 1 }

  /// Whether a key is that of an identity other than eighteen digits.
  static func isText(_ key: UInt64) -> Bool { key >= shortTag }

  /// The key of any other identity: seven bytes stand in the key itself, longer ones are entered.
  func key(ofText text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard text.count <= 7 else { return texts.number(of: text) }
    var key: UInt64 = 0
    for index in 0..<7 { key = key << 8 | (index < text.count ? UInt64(text[index]) : 0) }
    return key | Registry.shortTag
  }

  /// A hash of the identity of a key that is the same in every run, whatever else was read.
  ///
  /// Its bits put people into half-samples: the finaliser of SplitMix64 over FNV-1a of the text.
  public func hash(of key: UInt64) -> UInt64 {
    var hash: UInt64 = 0
    withText(of: key) { hash = Hashing.text($0) }
    return hash
  }

  /// The identity of a key, as the tables print it.
  public func text(of key: UInt64) -> [UInt8] {
    var text: [UInt8] = []
    withText(of: key) { text = Array($0) }
    return text
  }

  /// Calls a function with the identity of every key, in their order; it must not ask the registry anything.
  ///
  /// It is quickest where keys with the same high bits come one after the other.
  public func withTexts(
    of keys: UnsafeBufferPointer<UInt64>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var row = 0
    while row < keys.count {
      if keys[row] >= Registry.longTag {
        row += texts.withTexts(of: UnsafeBufferPointer(rebasing: keys[row...]), body)
      } else {
        Registry.withTextInKey(keys[row], body)
        row += 1
      }
    }
  }

  private func withText(of key: UInt64, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard key >= Registry.longTag else { return Registry.withTextInKey(key, body) }
    withUnsafePointer(to: key) {
      _ = texts.withTexts(of: UnsafeBufferPointer(start: $0, count: 1), body)
    }
  }

  private static func withTextInKey(_ key: UInt64, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 18) { text in
      let isNumber = key < shortTag
      let count = isNumber ? 18 : write(shortTextOf: key, to: text)
      if isNumber { write(digitsOf: key, to: text) }
      body(UnsafeBufferPointer(rebasing: text[..<count]))
    }
  }

  // The eighteen digits of a key that stands for a number.
  private static func write(digitsOf key: UInt64, to digits: UnsafeMutableBufferPointer<UInt8>) {
    var rest = key &- 1
    for place in (0..<18).reversed() {
      digits[place] = 48 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  // The bytes of a key that holds a text; returns how many there are.
  private static func write(
    shortTextOf key: UInt64, to text: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    for shift in stride(from: UInt64(48), through: 0, by: -8) {
      let byte = UInt8(truncatingIfNeeded: key >> shift)
      guard byte != 0 else { continue }
      text[count] = byte
      count += 1
    }
    return count
  }
}
