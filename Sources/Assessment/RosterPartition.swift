import Basics
import CScan
import Glibc

/// One share of the roster: an open-addressed table of people by identity.
///
/// A slot is a record of the roster's shape. What does not agree with a person's first fragment goes to
/// the side list and is settled at the end, so that the order of arrival cannot matter.
struct RosterPartition {
  typealias Slot = UnsafeMutablePointer<UInt64>

  let shape: RosterShape
  var words: Int { shape.words }
  private(set) var slots: Slot
  private(set) var capacity: Int
  private(set) var count = 0
  /// Rows that said nothing new about their person.
  private(set) var copies = 0
  /// Fragments that did not agree, one slot's words after another.
  var aside: [UInt64] = []
  /// Whether the slots are the share's own, and not lent by the roster.
  private var isOwner: Bool

  /// An empty share with room for so many people.
  init(_ shape: RosterShape, people: Int = 0) {
    self.shape = shape
    capacity = RosterPartition.capacity(people)
    slots = RosterPartition.blank(capacity * shape.words)
    isOwner = true
  }

  /// An empty share in memory that reads as zero and has `byteCount(_:people:)` bytes.
  init(_ shape: RosterShape, people: Int, in memory: UnsafeMutableRawPointer) {
    self.shape = shape
    capacity = RosterPartition.capacity(people)
    slots = memory.bindMemory(to: UInt64.self, capacity: capacity * shape.words)
    isOwner = false
  }

  /// How many bytes a share with room for so many people has.
  static func byteCount(_ shape: RosterShape, people: Int) -> Int {
    capacity(people) * shape.words * MemoryLayout<UInt64>.stride
  }

  // Even, because people are looked for from even places on where two records fill a cache line.
  private static func capacity(_ people: Int) -> Int { 16 + people * 3 / 4 * 2 }

  private static func blank(_ words: Int) -> Slot {
    guard let memory = calloc(words, MemoryLayout<UInt64>.stride) else {
      fatalError("out of memory")
    }
    return memory.bindMemory(to: UInt64.self, capacity: words)
  }

  /// Frees the slots that are the share's own.
  func free() { if isOwner { Glibc.free(slots) } }

  // A page that is read before it is written is mapped twice, and the second time every core is
  // interrupted. A kernel before 5.14 knows no such advice and goes the long way.
  private func mapPages() {
    let page = Int(getpagesize())
    let first = (Int(bitPattern: slots) + page - 1) / page * page
    let end = Int(bitPattern: slots + capacity * words) / page * page
    guard end > first else { return }
    madvise(UnsafeMutableRawPointer(bitPattern: first), end - first, MADV_POPULATE_WRITE)
  }

  /// Asks for the memory of an identity before it is needed.
  @inline(__always)
  func prepare(for id: UInt64) {
    scan_prefetch(slots + place(of: id) &* words)
  }

  // The high half of the hash has already chosen the partition.
  @inline(__always)
  private func place(of id: UInt64) -> Int {
    let place = Int((Hashing.mixed(id) & 0xFFFF_FFFF &* UInt64(capacity)) >> 32)
    return place & shape.placeMask
  }

  /// The slot of an identity, or the empty one where it belongs.
  @inline(__always)
  func slot(of id: UInt64) -> Slot {
    var place = place(of: id)
    while true {
      let slot = slots + place &* words
      if slot[0] == id || slot[0] == 0 { return slot }
      place = place &+ 1 == capacity ? 0 : place &+ 1
    }
  }

  /// Takes one fragment in.
  @inline(__always)
  mutating func put(_ fragment: UnsafePointer<UInt64>) {
    let slot = slot(of: fragment[0])
    if slot[0] == 0 {
      if count == 0 { mapPages() }
      for word in 0..<words { slot[word] = fragment[word] }
      count &+= 1
      if count &* 4 > capacity &* 3 { grow() }
      return
    }
    let isSameOccasion = (slot[1] ^ fragment[1]) & PersonContext.content == 0
    if isSameOccasion, agrees(slot, fragment) {
      copies &+= repeated(slot, fragment)
      if slot[1] != fragment[1] { slot[1] = PersonContext.namesMerged(slot[1], fragment[1]) }
      if PersonContext(bits: slot[1]).isLong {
        for word in RosterShape.levels..<words { slot[word] &= fragment[word] }
      }
      return
    }
    aside.append(contentsOf: UnsafeBufferPointer(start: fragment, count: words))
  }

  // Wide rows agree if they are equal, long ones if no cell that both have differs.
  @inline(__always)
  private func agrees(_ slot: Slot, _ fragment: UnsafePointer<UInt64>) -> Bool {
    var difference: UInt64 = 0
    if PersonContext(bits: slot[1]).isLong {
      for word in RosterShape.levels..<shape.standards {
        difference |= PackedLevels.clash(slot[word], fragment[word])
      }
      // Where both tell of a cell, a standard on one side only makes two different rows, too.
      for word in shape.standards..<words {
        let level = word &- shape.halves
        let both = PackedLevels.inBoth(slot[level], fragment[level])
        difference |= (slot[word] ^ fragment[word]) & both
      }
    } else {
      for word in RosterShape.levels..<words { difference |= slot[word] ^ fragment[word] }
    }
    return difference == 0
  }

  // A wide row is a copy as a whole, a long one for the cell it tells again.
  @inline(__always)
  private func repeated(_ slot: Slot, _ fragment: UnsafePointer<UInt64>) -> Int {
    guard PersonContext(bits: slot[1]).isLong else { return 1 }
    var count = 0
    for word in RosterShape.levels..<shape.standards {
      let both = PackedLevels.present(slot[word]) & PackedLevels.present(fragment[word])
      count &+= both.nonzeroBitCount
    }
    return count
  }

  private mutating func grow() {
    let (old, oldCapacity, wasOwner) = (slots, capacity, isOwner)
    capacity = oldCapacity * 3 / 4 * 2 + 16
    slots = RosterPartition.blank(capacity * words)
    isOwner = true
    mapPages()
    for place in 0..<oldCapacity {
      let person = old + place * words
      if person[0] != 0 { slot(of: person[0]).update(from: person, count: words) }
    }
    if wasOwner { Glibc.free(old) }
  }

  /// The places in `aside` of everybody's fragments that did not agree, in the order of the slots.
  func disputed() -> [(slot: Slot, fragments: [Int])] {
    let places = stride(from: 0, to: aside.count, by: words)
      .map { (slot: slot(of: aside[$0]), fragment: $0) }
      .sorted { ($0.slot, $0.fragment) < ($1.slot, $1.fragment) }
    var disputed: [(slot: Slot, fragments: [Int])] = []
    for (slot, fragment) in places {
      if disputed.last?.slot == slot {
        disputed[disputed.count - 1].fragments.append(fragment)
      } else {
        disputed.append((slot, [fragment]))
      }
    }
    return disputed
  }
}
