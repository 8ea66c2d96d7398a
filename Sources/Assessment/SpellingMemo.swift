import Basics

/// Remembers what a spelling was found to mean, so that each is judged once per worker.
///
/// What comes in too many ways, or at great length, is forgotten, unless it keeps all.
///
/// Open addressing over the raw bytes; a look-up allocates nothing. A machine cannot foresee how long
/// the next spelling is, so that all of one size class take the same steps. Some bytes behind a spelling
/// must be readable, as they are behind the cells of a `TextBatch`.
struct SpellingMemo: Sendable {
  /// What a table holds of a spelling: enough to pass over nearly all others.
  private struct Entry: BitwiseCopyable {
    var tag: UInt32 = 0
    /// Where its record begins among the records; 0 where the entry is free.
    var place: UInt32 = 0
  }

  /// What stands before the bytes of a spelling, which follow in whole blocks with zeros behind them.
  private struct Record: BitwiseCopyable {
    var count: Int32
    var meaning: Int32
  }

  // Whatever comes in more ways, or at greater length, is hardly seen a second time.
  private static let mostSpellings = 1 << 16
  private static let longest = 256
  /// So many bytes behind a spelling may be read.
  static let bytesBehind = LongSpelling.size

  private let keepsAll: Bool
  private var size = 64
  private var entries = Column(repeating: Entry(), count: 64)
  private var records = Column<UInt8>(capacity: 1 << 10)
  private var recordsSize = 0
  private let masks = LongSpelling.masks
  /// How many spellings it remembers.
  private(set) var count = 0

  /// A memo of nothing.
  init(keepsAll: Bool = false) { self.keepsAll = keepsAll }

  /// The meaning of a spelling; nil where it is new.
  @inline(__always)
  func meaning(_ spelling: UnsafeBufferPointer<UInt8>) -> Int? {
    let base = UnsafeRawPointer(spelling.baseAddress) ?? UnsafeRawPointer(records.base)
    if spelling.count <= ShortSpelling.size {
      return meaning(of: ShortSpelling(base, spelling.count), spelling.count)
    }
    return spelling.count <= LongSpelling.size
      ? meaning(of: LongSpelling(base, spelling.count, masks), spelling.count)
      : meaningOfLongest(base, spelling.count)
  }

  @inline(__always)
  private func meaning(of block: ShortSpelling, _ count: Int) -> Int? {
    find(block.hash(count)) { record, text in
      record.count == count && ShortSpelling(text).isSame(as: block)
    }
  }

  @inline(__always)
  private func meaning(of block: LongSpelling, _ count: Int) -> Int? {
    find(block.hash(count)) { record, text in
      record.count == count && LongSpelling(text).isSame(as: block)
    }
  }

  @inline(__always)
  private func meaningOfLongest(_ base: UnsafeRawPointer, _ count: Int) -> Int? {
    find(Hashing.words(base, count)) { record, text in
      record.count == count && SpellingMemo.areSame(text, base, count)
    }
  }

  @inline(__always)
  private func find(_ hash: UInt64, _ isSame: (Record, UnsafeRawPointer) -> Bool) -> Int? {
    let records = UnsafeRawPointer(records.base)
    let tag = UInt32(truncatingIfNeeded: hash)
    var place = Int(truncatingIfNeeded: hash >> 32) & (size &- 1)
    while true {
      let entry = entries[place]
      if entry.place == 0 { return nil }
      if entry.tag == tag {
        let text = records + Int(entry.place)
        let record = (text - MemoryLayout<Record>.size).loadUnaligned(as: Record.self)
        if isSame(record, text) { return Int(record.meaning) }
      }
      place = (place &+ 1) & (size &- 1)
    }
  }

  /// Remembers the meaning of a new spelling, if it is worth its memory.
  mutating func remember(_ spelling: UnsafeBufferPointer<UInt8>, meaning: Int) {
    let isWorth = count < SpellingMemo.mostSpellings && spelling.count <= SpellingMemo.longest
    guard isWorth || keepsAll else { return }
    let needed =
      recordsSize + MemoryLayout<Record>.size + SpellingMemo.roomFor(spelling.count)
    // Renewing also parts this memo from those it was copied from.
    entries.renew(capacity: size, keeping: size)
    records.renew(capacity: needed, keeping: recordsSize)
    if count * 2 >= size { grow() }
    let record = UnsafeMutableRawPointer(records.base) + recordsSize
    record.initializeMemory(as: UInt8.self, repeating: 0, count: needed - recordsSize)
    record.storeBytes(
      of: Record(count: Int32(spelling.count), meaning: Int32(meaning)), as: Record.self)
    (record + MemoryLayout<Record>.size).copyMemory(
      from: spelling.baseAddress ?? UnsafePointer(records.base), byteCount: spelling.count)
    insert(recordsSize + MemoryLayout<Record>.size)
    recordsSize = needed
    count += 1
  }

  private static func roomFor(_ count: Int) -> Int {
    if count <= ShortSpelling.size { return ShortSpelling.size }
    return max(LongSpelling.size, (count + 15) / 16 * 16)
  }

  private func insert(_ place: Int) {
    let text = UnsafeRawPointer(records.base) + place
    let count = Int((text - MemoryLayout<Record>.size).load(as: Record.self).count)
    let hash =
      if count <= ShortSpelling.size {
        ShortSpelling(text).hash(count)
      } else if count <= LongSpelling.size { LongSpelling(text).hash(count) } else {
        Hashing.words(text, count)
      }
    var slot = Int(truncatingIfNeeded: hash >> 32) & (size - 1)
    while entries[slot].place != 0 { slot = (slot + 1) & (size - 1) }
    entries[slot] = Entry(tag: UInt32(truncatingIfNeeded: hash), place: UInt32(place))
  }

  private mutating func grow() {
    let (old, oldSize) = (entries, size)
    size *= 2
    entries = Column(repeating: Entry(), count: size)
    for slot in 0..<oldSize where old[slot].place != 0 { insert(Int(old[slot].place)) }
  }

  // Sixteen bytes at a time, and the last sixteen; more than that there are.
  @inline(__always)
  private static func areSame(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ count: Int) -> Bool {
    var at = 0
    while true {
      let low =
        a.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        ^ b.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let high =
        a.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self)
        ^ b.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self)
      if low | high != 0 { return false }
      if at == count &- 16 { return true }
      at = min(at &+ 16, count &- 16)
    }
  }
}
