import Basics

/// Up to sixteen bytes, and zeros behind them: compared at once, whatever their number.
struct ShortSpelling {
  static let size = 16
  private let low: UInt64
  private let high: UInt64

  @inline(__always)
  init(_ bytes: UnsafeRawPointer, _ count: Int = size) {
    let (first, second) = (UInt64(min(count, 8)), UInt64(max(count &- 8, 0)))
    low = bytes.loadUnaligned(as: UInt64.self) & ~(UInt64.max << (8 &* first))
    high =
      bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) & ~(UInt64.max << (8 &* second))
  }

  @inline(__always)
  func isSame(as other: ShortSpelling) -> Bool { (low ^ other.low) | (high ^ other.high) == 0 }

  @inline(__always)
  func hash(_ count: Int) -> UInt64 {
    Hashing.folded(
      low ^ 0xFF51_AFD7_ED55_8CCD, high ^ 0x9E37_79B9_7F4A_7C15 ^ UInt64(count) << 56)
  }
}

/// Seventeen to sixty-four bytes, and zeros behind them.
struct LongSpelling {
  static let size = 64
  /// Bytes with all bits set, and as many zeros.
  static let masks: Column<UInt8> = {
    let masks = Column(repeating: UInt8(0), count: 2 * size)
    for place in 0..<size { masks[place] = .max }
    return masks
  }()
  private let words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  @inline(__always)
  init(_ bytes: UnsafeRawPointer, _ count: Int, _ masks: Column<UInt8>) {
    let mask = UnsafeRawPointer(masks.base + (LongSpelling.size &- count))
    func word(_ at: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) }
    func masked(_ at: Int) -> UInt64 {
      word(at) & mask.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    }
    words = (
      word(0), word(8), masked(16), masked(24), masked(32), masked(40), masked(48), masked(56)
    )
  }

  /// Takes bytes that have zeros behind them.
  @inline(__always)
  init(_ bytes: UnsafeRawPointer) {
    func word(_ at: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) }
    words = (word(0), word(8), word(16), word(24), word(32), word(40), word(48), word(56))
  }

  // Four products that need not wait for each other.
  @inline(__always)
  func hash(_ count: Int) -> UInt64 {
    let (seed, other): (UInt64, UInt64) = (0xFF51_AFD7_ED55_8CCD, 0x9E37_79B9_7F4A_7C15)
    let first = Hashing.folded(words.0 ^ seed, words.1 ^ other ^ UInt64(count) << 56)
    let second = Hashing.folded(words.2 ^ other, words.3 ^ seed)
    let third = Hashing.folded(words.4 ^ ~seed, words.5 ^ other)
    let fourth = Hashing.folded(words.6 ^ ~other, words.7 ^ seed)
    return Hashing.folded(first ^ second, third ^ fourth ^ seed)
  }

  @inline(__always)
  func isSame(as other: LongSpelling) -> Bool {
    let (a, b) = (words, other.words)
    let low = (a.0 ^ b.0) | (a.1 ^ b.1) | (a.2 ^ b.2) | (a.3 ^ b.3)
    return low | (a.4 ^ b.4) | (a.5 ^ b.5) | (a.6 ^ b.6) | (a.7 ^ b.7) == 0
  }
}
