import Glibc

/// The cells at the beginning of a row that the next row is likely to begin with, too.
///
/// The rows of one assessment stand together in most long exports, and differ in their last cells only.
/// Equal bytes hold equal cells, so they need not be looked for again.
struct RepeatedStart {
  /// After so many rows that begin in another way nothing is expected any more.
  private static let patience = 8

  /// How many cells it has; 0 where nothing is expected.
  private(set) var cells = 0
  /// How many bytes it has, with the delimiter behind its last cell.
  private(set) var length = 0
  private var place: Int?
  private var misses = 0

  /// Whether the row at a place begins like this.
  @inline(__always)
  mutating func isRepeated(_ p: UnsafePointer<UInt8>, at row: Int, _ count: Int) -> Bool {
    guard cells > 0, let place, row &+ length <= count, isAlike(p, place, row),
      memcmp(p + place, p + row, length) == 0
    else { return false }
    misses = 0
    return true
  }

  /// Compares a row, which does not begin like this, with the last such row.
  @inline(__always)
  mutating func learn(_ p: UnsafePointer<UInt8>, _ row: Range<Int>, _ cells: RowCells) {
    if let place, isAlike(p, place, row.lowerBound),
      case let alike = cells.count(in: common(p, place, row), p, row), alike > 0
    {
      self.cells = alike
      misses = 0
    } else if self.cells > 0 {
      misses &+= 1
      if misses > RepeatedStart.patience { self.cells = 0 }
    }
    place = row.lowerBound
    if self.cells > 0 { measure(p, row, cells) }
  }

  private mutating func measure(_ p: UnsafePointer<UInt8>, _ row: Range<Int>, _ cells: RowCells) {
    if let start = cells.start(self.cells, p, row) {
      length = start - row.lowerBound
    } else {
      self.cells = 0
    }
  }

  // Most rows that differ do so in their first bytes.
  @inline(__always)
  private func isAlike(_ p: UnsafePointer<UInt8>, _ a: Int, _ b: Int) -> Bool {
    UnsafeRawPointer(p + a).loadUnaligned(as: UInt64.self)
      == UnsafeRawPointer(p + b).loadUnaligned(as: UInt64.self)
  }

  /// How many bytes a row begins with that stand at another place, too.
  private func common(_ p: UnsafePointer<UInt8>, _ place: Int, _ row: Range<Int>) -> Int {
    var count = 0
    while count < row.count, p[place + count] == p[row.lowerBound + count] { count += 1 }
    return count
  }
}

/// The cells of a row, and where they begin in its bytes.
struct RowCells {
  let spans: UnsafePointer<CellSpan>
  let columns: Int
  let delimiter: UInt8

  /// How many whole cells, with the delimiter behind each, the first bytes of a row hold.
  func count(in bytes: Int, _ p: UnsafePointer<UInt8>, _ row: Range<Int>) -> Int {
    var cells = 0
    while cells + 1 < columns, let start = start(cells + 1, p, row),
      start - row.lowerBound <= bytes
    {
      cells += 1
    }
    return cells
  }

  /// Where a cell begins, with its quote and its blanks; nil where it was written elsewhere.
  func start(_ cell: Int, _ p: UnsafePointer<UInt8>, _ row: Range<Int>) -> Int? {
    var start = Int(spans[cell].start)
    while row.contains(start), start > row.lowerBound {
      if p[start - 1] == delimiter { return start }
      start -= 1
    }
    return nil
  }
}
