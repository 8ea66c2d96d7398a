/// Stable mixing of integers: the same on every machine and in every run.
public enum Hashing {
  /// One multiplication and one shift; enough to spread identities over partitions.
  @inlinable
  @inline(__always)
  public static func mixed(_ key: UInt64) -> UInt64 {
    let product = key &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  /// FNV-1a over bytes, finished with the finaliser of SplitMix64.
  @inlinable
  public static func text(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return finalised(hash)
  }

  /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every input bit reaches every output bit.
  @inlinable
  public static func finalised(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A repeatable stream of numbers, for generated data and tests (SplitMix64).
public struct SeededNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the stream of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number of the stream.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Hashing.finalised(state)
  }

  /// A number from 0 up to, not including, a bound; the same on every platform.
  public mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}

extension Hashing {
  /// A quick hash of bytes, sixteen at a time; for tables in memory, not for anything that is kept.
  @inlinable
  @inline(__always)
  public static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    UnsafeRawPointer(bytes.baseAddress).map { words($0, bytes.count) } ?? 0
  }

  /// A quick hash of so many bytes.
  @inlinable
  @inline(__always)
  public static func words(_ base: UnsafeRawPointer, _ count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) ^ 0x9E37_79B9_7F4A_7C15
    var at = 0
    while at &+ 16 < count {
      hash = folded(word(base, at) ^ 0xFF51_AFD7_ED55_8CCD, word(base, at &+ 8) ^ hash)
      at &+= 16
    }
    let (first, last) = ends(base + at, count &- at, of: base, count)
    hash = folded(first ^ 0xFF51_AFD7_ED55_8CCD, last ^ hash)
    return hash ^ (hash >> 32)
  }

  /// The last one to sixteen bytes in two words, which may overlap.
  @inlinable
  @inline(__always)
  static func ends(
    _ rest: UnsafeRawPointer, _ count: Int, of base: UnsafeRawPointer, _ all: Int
  ) -> (UInt64, UInt64) {
    if count >= 8 { return (word(rest, 0), word(rest, count &- 8)) }
    if all >= 8 { return (word(base, all &- 8), 0) }
    if count >= 4 { return (half(rest, 0), half(rest, count &- 4)) }
    guard count > 0 else { return (0, 0) }
    let bytes = rest.assumingMemoryBound(to: UInt8.self)
    return (UInt64(bytes[0]) << 8 | UInt64(bytes[count >> 1]), UInt64(bytes[count &- 1]))
  }

  @inlinable
  @inline(__always)
  static func word(_ base: UnsafeRawPointer, _ at: Int) -> UInt64 {
    base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
  }

  @inlinable
  @inline(__always)
  static func half(_ base: UnsafeRawPointer, _ at: Int) -> UInt64 {
    UInt64(base.loadUnaligned(fromByteOffset: at, as: UInt32.self))
  }

  /// Both halves of a product, laid over each other.
  @inlinable
  @inline(__always)
  public static func folded(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}
