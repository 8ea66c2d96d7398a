import Basics
import Glibc

/// Remembers what a spelling was found to mean, so that each is judged once per worker.
///
/// Open addressing over the raw bytes; a look-up allocates nothing.
struct SpellingMemo: Sendable {
  private struct Entry: BitwiseCopyable {
    var hash: UInt64 = 0
    var start: Int32 = 0
    /// Below zero where the entry is free.
    var count: Int32 = -1
    var meaning: Int32 = 0
  }

  private var size = 64
  private var entries = Column(repeating: Entry(), count: 64)
  private var text = Column<UInt8>(capacity: 256)
  private var textSize = 0
  /// How many spellings it remembers.
  private(set) var count = 0

  /// The meaning of a spelling; nil where it is new.
  @inline(__always)
  func meaning(_ spelling: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Hashing.words(spelling)
    var place = Int(truncatingIfNeeded: hash >> 20) & (size &- 1)
    while true {
      let entry = entries[place]
      if entry.hash == hash, Int(entry.count) == spelling.count, isSame(entry, spelling) {
        return Int(entry.meaning)
      }
      if entry.count < 0 { return nil }
      place = (place &+ 1) & (size &- 1)
    }
  }

  /// Remembers the meaning of a new spelling.
  mutating func remember(_ spelling: UnsafeBufferPointer<UInt8>, meaning: Int) {
    // Renewing also parts this memo from those it was copied from.
    entries.renew(capacity: size, keeping: size)
    text.renew(capacity: textSize + spelling.count, keeping: textSize)
    if count * 2 >= size { grow() }
    insert(
      Entry(
        hash: Hashing.words(spelling), start: Int32(textSize), count: Int32(spelling.count),
        meaning: Int32(meaning)))
    if let base = spelling.baseAddress {
      (text.base + textSize).update(from: base, count: spelling.count)
    }
    textSize += spelling.count
    count += 1
  }

  private func insert(_ entry: Entry) {
    var place = Int(truncatingIfNeeded: entry.hash >> 20) & (size - 1)
    while entries[place].count >= 0 { place = (place + 1) & (size - 1) }
    entries[place] = entry
  }

  private mutating func grow() {
    let (old, oldSize) = (entries, size)
    size *= 2
    entries = Column(repeating: Entry(), count: size)
    for place in 0..<oldSize where old[place].count >= 0 { insert(old[place]) }
  }

  @inline(__always)
  private func isSame(_ entry: Entry, _ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = UnsafeRawPointer(spelling.baseAddress) else { return true }
    let (known, count) = (UnsafeRawPointer(text.base + Int(entry.start)), spelling.count)
    // Two words, which may overlap, hold all of a short spelling.
    switch count {
    case 8...16:
      return SpellingMemo.areSame(known, base, at: 0, as: UInt64.self)
        && SpellingMemo.areSame(known, base, at: count &- 8, as: UInt64.self)
    case 4...7:
      return SpellingMemo.areSame(known, base, at: 0, as: UInt32.self)
        && SpellingMemo.areSame(known, base, at: count &- 4, as: UInt32.self)
    case 2...3:
      return SpellingMemo.areSame(known, base, at: 0, as: UInt16.self)
        && SpellingMemo.areSame(known, base, at: count &- 2, as: UInt16.self)
    case 0...1: return memcmp(known, base, count) == 0
    default: return areSame(known, base, count)
    }
  }

  // Sixteen bytes at a time, and the last sixteen; more than that there are.
  @inline(__always)
  private func areSame(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ count: Int) -> Bool {
    var at = 0
    while true {
      guard SpellingMemo.areSame(a, b, at: at, as: UInt64.self),
        SpellingMemo.areSame(a, b, at: at &+ 8, as: UInt64.self)
      else { return false }
      if at == count &- 16 { return true }
      at = min(at &+ 16, count &- 16)
    }
  }

  @inline(__always)
  private static func areSame<Word: FixedWidthInteger & BitwiseCopyable>(
    _ a: UnsafeRawPointer, _ b: UnsafeRawPointer, at place: Int, as word: Word.Type
  ) -> Bool {
    a.loadUnaligned(fromByteOffset: place, as: word)
      == b.loadUnaligned(fromByteOffset: place, as: word)
  }
}
