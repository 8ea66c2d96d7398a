import Basics

/// Remembers what a spelling was found to mean, so that each is judged once per worker.
///
/// Open addressing over the raw bytes; a look-up allocates nothing. Some bytes behind a
/// spelling must be readable, as they are behind the cells of a `TextBatch`.
struct SpellingMemo: Sendable {
  /// What a table holds of a spelling: enough to pass over nearly all others.
  private struct Entry: BitwiseCopyable {
    var tag: UInt32 = 0
    /// Where its record begins among the records; 0 where the entry is free.
    var place: UInt32 = 0
  }

  /// What stands before the bytes of a spelling, which follow in whole blocks of sixteen.
  private struct Record: BitwiseCopyable {
    var count: Int32
    var meaning: Int32
  }

  /// So many bytes behind a spelling may be read.
  static let bytesBehind = 16
  private static let blockSize = 16

  private var size = 64
  private var entries = Column(repeating: Entry(), count: 64)
  private var records = Column<UInt8>(capacity: 1 << 10)
  private var recordsSize = 0
  /// How many spellings it remembers.
  private(set) var count = 0

  /// The meaning of a spelling; nil where it is new.
  @inline(__always)
  func meaning(_ spelling: UnsafeBufferPointer<UInt8>) -> Int? {
    let base = UnsafeRawPointer(spelling.baseAddress) ?? UnsafeRawPointer(records.base)
    return spelling.count <= SpellingMemo.blockSize
      ? meaning(of: Block(base, spelling.count), spelling.count)
      : meaningOfLong(base, spelling.count)
  }

  /// Up to sixteen bytes, and zeros behind them: compared at once, whatever their number.
  private struct Block {
    let low: UInt64
    let high: UInt64

    @inline(__always)
    init(_ bytes: UnsafeRawPointer, _ count: Int = SpellingMemo.blockSize) {
      let (first, second) = (UInt64(min(count, 8)), UInt64(max(count &- 8, 0)))
      low = bytes.loadUnaligned(as: UInt64.self) & ~(UInt64.max << (8 &* first))
      high =
        bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self) & ~(UInt64.max << (8 &* second))
    }

    @inline(__always)
    func hash(_ count: Int) -> UInt64 {
      Hashing.folded(
        low ^ 0xFF51_AFD7_ED55_8CCD, high ^ 0x9E37_79B9_7F4A_7C15 ^ UInt64(count) << 56)
    }
  }

  @inline(__always)
  private func meaning(of block: Block, _ count: Int) -> Int? {
    find(block.hash(count)) { record, text in
      let known = Block(text)
      return record.count == count && (known.low ^ block.low) | (known.high ^ block.high) == 0
    }
  }

  @inline(__always)
  private func meaningOfLong(_ base: UnsafeRawPointer, _ count: Int) -> Int? {
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

  /// Remembers the meaning of a new spelling.
  mutating func remember(_ spelling: UnsafeBufferPointer<UInt8>, meaning: Int) {
    let needed =
      recordsSize + MemoryLayout<Record>.size
      + max(1, (spelling.count + 15) / SpellingMemo.blockSize) * SpellingMemo.blockSize
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

  private func insert(_ place: Int) {
    let text = UnsafeRawPointer(records.base) + place
    let count = Int((text - MemoryLayout<Record>.size).load(as: Record.self).count)
    let hash =
      count <= SpellingMemo.blockSize ? Block(text).hash(count) : Hashing.words(text, count)
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
