/// The sorted texts of a share, taken one after the other while numbers are written.
struct MergedTexts {
  /// The first key whose number comes after the next text; nil where no text is left.
  private(set) var nextKey: UInt64?
  private let texts: Texts
  private let endings: [Int]
  private let order: [Int]
  private var taken = 0

  /// The texts with the numbers of their endings, to be taken in an order.
  init(_ texts: Texts, _ endings: [Int], _ order: [Int]) {
    (self.texts, self.endings, self.order) = (texts, endings, order)
    nextKey = key(at: 0)
  }

  /// The next text, and the number of its ending.
  mutating func next() -> (cell: UnsafeBufferPointer<UInt8>, ending: Int)? {
    guard taken < order.count else { return nil }
    let text = order[taken]
    taken += 1
    nextKey = key(at: taken)
    return (texts[text], endings[text])
  }

  /// How many bytes the lines of all texts take at most.
  func room(_ longestEnding: Int) -> Int {
    texts.byteCount * 2 + texts.count * (2 + longestEnding)
  }

  private func key(at place: Int) -> UInt64? {
    place < order.count ? Digits.rank(of: texts[order[place]]) + 1 : nil
  }
}
