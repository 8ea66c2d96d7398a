/// Fragments that do not agree with the record of their person: other assessments, and contradictions.
///
/// In a shuffled long export every assessment but one of a person arrives here row by row. So that
/// memory grows with assessments and not with rows, fragments of one assessment are put together
/// whenever many have come.
struct AsideFragments {
  /// Fewer words than these are left as they are.
  private static let least = 4096
  /// So many fragments of one assessment that contradict each other are tried for one that agrees.
  private static let tries = 8

  /// One record's words after another.
  private(set) var words: [UInt64] = []
  private var limit = AsideFragments.least

  /// Adds a fragment; returns how many rows have turned out to say nothing new.
  @inline(never)
  mutating func add(_ fragment: UnsafePointer<UInt64>, _ record: some RecordWords) -> Int {
    words.append(contentsOf: UnsafeBufferPointer(start: fragment, count: record.words))
    guard words.count >= limit else { return 0 }
    let copies = condense(record)
    limit = max(AsideFragments.least, 2 * words.count)
    return copies
  }

  @inline(never)
  private mutating func condense(_ record: some RecordWords) -> Int {
    let width = record.words
    let order = stride(from: 0, to: words.count, by: width).sorted { isBefore($0, $1) }
    var kept: [UInt64] = []
    kept.reserveCapacity(words.count / 2)
    var copies = 0
    words.withUnsafeBufferPointer { words in
      for place in order {
        let fragment = words.baseAddress.unsafelyUnwrapped + place
        if let again = AsideFragments.join(fragment, to: &kept, record) {
          copies += again
        } else {
          kept.append(contentsOf: UnsafeBufferPointer(start: fragment, count: width))
        }
      }
    }
    words = kept
    return copies
  }

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    (words[left], words[left + 1] & PersonContext.content)
      < (words[right], words[right + 1] & PersonContext.content)
  }

  /// Joins a fragment to one of the last that are kept.
  private static func join(
    _ fragment: UnsafePointer<UInt64>, to kept: inout [UInt64], _ record: some RecordWords
  ) -> Int? {
    let width = record.words
    return kept.withUnsafeMutableBufferPointer { kept in
      var place = kept.count - width
      for _ in 0..<tries where place >= 0 && kept[place] == fragment[0] {
        if let again = record.join(fragment, into: kept.baseAddress.unsafelyUnwrapped + place) {
          return again
        }
        place -= width
      }
      return nil
    }
  }
}
