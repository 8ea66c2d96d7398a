import Basics
import Figures
import Flow

/// The lowest and the highest of some keys, and how many there are.
struct KeyRange: Sendable {
  private(set) var low = UInt64.max
  private(set) var high = UInt64(0)
  private(set) var count = 0

  /// The range of those keys that are in the order of their texts: of eighteen digits where anybody has
  /// them, otherwise of short texts where nobody has a long one; nil where neither is so.
  static func inOrder(_ lines: some PersonLines, workers: Int) -> KeyRange? {
    let counts = lines.counts
    let found = Workers.map(workers, on: workers) { worker in
      var (digits, texts) = (KeyRange(), KeyRange())
      for piece in stride(from: worker, to: counts.count, by: workers) {
        let ids = lines.ids(piece)
        for row in 0..<counts[piece] {
          if KeyBuckets.isOfDigits(ids[row]) { digits.add(ids[row]) } else { texts.add(ids[row]) }
        }
      }
      return (digits: digits, texts: texts)
    }
    let digits = found.reduce(into: KeyRange()) { $0.merge($1.digits) }
    let texts = found.reduce(into: KeyRange()) { $0.merge($1.texts) }
    if digits.count > 0 { return digits }
    return texts.count > 0 && KeyBuckets.isOfTexts(from: texts.low, to: texts.high) ? texts : nil
  }

  @inline(__always)
  private mutating func add(_ key: UInt64) {
    low = min(low, key)
    high = max(high, key)
    count &+= 1
  }

  private mutating func merge(_ other: KeyRange) {
    low = min(low, other.low)
    high = max(high, other.high)
    count += other.count
  }
}
