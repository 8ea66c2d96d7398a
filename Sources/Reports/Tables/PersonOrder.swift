import Basics
import Figures
import Flow

/// People in the order of their identities, ready to be written by several threads.
///
/// Most have keys in the order of their texts and lie in buckets of keys. All others are sorted as texts,
/// share by share; a stretch of lines is such a share with the numbers that belong between its texts.
struct PersonOrder {
  /// How many people lie or are written together, more or less.
  struct Sizes {
    /// In a bucket of keys.
    var bucket = 1 << 10
    /// In a share of texts.
    var share = 1 << 12
    /// In a stretch of lines without texts.
    var stretch = 1 << 13
  }

  private let endings: PersonEndings
  private let longest: Int
  private let workers: Int
  private let identity: PersonTable.Identity
  private let buckets: KeyBuckets
  private let texts: TextShares
  /// Where in the buckets every stretch begins, and last where all of them end.
  private let cuts: [KeyBuckets.Cut]

  /// Deals people into buckets and shares.
  init(
    _ lines: some PersonLines, workers: Int, sizes: Sizes = Sizes(),
    identity: @escaping PersonTable.Identity
  ) {
    endings = lines.endings
    longest = endings.longest
    self.workers = workers
    self.identity = identity
    buckets = KeyBuckets(
      lines, endings: endings.count, bucketSize: sizes.bucket, workers: workers)
    let even = buckets.cuts(every: sizes.stretch)
    var borders = TextList()
    if buckets.isDigits {
      for cut in even.dropFirst() {
        let number = buckets.base(of: cut.bucket) &- 1
        borders.append(Digits.text(of: number))
      }
    }
    texts = TextShares(
      lines, lines.count - buckets.end.place, above: buckets.high, borders: borders,
      shareSize: sizes.share, workers: workers, identity: identity)
    let ranks = texts.borders.withTexts { texts in
      (0..<texts.count).map { Digits.rank(of: texts[$0]) + 1 }
    }
    cuts = (texts.count == 0 ? even : [even[0]] + buckets.cuts(before: ranks)) + [buckets.end]
  }

  /// Sorts and writes stretch by stretch: while one worker writes one of them, others sort the next.
  func write(_ sink: ReportFile.Sink) throws(Failure) {
    try Workers.inOrder(
      cuts.count - 1, jobs: workers,
      make: { texts.count == 0 ? lines(of: $0, among: nil) : lines(of: $0) }, use: sink)
  }

  private func lines(of stretch: Int) -> [UInt8] {
    let (list, endings) = texts.texts(of: stretch)
    let order = list.sorted()
    return list.withTexts { texts in
      lines(of: stretch, among: MergedTexts(texts, endings, order))
    }
  }

  // The numbers of a stretch, each after all texts that come before it.
  private func lines(of stretch: Int, among merged: MergedTexts?) -> [UInt8] {
    let (first, last) = (cuts[stretch], cuts[stretch + 1])
    let room = (last.place - first.place) * (18 + longest) + (merged?.room(longest) ?? 0)
    let (endingBits, isDigits) = (buckets.endingBits, buckets.isDigits)
    let mask: UInt64 = (1 << endingBits) &- 1
    // Spans, because workers that take arrays out of one array wait for each other at its counts.
    let (endingBytes, endingStarts) = (endings.bytes.span, endings.starts.span)
    return [UInt8](unsafeUninitializedCapacity: room) { text, used in
      guard var place = text.baseAddress else { return }
      let start = place
      var merged = merged
      @inline(__always)
      func end(with ending: Int) {
        let line = endingBytes.extracting(endingStarts[ending]..<endingStarts[ending + 1])
        place = PersonOrder.copy(line, to: place)
      }
      buckets.forEach(from: first, to: last) { bucket, sorted, count in
        let base = buckets.base(of: bucket)
        var row = 0
        while row < count {
          // Most buckets have no text between their numbers.
          let next = merged?.nextKey.map { buckets.rows(below: $0, in: bucket, sorted, count) }
          let stop = next ?? count
          while row < stop {
            let key = base &+ sorted[row] >> endingBits
            if isDigits {
              Digits.write(key &- 1, to: place)
              place += 18
            } else {
              withUnsafePointer(to: key) { key in
                identity(UnsafeBufferPointer(start: key, count: 1)) {
                  place = CSVText.write(cell: $0, to: place)
                }
              }
            }
            end(with: Int(sorted[row] & mask))
            row &+= 1
          }
          if row < count, let text = merged?.next() {
            place = CSVText.write(cell: text.cell, to: place)
            end(with: text.ending)
          }
        }
      }
      while let text = merged?.next() {
        place = CSVText.write(cell: text.cell, to: place)
        end(with: text.ending)
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
