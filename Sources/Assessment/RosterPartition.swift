import Basics
import CScan
import Glibc

/// One share of the roster: an open-addressed table of people by identity.
///
/// A slot is a record of the roster's shape. What does not agree with a person's first fragment is put
/// aside and settled at the end, so that the order of arrival cannot matter.
///
/// Where hardly anybody has a second row, rows wait one behind the other until all are in. The table is
/// then filled at once, in a memory that is small enough for a cache and serves one share after another.
struct RosterPartition {
  typealias Slot = UnsafeMutablePointer<UInt64>
  /// So many rows before its turn the memory of a person is asked for.
  private static let rowsAhead = 24
  /// So many cache lines of it, because a person may stand some slots behind the first one.
  private static let linesAhead = 3

  let shape: RosterShape
  var words: Int { shape.words }
  private(set) var slots: Slot
  private(set) var capacity: Int
  private(set) var count = 0
  /// Rows that said nothing new about their person.
  private(set) var copies = 0
  /// Fragments that did not agree.
  private(set) var aside = AsideFragments()
  /// Whether the slots are the share's own, and not lent by the roster.
  private var isOwner = false
  private var isMapped = false
  private let waiting: Slot
  private let room: Int
  private var waitingCount = 0

  /// A share for so many people in memory of `byteCount(_:people:waits:)` bytes that reads as zero.
  ///
  /// If rows wait, the memory is for them, otherwise for the table.
  init(_ shape: RosterShape, people: Int, waits: Bool, in memory: UnsafeMutableRawPointer) {
    self.shape = shape
    capacity = waits ? 0 : RosterPartition.capacity(people)
    room = waits ? RosterPartition.room(people) : 0
    slots = memory.assumingMemoryBound(to: UInt64.self)
    waiting = slots
  }

  /// How many bytes a share for so many people needs.
  static func byteCount(_ shape: RosterShape, people: Int, waits: Bool) -> Int {
    let records = waits ? room(people) : capacity(people)
    return records * shape.words * MemoryLayout<UInt64>.stride
  }

  /// How many slots a share for so many people has.
  ///
  /// Even, because people are looked for from even places on where two records fill a cache line.
  static func capacity(_ people: Int) -> Int { 16 + people * 3 / 4 * 2 }

  // The length of a file foretells its rows nearly, and not all shares are alike.
  private static func room(_ people: Int) -> Int { people + people / 16 }

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
  private mutating func mapPages() {
    isMapped = true
    let page = Int(getpagesize())
    let first = (Int(bitPattern: slots) + page - 1) / page * page
    let end = Int(bitPattern: slots + capacity * words) / page * page
    guard end > first else { return }
    madvise(UnsafeMutableRawPointer(bitPattern: first), end - first, MADV_POPULATE_WRITE)
  }

  /// Takes rows in, or lets them wait.
  mutating func take(_ rows: UnsafePointer<UInt64>, _ count: Int) {
    if waitingCount &+ count > room { gather() }
    guard count <= room else { return enter(rows, count) }
    (waiting + waitingCount &* words).update(from: rows, count: count &* words)
    waitingCount &+= count
  }

  /// Enters the rows that wait; where there is no table yet, into the one that is lent.
  mutating func gather(into table: SpareTables.Table? = nil) {
    guard waitingCount > 0 else { return }
    if let table, capacity == 0 {
      (slots, capacity, isMapped) = (table.slots, table.capacity, true)
    }
    enter(waiting, waitingCount)
    waitingCount = 0
  }

  private mutating func enter(_ rows: UnsafePointer<UInt64>, _ count: Int) {
    if capacity == 0 { makeTable(RosterPartition.capacity(count)) }
    if !isMapped { mapPages() }
    switch (shape.hasStandards, words) {
    case (false, 3): enter(rows, count, ThreeWords())
    case (false, 4): enter(rows, count, FourWords())
    default: enter(rows, count, shape)
    }
  }

  private mutating func enter(
    _ rows: UnsafePointer<UInt64>, _ count: Int, _ record: some RecordWords
  ) {
    let words = record.words
    for row in 0..<min(count, RosterPartition.rowsAhead) {
      prepare(for: rows[row &* words], words)
    }
    for row in 0..<count {
      let ahead = row &+ RosterPartition.rowsAhead
      if ahead < count { prepare(for: rows[ahead &* words], words) }
      put(rows + row &* words, record)
    }
  }

  /// Asks for the memory of an identity before it is needed.
  @inline(__always)
  private func prepare(for id: UInt64, _ words: Int) {
    let slot = slots + place(of: id) &* words
    for line in 0..<RosterPartition.linesAhead { scan_prefetch(slot + line &* 8) }
  }

  // The high half of the hash has already chosen the partition.
  @inline(__always)
  private func place(of id: UInt64) -> Int {
    let place = Int((Hashing.mixed(id) & 0xFFFF_FFFF &* UInt64(capacity)) >> 32)
    return place & shape.placeMask
  }

  /// The slot of an identity, or the empty one where it belongs.
  @inline(__always)
  private func slot(of id: UInt64, _ words: Int) -> Slot {
    var place = place(of: id)
    while true {
      let slot = slots + place &* words
      if slot[0] == id || slot[0] == 0 { return slot }
      place = place &+ 1 == capacity ? 0 : place &+ 1
    }
  }

  @inline(__always)
  private mutating func put(_ fragment: UnsafePointer<UInt64>, _ record: some RecordWords) {
    let words = record.words
    let slot = slot(of: fragment[0], words)
    if slot[0] == 0 {
      for word in 0..<words { slot[word] = fragment[word] }
      count &+= 1
      if count &* 4 > capacity &* 3 { grow() }
      return
    }
    if let again = record.join(fragment, into: slot) {
      copies &+= again
    } else {
      copies &+= aside.add(fragment, record)
    }
  }

  private mutating func makeTable(_ size: Int) {
    slots = RosterPartition.blank(size * words)
    (capacity, isOwner) = (size, true)
    mapPages()
  }

  @inline(never)
  private mutating func grow() {
    let (old, oldCapacity, wasOwner) = (slots, capacity, isOwner)
    makeTable(oldCapacity * 3 / 4 * 2 + 16)
    for place in 0..<oldCapacity {
      let person = old + place * words
      if person[0] != 0 { slot(of: person[0], words).update(from: person, count: words) }
    }
    if wasOwner { Glibc.free(old) }
  }

  /// The places among the words of `aside` where everybody's fragments stand that did not agree, in the
  /// order of the slots.
  func disputed() -> [(slot: Slot, fragments: [Int])] {
    let places = stride(from: 0, to: aside.words.count, by: words)
      .map { (slot: slot(of: aside.words[$0], words), fragment: $0) }
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
