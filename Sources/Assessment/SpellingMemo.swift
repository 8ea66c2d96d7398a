import Basics
import Glibc

/// Remembers what a spelling was found to mean, so that each is judged once per worker.
///
/// Open addressing over the raw bytes; a look-up allocates nothing.
struct SpellingMemo: Sendable {
  private struct Entry {
    var hash: UInt64
    var start: Int32
    var count: Int32
    var meaning: Int32
  }

  private var entries = [Entry](
    repeating: Entry(hash: 0, start: 0, count: -1, meaning: 0), count: 64)
  private var text: [UInt8] = []
  /// How many spellings it remembers.
  private(set) var count = 0

  /// The meaning of a spelling; nil where it is new.
  @inline(__always)
  func meaning(_ spelling: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = Hashing.words(spelling)
    let mask = entries.count &- 1
    var place = Int(truncatingIfNeeded: hash >> 20) & mask
    while true {
      let entry = entries[place]
      if entry.count < 0 { return nil }
      if entry.hash == hash, Int(entry.count) == spelling.count, isSame(entry, spelling) {
        return Int(entry.meaning)
      }
      place = (place &+ 1) & mask
    }
  }

  /// Remembers the meaning of a new spelling.
  mutating func remember(_ spelling: UnsafeBufferPointer<UInt8>, meaning: Int) {
    if count * 2 >= entries.count { grow() }
    let entry = Entry(
      hash: Hashing.words(spelling), start: Int32(text.count), count: Int32(spelling.count),
      meaning: Int32(meaning))
    text.append(contentsOf: spelling)
    insert(entry)
    count += 1
  }

  private mutating func insert(_ entry: Entry) {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: entry.hash >> 20) & mask
    while entries[place].count >= 0 { place = (place + 1) & mask }
    entries[place] = entry
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](
      repeating: Entry(hash: 0, start: 0, count: -1, meaning: 0), count: old.count * 2)
    for entry in old where entry.count >= 0 { insert(entry) }
  }

  @inline(__always)
  private func isSame(_ entry: Entry, _ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = spelling.baseAddress, spelling.count > 0 else { return true }
    return text.withUnsafeBufferPointer {
      memcmp($0.baseAddress.unsafelyUnwrapped + Int(entry.start), base, spelling.count) == 0
    }
  }
}
