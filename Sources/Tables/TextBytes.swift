import Basics

/// Makes text of bytes: every line in UTF-8, every line end with an LF.
///
/// What is in order stays where it was read; only lines that must be rewritten are copied. A line
/// that is not UTF-8 is taken as Windows-1252.
final class TextBytes: ByteStream {
  /// How many bytes are read aside where little room is left.
  private static let chunk = 1 << 16
  /// A line longer than this is not waited for.
  private static let longestWait = 1 << 20

  private let source: any ByteStream
  private let lines: LineDecoder
  private var returns: LoneReturns
  /// The beginning of a line whose end is not read yet; it decides how the line is written.
  private var held: [UInt8] = []
  private var ready: [UInt8] = []
  private var taken = 0
  private var aside = Column<UInt8>(capacity: TextBytes.chunk)
  private var asideSize = TextBytes.chunk
  private var hasEnded = false
  /// The line ends handed out or ready.
  private var lineFeeds = 0
  /// Whether a NUL byte has been read.
  private(set) var holdsNUL = false
  /// The lines that somebody should look at.
  private(set) var doubts = LineDoubts()

  init(_ source: any ByteStream, lines: LineDecoder, returns: LoneReturns) {
    self.source = source
    self.lines = lines
    self.returns = returns
  }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(Failure) -> Int {
    var filled = 0
    while filled < count {
      if taken < ready.count {
        let some = min(count - filled, ready.count - taken)
        ready.withUnsafeBufferPointer { ready in
          if let base = ready.baseAddress {
            (buffer + filled).update(from: base + taken, count: some)
          }
        }
        taken += some
        filled += some
        continue
      }
      guard !hasEnded else { break }
      ready.removeAll(keepingCapacity: true)
      taken = 0
      if count - filled >= held.count + 1 << 12 {
        filled += try advance(buffer + filled, count - filled)
      } else {
        try advanceAside()
      }
    }
    return filled
  }

  private func advanceAside() throws(Failure) {
    let room = held.count + TextBytes.chunk
    if asideSize < room {
      aside = Column(capacity: room)
      asideSize = room
    }
    let inOrder = try advance(aside.base, room)
    ready.insert(contentsOf: UnsafeBufferPointer(start: aside.base, count: inOrder), at: 0)
  }

  /// Fills a buffer; what is in order stays there and is counted, what follows becomes `ready`.
  private func advance(_ p: UnsafeMutablePointer<UInt8>, _ room: Int) throws(Failure) -> Int {
    held.withUnsafeBufferPointer { held in
      if let base = held.baseAddress { p.update(from: base, count: held.count) }
    }
    let got = try source.read(into: p + held.count, count: room - held.count)
    var count = held.count + got
    hasEnded = got < room - held.count
    held.removeAll(keepingCapacity: true)

    let survey = ByteSurvey(p, count)
    if survey.hasNUL { holdsNUL = true }
    if count > 0 && p[count - 1] == 13 && !hasEnded {
      // Only the next byte tells whether this CR ends the line by itself.
      count -= 1
      held = [13]
    }
    var feeds = survey.lineFeeds
    if survey.hasLoneCR || hasEnded { feeds += returns.end(p, count) }
    guard survey.hasBeyondASCII else {
      returns.remember(p, count)
      lineFeeds += feeds
      return count
    }
    if !hasEnded { count = hold(p, count) }
    returns.remember(p, count)
    var inOrder = count
    if lines.mayKeep {
      guard let broken = UTF8Check.firstBroken(p, 0, count) else {
        lineFeeds += feeds
        return count
      }
      inOrder = RecordScan.lineStart(p, 0, broken)
    } else {
      inOrder = 0
    }
    lineFeeds += ByteSurvey.lineFeeds(p, inOrder)
    rewrite(p, inOrder, count)
    return inOrder
  }

  /// Holds the last line back where its encoding cannot be told yet; returns what goes on.
  private func hold(_ p: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    let start = RecordScan.lineStart(p, 0, count)
    var end = count
    if UTF8Check.firstBeyondASCII(p, start, count) == nil { return count }
    if count - start <= TextBytes.longestWait {
      end = start
    } else if let broken = UTF8Check.firstBroken(p, start, count),
      UTF8Check.isCutOff(p, broken, count)
    {
      end = broken
    }
    held.insert(contentsOf: UnsafeBufferPointer(start: p + end, count: count - end), at: 0)
    return end
  }

  /// Makes whole lines ready, each in the encoding it shows.
  private func rewrite(_ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int) {
    var at = from
    while at < to {
      let lineFeed = RecordScan.find(10, p, at, to)
      let end = lineFeed.map { $0 + 1 } ?? to
      if let doubt = lines.append(p, at, end, to: &ready) {
        doubts.add(doubt, line: lineFeeds + 1)
      }
      if lineFeed != nil { lineFeeds += 1 }
      at = end
    }
  }

}
