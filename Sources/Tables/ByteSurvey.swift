/// What kinds of bytes a stretch of text holds, found in one pass, eight bytes at a time.
struct ByteSurvey {
  private(set) var hasBeyondASCII = false
  private(set) var hasNUL = false
  /// Whether a CR stands before something else than LF; one at the very end does not count.
  private(set) var hasLoneCR = false
  private(set) var lineFeeds = 0

  private static let lows: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  init(_ p: UnsafePointer<UInt8>, _ count: Int) {
    let raw = UnsafeRawPointer(p)
    var (beyond, zero): (UInt64, UInt64) = (0, 0)
    var at = 0
    while at &+ 8 < count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      beyond |= word
      zero |= ByteSurvey.zeros(word)
      if ByteSurvey.zeros(word ^ (13 &* ByteSurvey.lows)) != 0 { look(p, at, at &+ 8, count) }
      at &+= 8
    }
    lineFeeds = ByteSurvey.lineFeeds(p, at)
    hasBeyondASCII = beyond & ByteSurvey.highs != 0
    hasNUL = zero != 0
    look(p, at, count, count)
    while at < count {
      if p[at] >= 0x80 { hasBeyondASCII = true }
      if p[at] == 0 { hasNUL = true }
      if p[at] == 10 { lineFeeds += 1 }
      at += 1
    }
  }

  /// How often LF occurs.
  static func lineFeeds(_ p: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let raw = UnsafeRawPointer(p)
    let lowBits = ~highs
    var (found, at) = (0, 0)
    while at &+ 8 <= count {
      // Each byte of `sums` counts one place of the word, so it must not run over.
      let stop = min(count &- 8, at &+ 254 &* 8)
      var sums: UInt64 = 0
      while at <= stop {
        let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ (10 &* lows)
        sums &+= (~(((word & lowBits) &+ lowBits) | word) & highs) &>> 7
        at &+= 8
      }
      let pairs = (sums & 0x00FF_00FF_00FF_00FF) &+ ((sums &>> 8) & 0x00FF_00FF_00FF_00FF)
      found &+= Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
    }
    while at < count {
      if p[at] == 10 { found += 1 }
      at += 1
    }
    return found
  }

  /// Not zero where one of the eight bytes is.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- lows) & ~word & highs }

  private mutating func look(_ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int, _ count: Int) {
    for at in from..<to where p[at] == 13 && at + 1 < count && p[at + 1] != 10 { hasLoneCR = true }
  }
}
