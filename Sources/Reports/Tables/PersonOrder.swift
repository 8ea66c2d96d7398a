import Basics
import Figures
import Flow

/// People in the order of their identities, ready to be written by several threads.
///
/// The keys are dealt into buckets by their high bits; within a bucket the low bits of the identity and
/// the number of the line's ending fit into one word, which is sorted by radix.
struct PersonOrder {
  /// Keys below this are eighteen digits, plus one.
  private static let digitKeys: UInt64 = 1 << 60
  /// Keys of texts of up to seven bytes begin with this.
  private static let shortTexts: ClosedRange<UInt64> = 0x40 << 56...0x7F << 56
  /// Buckets hold about so many people.
  private static let bucketSize = 1024

  private let endings: PersonEndings
  private let workers: Int
  private let low: UInt64
  private let shift: UInt64
  private let endingBits: UInt64
  private let keys: Column<UInt64>
  private var starts: [Int]

  /// Deals people into buckets; nil where the keys are not in the order of the texts.
  init?(_ lines: some PersonLines, workers: Int) {
    let bounds = PersonOrder.bounds(lines, workers: workers)
    let (low, high) = (bounds.lowerBound, bounds.upperBound)
    let (endings, people) = (lines.endings, lines.count)
    guard people > 0, PersonOrder.isOfTexts(from: low, to: high) else { return nil }
    let rangeBits = 64 - (high - low).leadingZeroBitCount
    let endingBits = max(1, 64 - max(0, endings.count - 1).leadingZeroBitCount)
    let wanted = max(0, 64 - (people / PersonOrder.bucketSize).leadingZeroBitCount)
    let bucketBits = min(rangeBits, max(rangeBits + endingBits - 64, min(wanted, 14)))
    guard bucketBits <= 20 else { return nil }
    self.endings = endings
    self.workers = workers
    self.low = low
    self.endingBits = UInt64(endingBits)
    shift = UInt64(rangeBits - bucketBits)
    keys = Column(capacity: people)
    starts = []
    starts = deal(lines, buckets: 1 << bucketBits)
  }

  /// Whether keys between two are in the order of the texts that they stand for.
  static func isOfTexts(from low: UInt64, to high: UInt64) -> Bool {
    high < digitKeys || shortTexts.contains(low) && shortTexts.contains(high)
  }

  /// The lowest and the highest key.
  private static func bounds(_ lines: some PersonLines, workers: Int) -> ClosedRange<UInt64> {
    let counts = lines.counts
    let found = Workers.map(workers, on: workers) { worker in
      var (low, high) = (UInt64.max, UInt64(0))
      for piece in stride(from: worker, to: counts.count, by: workers) {
        let ids = lines.ids(piece)
        for row in 0..<counts[piece] {
          low = min(low, ids[row])
          high = max(high, ids[row])
        }
      }
      return (low: low, high: high)
    }
    let (low, high) = (found.map(\.low).min() ?? 0, found.map(\.high).max() ?? 0)
    return min(low, high)...high
  }

  /// Puts every key into its bucket; returns where the buckets begin.
  ///
  /// Each worker counts its pieces by bucket, and then has a place of its own in each.
  private func deal(_ lines: some PersonLines, buckets: Int) -> [Int] {
    let counts = lines.counts
    let next = Column(repeating: 0, count: workers * buckets)
    Workers.run(workers) { worker in
      let places = next.base + worker * buckets
      for piece in stride(from: worker, to: counts.count, by: workers) {
        let ids = lines.ids(piece)
        for row in 0..<counts[piece] { places[Int((ids[row] &- low) >> shift)] &+= 1 }
      }
    }
    var (starts, sum) = ([Int](repeating: 0, count: buckets + 1), 0)
    for bucket in 0..<buckets {
      starts[bucket] = sum
      for place in stride(from: bucket, to: workers * buckets, by: buckets) {
        (next[place], sum) = (sum, sum + next[place])
      }
    }
    starts[buckets] = sum
    let mask: UInt64 = shift >= 64 ? .max : (1 << shift) &- 1
    Workers.run(workers) { worker in
      let places = next.base + worker * buckets
      for piece in stride(from: worker, to: counts.count, by: workers) {
        lines.forEach(in: piece) { id, ending in
          let offset = id &- low
          let bucket = Int(offset >> shift)
          keys[places[bucket]] = (offset & mask) << endingBits | UInt64(ending)
          places[bucket] &+= 1
        }
      }
    }
    return starts
  }

  /// Sorts and writes bucket by bucket: while one worker writes a stretch of them, others sort the next.
  func write(_ sink: ReportFile.Sink, identity: @Sendable (UInt64) -> [UInt8]) throws(Failure) {
    var stretches: [Range<Int>] = []
    var first = 0
    for bucket in 0..<starts.count - 1 where starts[bucket + 1] - starts[first] >= 1 << 13 {
      stretches.append(first..<bucket + 1)
      first = bucket + 1
    }
    stretches.append(first..<starts.count - 1)
    let all = stretches
    try Workers.inOrder(all.count, jobs: workers, make: { text(of: all[$0], identity) }, use: sink)
  }

  private func text(of buckets: Range<Int>, _ identity: (UInt64) -> [UInt8]) -> [UInt8] {
    let people = starts[buckets.upperBound] - starts[buckets.lowerBound]
    let longest = 18 + endings.longest
    let largest = buckets.map { starts[$0 + 1] - starts[$0] }.max() ?? 0
    let spare = Column<UInt64>(capacity: largest)
    let mask: UInt64 = (1 << endingBits) &- 1
    let isDigits = low < PersonOrder.digitKeys
    // Spans, because workers that take arrays out of one array wait for each other at its counts.
    let (endingBytes, endingStarts) = (endings.bytes.span, endings.starts.span)
    return [UInt8](unsafeUninitializedCapacity: people * longest) { text, used in
      guard var place = text.baseAddress else { return }
      let start = place
      for bucket in buckets {
        let count = starts[bucket + 1] - starts[bucket]
        let base = low &+ UInt64(bucket) << shift
        let sorted = RadixSort.sorted(
          keys.base + starts[bucket], spare.base, count, from: endingBits, bits: shift)
        for row in 0..<count {
          let key = base &+ sorted[row] >> endingBits
          if isDigits {
            Digits.write(key &- 1, to: place)
            place += 18
          } else {
            place = PersonOrder.copy(identity(key).span, to: place)
          }
          let ending = Int(sorted[row] & mask)
          let line = endingBytes.extracting(endingStarts[ending]..<endingStarts[ending + 1])
          place = PersonOrder.copy(line, to: place)
        }
      }
      used = place - start
    }
  }

  @inline(__always)
  private static func copy(_ bytes: Swift.Span<UInt8>, to place: UnsafeMutablePointer<UInt8>)
    -> UnsafeMutablePointer<UInt8>
  {
    bytes.withUnsafeBufferPointer { bytes in
      place.update(from: bytes.baseAddress.unsafelyUnwrapped, count: bytes.count)
      return place + bytes.count
    }
  }
}
