/// Turns a CR without LF into the line end that it is, unless it stands inside a quoted cell.
///
/// A file most of whose first lines end in CR ends all of them so, and inside quotes, too. In any other
/// file, whatever its other rows are, a CR belongs to the cell if a quote is open on its own line; every LF begins anew, so that a quote that
/// nothing closes misleads nobody for longer than a line.
struct LoneReturns {
  /// Whether CR ends lines wherever it stands.
  let endLinesAnywhere: Bool
  private var state = State()

  init(endLinesAnywhere: Bool) { self.endLinesAnywhere = endLinesAnywhere }

  /// What is open within a line.
  private struct State {
    var isInside = false
    private var isFresh = true
    private var isClosed = false

    mutating func pass(_ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int) {
      for at in from..<max(from, to) {
        let byte = p[at]
        switch byte {
        case 10: self = State()
        case 34 where isInside: (isInside, isClosed) = (false, true)
        // A quote behind a closing one is half of a doubled one.
        case 34 where isFresh || isClosed: (isInside, isFresh, isClosed) = (true, false, false)
        default:
          guard !isInside else { continue }
          isFresh = LineEnds.startsCell(byte) || isFresh && byte == 32
          isClosed = false
        }
      }
    }
  }

  /// Ends the lines of a stretch, and returns how many ends it made.
  mutating func end(_ p: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    var (at, found, passed) = (0, 0, 0)
    var state = state
    while let cr = RecordScan.find(13, p, at, count) {
      at = cr + 1
      if at < count, p[at] == 10 { continue }
      if !endLinesAnywhere {
        let line = RecordScan.lineStart(p, passed, cr)
        if line > passed { state = State() }
        state.pass(p, line, cr)
        passed = cr
        if state.isInside { continue }
      }
      p[cr] = 10
      found += 1
    }
    return found
  }

  /// Remembers what is open at the end of a stretch whose lines are ended.
  mutating func remember(_ p: UnsafePointer<UInt8>, _ count: Int) {
    guard !endLinesAnywhere else { return }
    let line = RecordScan.lineStart(p, 0, count)
    if line > 0 { state = State() }
    state.pass(p, line, count)
  }
}
