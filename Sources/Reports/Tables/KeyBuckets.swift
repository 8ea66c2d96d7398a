import Basics
import Figures
import Flow

/// People whose keys are in the order of their texts, dealt into buckets by the high bits of the keys.
///
/// Within a bucket the low bits of the identity and the number of the line's ending fit into one word,
/// which is sorted by radix.
struct KeyBuckets {
  /// Keys below this are eighteen digits, plus one.
  private static let digitKeys: UInt64 = 1 << 60
  /// Keys of texts of up to seven bytes begin with this.
  private static let shortTexts: ClosedRange<UInt64> = 0x40 << 56...0x7F << 56

  /// A place between two people: the bucket of the second one, and how many come before.
  struct Cut {
    let bucket: Int
    let place: Int
  }

  /// The highest key; whoever has a higher one is not in the buckets.
  let high: UInt64
  /// How many bits of a sorted word are the number of the ending.
  let endingBits: UInt64
  private let low: UInt64
  private let shift: UInt64
  private let words: Column<UInt64>
  private var starts: [Int]

  /// Deals eighteen digits into buckets, or short texts where all people have one.
  init(_ lines: some PersonLines, endings: Int, bucketSize: Int, workers: Int) {
    let range = KeyRange.inOrder(lines, workers: workers)
    let endingBits = max(1, 64 - max(0, endings - 1).leadingZeroBitCount)
    let rangeBits = range.map { 64 - ($0.high - $0.low).leadingZeroBitCount } ?? 0
    let wanted = 64 - ((range?.count ?? 0) / bucketSize).leadingZeroBitCount
    let bucketBits = min(rangeBits, max(rangeBits + endingBits - 64, min(wanted, 14)))
    self.endingBits = UInt64(endingBits)
    shift = UInt64(rangeBits - bucketBits)
    starts = [0, 0]
    // With so many different endings everybody is sorted as text.
    guard let range, bucketBits <= 20 else {
      (low, high, words) = (1, 0, Column(capacity: 0))
      return
    }
    (low, high) = (range.low, range.high)
    words = Column(capacity: range.count)
    starts = deal(lines, buckets: 1 << bucketBits, workers: workers)
  }

  /// Whether keys between two are in the order of the texts that they stand for.
  static func isOfTexts(from low: UInt64, to high: UInt64) -> Bool {
    high < digitKeys || shortTexts.contains(low) && shortTexts.contains(high)
  }

  /// Whether a key is that of eighteen digits.
  static func isOfDigits(_ key: UInt64) -> Bool { key < digitKeys }

  /// Whether the identities are eighteen digits.
  var isDigits: Bool { KeyBuckets.isOfDigits(low) }

  /// Puts every key into its bucket; returns where the buckets begin.
  ///
  /// Each worker counts its pieces by bucket, and then has a place of its own in each.
  private func deal(_ lines: some PersonLines, buckets: Int, workers: Int) -> [Int] {
    let counts = lines.counts
    let next = Column(repeating: 0, count: workers * buckets)
    Workers.run(workers) { worker in
      let places = next.base + worker * buckets
      for piece in stride(from: worker, to: counts.count, by: workers) {
        let ids = lines.ids(piece)
        for row in 0..<counts[piece] where ids[row] <= high {
          places[Int((ids[row] &- low) >> shift)] &+= 1
        }
      }
    }
    let starts = next.becomePlaces(of: buckets, workers: workers)
    let mask: UInt64 = shift >= 64 ? .max : (1 << shift) &- 1
    Workers.run(workers) { worker in
      let places = next.base + worker * buckets
      for piece in stride(from: worker, to: counts.count, by: workers) {
        lines.forEach(in: piece) { id, ending in
          guard id <= high else { return }
          let offset = id &- low
          let bucket = Int(offset >> shift)
          words[places[bucket]] = (offset & mask) << endingBits | UInt64(ending)
          places[bucket] &+= 1
        }
      }
    }
    return starts
  }

  /// Cuts where buckets begin, so that nearly so many people stand between two.
  func cuts(every people: Int) -> [Cut] {
    var cuts = [Cut(bucket: 0, place: 0)]
    for bucket in 0..<starts.count - 1 where starts[bucket] - cuts[cuts.count - 1].place >= people {
      cuts.append(Cut(bucket: bucket, place: starts[bucket]))
    }
    return cuts
  }

  /// The first key that a bucket can hold.
  func base(of bucket: Int) -> UInt64 { low &+ UInt64(bucket) << shift }

  /// Where everybody has come.
  var end: Cut { Cut(bucket: starts.count - 2, place: starts[starts.count - 1]) }

  /// The cuts before keys, which ascend; buckets that are cut are sorted.
  func cuts(before keys: [UInt64]) -> [Cut] {
    var sorted = -1
    return keys.map { key in
      guard key > low else { return Cut(bucket: 0, place: 0) }
      guard key <= high else { return end }
      let bucket = Int((key - low) >> shift)
      let (first, count) = (starts[bucket], starts[bucket + 1] - starts[bucket])
      guard key > base(of: bucket), count > 0 else { return Cut(bucket: bucket, place: first) }
      if sorted != bucket { sort(bucket) }
      sorted = bucket
      let before = rows(below: key, in: bucket, words.base + first, count)
      return Cut(bucket: bucket, place: first + before)
    }
  }

  private func sort(_ bucket: Int) {
    let (first, count) = (words.base + starts[bucket], starts[bucket + 1] - starts[bucket])
    let spare = Column<UInt64>(capacity: count)
    let sorted = RadixSort.sorted(first, spare.base, count, from: endingBits, bits: shift)
    if sorted != first { first.update(from: sorted, count: count) }
  }

  /// How many sorted words of a bucket are of keys below one.
  func rows(
    below key: UInt64, in bucket: Int, _ sorted: UnsafePointer<UInt64>, _ count: Int
  ) -> Int {
    let base = base(of: bucket)
    guard key > base else { return 0 }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if base &+ sorted[middle] >> endingBits < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Calls a function with every bucket between two cuts, sorted.
  @inline(__always)
  func forEach(
    from first: Cut, to last: Cut,
    _ body: (_ bucket: Int, _ sorted: UnsafeMutablePointer<UInt64>, _ count: Int) -> Void
  ) {
    guard first.place < last.place else { return }
    let buckets = first.bucket...last.bucket
    let largest = buckets.map { starts[$0 + 1] - starts[$0] }.max() ?? 0
    let spare = Column<UInt64>(capacity: largest)
    for bucket in buckets {
      let (from, to) = (max(starts[bucket], first.place), min(starts[bucket + 1], last.place))
      guard from < to else { continue }
      // A part of a bucket was sorted when it was cut.
      let isWhole = to - from == starts[bucket + 1] - starts[bucket]
      let sorted =
        isWhole
        ? RadixSort.sorted(
          words.base + from, spare.base, to - from, from: endingBits, bits: shift)
        : words.base + from
      body(bucket, sorted, to - from)
    }
  }
}

extension Column<Int> {
  /// Turns every worker's counts of shares into the places where it puts what belongs there; returns
  /// where the shares begin, and last where all of them end.
  func becomePlaces(of shares: Int, workers: Int) -> [Int] {
    var (starts, sum) = ([Int](repeating: 0, count: shares + 1), 0)
    for share in 0..<shares {
      starts[share] = sum
      for place in stride(from: share, to: workers * shares, by: shares) {
        (self[place], sum) = (sum, sum + self[place])
      }
    }
    starts[shares] = sum
    return starts
  }
}
