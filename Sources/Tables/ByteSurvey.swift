import CScan

/// What kinds of bytes a stretch of text holds, found in one pass.
struct ByteSurvey {
  let hasBeyondASCII: Bool
  let hasNUL: Bool
  /// Whether a CR stands before something else than LF; one at the very end does not count.
  let hasLoneCR: Bool
  let lineFeeds: Int

  init(_ p: UnsafePointer<UInt8>, _ count: Int) {
    let found = scan_bytes(p, UInt64(count))
    hasBeyondASCII = found.has_beyond_ascii != 0
    hasNUL = found.has_nul != 0
    lineFeeds = Int(found.newlines)
    hasLoneCR = found.has_return != 0 && ByteSurvey.holdsLoneCR(p, count)
  }

  /// How often LF occurs.
  static func lineFeeds(_ p: UnsafePointer<UInt8>, _ count: Int) -> Int {
    Int(scan_newlines(p, UInt64(count)))
  }

  private static func holdsLoneCR(_ p: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var at = 0
    while let found = RecordScan.find(13, p, at, count - 1) {
      if p[found + 1] != 10 { return true }
      at = found + 1
    }
    return false
  }
}
