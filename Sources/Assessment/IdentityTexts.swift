import Basics
import CScan
import Flow
import Glibc

/// The texts of identities that are longer than a key, each with a number that leads back to it.
///
/// The number is a tag and a hash of the text, the same in every run. Only where two texts have one hash
/// does the later one take the next free number. The high bits of the hash choose one of 64 shares, each
/// behind a lock of its own, so that workers rarely meet.
final class IdentityTexts: Sendable {
  /// Numbers have so many bits below the tag.
  static let bits = 56
  private static let shareBits = 6
  /// So many texts are asked for together, so that the memory brings them at the same time.
  private static let mostAtOnce = 64

  private let shares: InlineArray<64, Guarded<Share>>
  private let kept: UInt64
  private let tag: UInt64

  /// No texts; their numbers begin with a tag, and of their hashes the highest bits count.
  init(tag: UInt64 = 0, hashBits: Int = IdentityTexts.bits) {
    self.tag = tag
    shares = InlineArray { _ in Guarded(Share()) }
    kept = (1 << UInt64(hashBits) &- 1) << UInt64(IdentityTexts.bits - hashBits)
  }

  /// The number of a text; a new one is entered.
  func number(of text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let hash = Hashing.words(text) & kept | tag
    return shares[IdentityTexts.share(of: hash)].withLock { share in
      var number = hash
      while !share.holds(text, as: number) { number = IdentityTexts.next(number) }
      return number
    }
  }

  /// Calls a function with the texts of the first numbers that lie in one share, while nobody else reads
  /// or enters one of them; returns how many they are.
  func withTexts(
    of numbers: UnsafeBufferPointer<UInt64>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> Int {
    guard let first = numbers.first else { return 0 }
    let run = numbers.prefix(IdentityTexts.mostAtOnce)
    let count = run.firstIndex { !IdentityTexts.isTogether($0, first) } ?? run.endIndex
    let own = UnsafeBufferPointer(rebasing: numbers[..<count])
    shares[IdentityTexts.share(of: first)].withLock { share in
      if count > 1 { share.prepare(for: own) }
      for number in own { body(share.text(of: number)) }
    }
    return count
  }

  private static func share(of number: UInt64) -> Int {
    Int(truncatingIfNeeded: number >> UInt64(bits - shareBits)) & (1 << shareBits &- 1)
  }

  // With another tag it is no number of these texts.
  private static func isTogether(_ left: UInt64, _ right: UInt64) -> Bool {
    (left ^ right) >> UInt64(bits - shareBits) == 0
  }

  // The first number of a share follows its last.
  private static func next(_ number: UInt64) -> UInt64 {
    let inShare: UInt64 = 1 << UInt64(bits - shareBits) &- 1
    return number & ~inShare | (number &+ 1) & inShare
  }
}

/// Texts one behind the other, and an open-addressed table of where they stand.
private struct Share {
  // In front of a text stand its length and 18 bits of its number, in eight bytes.
  private static let head = 8
  private static let headBits: UInt64 = 18

  private var bytes = Column<UInt8>(capacity: 0)
  // No text begins at 0, so that no slot in use is 0.
  private var end = 1
  // Where a text stands, and the low 32 bits of its number: few slots send a search to another text.
  private var slots = Column<UInt64>(repeating: 0, count: 16)
  private var slotCount = 16
  private var count = 0

  /// Whether a number is that of a text; if it is nobody's, the text gets it.
  mutating func holds(_ text: UnsafeBufferPointer<UInt8>, as number: UInt64) -> Bool {
    let slot = slot(of: number)
    if slots[slot] == 0 {
      enter(text, number, slot)
      return true
    }
    let known = self.text(at: Share.place(slots[slot]))
    guard known.count == text.count, let left = known.baseAddress, let right = text.baseAddress
    else { return known.count == text.count }
    return memcmp(left, right, text.count) == 0
  }

  /// The text of a number, empty where it is nobody's.
  func text(of number: UInt64) -> UnsafeBufferPointer<UInt8> {
    let slot = slots[slot(of: number)]
    return slot == 0 ? UnsafeBufferPointer(start: nil, count: 0) : text(at: Share.place(slot))
  }

  /// Asks for the memory of texts before they are needed.
  func prepare(for numbers: UnsafeBufferPointer<UInt64>) {
    for number in numbers { scan_prefetch(slots.base + firstSlot(of: number)) }
    for number in numbers {
      scan_prefetch(bytes.base + Share.place(slots[firstSlot(of: number)]))
    }
  }

  private static func place(_ slot: UInt64) -> Int { Int(truncatingIfNeeded: slot >> 32) }

  private func text(at place: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: bytes.base + place + Share.head,
      count: Int(truncatingIfNeeded: head(at: place) >> Share.headBits))
  }

  private func head(at place: Int) -> UInt64 {
    UnsafeRawPointer(bytes.base + place).loadUnaligned(as: UInt64.self)
  }

  // The share has chosen the bits above these.
  private static func headBits(of number: UInt64) -> UInt64 {
    number >> 32 & (1 << headBits &- 1)
  }

  @inline(__always)
  private func firstSlot(of number: UInt64) -> Int {
    Int(truncatingIfNeeded: Hashing.mixed(number & 0xFFFF_FFFF)) & (slotCount &- 1)
  }

  // The slot of a number, or the free one where it belongs.
  private func slot(of number: UInt64) -> Int {
    var slot = firstSlot(of: number)
    while slots[slot] != 0, !isSlot(slots[slot], of: number) {
      slot = (slot &+ 1) & (slotCount &- 1)
    }
    return slot
  }

  @inline(__always)
  private func isSlot(_ slot: UInt64, of number: UInt64) -> Bool {
    guard (slot ^ number) & 0xFFFF_FFFF == 0 else { return false }
    return (head(at: Share.place(slot)) ^ Share.headBits(of: number)) << (64 &- Share.headBits) == 0
  }

  private mutating func enter(
    _ text: UnsafeBufferPointer<UInt8>, _ number: UInt64, _ slot: Int
  ) {
    guard let place = UInt32(exactly: end) else {
      fatalError("the texts of identities take more than four gigabytes a share")
    }
    let next = end + Share.head + text.count
    if next > bytes.capacity { bytes.renew(capacity: next + end / 2, keeping: end) }
    let head = UInt64(text.count) << Share.headBits | Share.headBits(of: number)
    UnsafeMutableRawPointer(bytes.base + end).storeBytes(of: head, as: UInt64.self)
    if let base = text.baseAddress {
      (bytes.base + end + Share.head).update(from: base, count: text.count)
    }
    end = next
    slots[slot] = UInt64(place) << 32 | number & 0xFFFF_FFFF
    count += 1
    if count * 4 > slotCount * 3 { grow() }
  }

  private mutating func grow() {
    let (old, oldCount) = (slots, slotCount)
    slotCount *= 2
    slots = Column(repeating: 0, count: slotCount)
    for place in 0..<oldCount where old[place] != 0 {
      var slot = firstSlot(of: old[place])
      while slots[slot] != 0 { slot = (slot &+ 1) & (slotCount &- 1) }
      slots[slot] = old[place]
    }
  }
}
