import Glibc

/// Texts one behind the other in one stretch of bytes.
struct TextList: Sendable {
  private var bytes: [UInt8] = []
  private var starts = [0]

  /// How many there are.
  var count: Int { starts.count - 1 }

  /// Adds a text.
  mutating func append(_ text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    starts.append(bytes.count)
  }

  /// Calls a function with all texts.
  func withTexts<Result>(_ body: (Texts) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      starts.withUnsafeBufferPointer { body(Texts(bytes: bytes, starts: $0)) }
    }
  }

  /// The numbers of the texts, in the order of their bytes.
  func sorted() -> [Int] {
    withTexts { texts in
      let shared = texts.sharedPrefix
      var entries = (0..<texts.count).map { number in
        (word: texts.word(of: number, from: shared), number: number)
      }
      entries.sort { left, right in
        left.word == right.word
          ? Texts.precedes(texts[left.number], texts[right.number]) : left.word < right.word
      }
      return entries.map(\.number)
    }
  }

  /// The texts at some of the places.
  func picked(_ numbers: some Sequence<Int>) -> TextList {
    var list = TextList()
    for number in numbers {
      list.append(bytes[starts[number]..<starts[number + 1]])
    }
    return list
  }
}

/// Texts that a list lends while a function runs.
struct Texts {
  fileprivate let bytes: UnsafeBufferPointer<UInt8>
  fileprivate let starts: UnsafeBufferPointer<Int>

  /// How many there are.
  var count: Int { starts.count - 1 }

  /// How many bytes all of them have.
  var byteCount: Int { bytes.count }

  /// One of them.
  subscript(number: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[starts[number]..<starts[number + 1]])
  }

  /// How many bytes all of them begin with.
  var sharedPrefix: Int {
    guard count > 0 else { return 0 }
    let first = self[0]
    return (0..<count).reduce(first.count) { shared, number in
      let text = self[number]
      var same = 0
      while same < min(shared, text.count), text[same] == first[same] { same += 1 }
      return same
    }
  }

  /// Eight bytes of a text, the first in the highest place, and zeros behind its end.
  func word(of number: Int, from first: Int) -> UInt64 {
    let text = self[number]
    if first + 8 <= text.count, let base = UnsafeRawPointer(text.baseAddress) {
      return UInt64(bigEndian: base.loadUnaligned(fromByteOffset: first, as: UInt64.self))
    }
    return (first..<first + 8).reduce(0) { $0 << 8 | ($1 < text.count ? UInt64(text[$1]) : 0) }
  }

  /// How many of the texts, which are in order, do not come after another one.
  func countNotAfter(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Texts.precedes(text, self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether a text comes before another one in the order of their bytes.
  static func precedes(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let shared = min(left.count, right.count)
    guard shared > 0, let first = left.baseAddress, let second = right.baseAddress else {
      return left.count < right.count
    }
    let order = memcmp(first, second, shared)
    return order == 0 ? left.count < right.count : order < 0
  }
}
