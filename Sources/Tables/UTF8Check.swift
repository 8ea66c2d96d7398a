/// Tells text in UTF-8 from other bytes.
enum UTF8Check {
  /// The first byte of a stretch that is not ASCII; nil where all are.
  static func firstBeyondASCII(_ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Int? {
    var at = from
    while at + 8 <= to {
      let word = UnsafeRawPointer(p + at).loadUnaligned(as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      at += 8
    }
    while at < to {
      if p[at] >= 0x80 { return at }
      at += 1
    }
    return nil
  }

  /// Where a stretch stops being UTF-8: the first byte of a sequence that is wrong or, at the end
  /// of the stretch, cut off; nil where there is none.
  static func firstBroken(_ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Int? {
    var at = from
    while let lead = firstBeyondASCII(p, at, to) {
      guard let length = sequence(p, lead, to) else { return lead }
      at = lead + length
    }
    return nil
  }

  /// Whether the bytes from a place on are the beginning of a sequence that the end cuts off.
  static func isCutOff(_ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
    guard to - from < 4 else { return false }
    // The sequence is whole with the smallest or the largest of bytes behind it, or it is wrong.
    for filler: UInt8 in [0x80, 0xBF] {
      var bytes: (UInt8, UInt8, UInt8, UInt8) = (filler, filler, filler, filler)
      let length = withUnsafeMutableBytes(of: &bytes) { copy -> Int? in
        let base = copy.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: UInt8.self)
        base.update(from: p + from, count: to - from)
        return sequence(base, 0, 4)
      }
      if let length, length > to - from { return true }
    }
    return false
  }

  /// The length of the sequence at a place, by table 3-7 of the Unicode standard.
  private static func sequence(_ p: UnsafePointer<UInt8>, _ at: Int, _ to: Int) -> Int? {
    let (length, lowest, highest): (Int, UInt8, UInt8)
    switch p[at] {
    case 0xC2...0xDF: (length, lowest, highest) = (2, 0x80, 0xBF)
    case 0xE0: (length, lowest, highest) = (3, 0xA0, 0xBF)
    case 0xED: (length, lowest, highest) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, lowest, highest) = (3, 0x80, 0xBF)
    case 0xF0: (length, lowest, highest) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, lowest, highest) = (4, 0x80, 0xBF)
    case 0xF4: (length, lowest, highest) = (4, 0x80, 0x8F)
    default: return nil
    }
    guard at + length <= to, p[at + 1] >= lowest, p[at + 1] <= highest else { return nil }
    for place in (at + 2)..<max(at + length, at + 2) where p[place] & 0xC0 != 0x80 { return nil }
    return length
  }
}
