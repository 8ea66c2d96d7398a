/// Levels of up to 42 competencies in two words, three bits each.
///
/// A cell holds 0 to 5, a level; 6, assessed but empty; or 7, not there: no column or no row for it.
/// Because "not there" has all bits set, two fragments of one assessment are joined by a bitwise and.
@frozen
public struct PackedLevels: BitwiseCopyable, Hashable, Sendable {
  /// The cells 0 to 20.
  public var low: UInt64
  /// The cells 21 to 41.
  public var high: UInt64

  /// The most competencies that fit.
  public static let capacity = 42
  /// The code of a cell that is empty.
  public static let empty: UInt64 = 6
  /// The code of a cell that is not there.
  public static let absent: UInt64 = 7
  @usableFromInline static let ones: UInt64 = 0o111_111_111_111_111_111_111
  /// No cell is there.
  public static let none = PackedLevels(low: UInt64.max >> 1, high: UInt64.max >> 1)

  /// Takes the two words.
  @inlinable
  @inline(__always)
  public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The code of one cell.
  @inlinable
  @inline(__always)
  public subscript(cell: Int) -> UInt64 {
    get { (cell < 21 ? low >> UInt64(3 &* cell) : high >> UInt64(3 &* (cell &- 21))) & 7 }
    set {
      if cell < 21 {
        let shift = UInt64(3 &* cell)
        low = low & ~(7 << shift) | newValue << shift
      } else {
        let shift = UInt64(3 &* (cell &- 21))
        high = high & ~(7 << shift) | newValue << shift
      }
    }
  }

  /// One bit for every cell that is there, at the cell's lowest bit.
  @inlinable
  @inline(__always)
  static func present(_ word: UInt64) -> UInt64 { ~(word & word >> 1 & word >> 2) & ones }

  /// Whether some cell is there on both sides with different content.
  @inlinable
  @inline(__always)
  public func clashes(with other: PackedLevels) -> Bool {
    PackedLevels.clash(low, other.low) | PackedLevels.clash(high, other.high) != 0
  }

  @inlinable
  @inline(__always)
  static func clash(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let difference = a ^ b
    return (difference | difference >> 1 | difference >> 2) & present(a) & present(b)
  }

  /// All three bits of every cell that is there on both sides.
  @inlinable
  @inline(__always)
  static func inBoth(_ a: UInt64, _ b: UInt64) -> UInt64 { (present(a) & present(b)) &* 7 }

  /// Whether no cell is there on both sides.
  @inlinable
  @inline(__always)
  func isApart(from other: PackedLevels) -> Bool {
    PackedLevels.present(low) & PackedLevels.present(other.low)
      | PackedLevels.present(high) & PackedLevels.present(other.high) == 0
  }

  /// What both sides have, where they do not clash.
  @inlinable
  @inline(__always)
  public func joined(with other: PackedLevels) -> PackedLevels {
    PackedLevels(low: low & other.low, high: high & other.high)
  }

  /// These cells where both sides have one; "not there" elsewhere.
  @inlinable
  @inline(__always)
  func whereBothPresent(_ other: PackedLevels) -> PackedLevels {
    PackedLevels(
      low: low | PackedLevels.none.low & ~(PackedLevels.present(other.low) &* 7),
      high: high | PackedLevels.none.high & ~(PackedLevels.present(other.high) &* 7))
  }

  /// How many cells are there, empty ones included.
  @inlinable
  public var presentCount: Int {
    PackedLevels.present(low).nonzeroBitCount + PackedLevels.present(high).nonzeroBitCount
  }

  /// Calls a function with the code of every cell that is there: a level, or 6 where it is empty.
  @inlinable
  @inline(__always)
  public func forEachPresent(_ body: (UInt64) -> Void) {
    PackedLevels.visit(low, body)
    PackedLevels.visit(high, body)
  }

  @inlinable
  @inline(__always)
  static func visit(_ word: UInt64, _ body: (UInt64) -> Void) {
    var rest = present(word)
    while rest != 0 {
      body(word >> UInt64(rest.trailingZeroBitCount) & 7)
      rest &= rest &- 1
    }
  }

  /// The cells that are there.
  public var presentCells: [Int] { (0..<PackedLevels.capacity).filter { self[$0] != 7 } }

  /// The same levels, with "not there" turned into "empty" for the cells of a mask.
  ///
  /// The mask has a cell's lowest bit set for every competency that should be there.
  @inlinable
  public func emptying(_ mask: CellMask) -> PackedLevels {
    PackedLevels(
      low: low & ~(~PackedLevels.present(low) & mask.low),
      high: high & ~(~PackedLevels.present(high) & mask.high))
  }
}

/// A set of competencies, with the lowest bit of each three-bit cell.
@frozen
public struct CellMask: BitwiseCopyable, Hashable, Sendable {
  /// The cells 0 to 20.
  public var low: UInt64 = 0
  /// The cells 21 to 41.
  public var high: UInt64 = 0

  /// The empty set.
  @inlinable
  public init() {}

  /// Adds every cell that is there.
  @inlinable
  @inline(__always)
  public mutating func formUnion(_ levels: PackedLevels) {
    low |= PackedLevels.present(levels.low)
    high |= PackedLevels.present(levels.high)
  }

  /// Adds another set.
  @inlinable
  public mutating func formUnion(_ other: CellMask) {
    low |= other.low
    high |= other.high
  }

  /// The competencies of the set, ascending.
  public var cells: [Int] {
    (0..<PackedLevels.capacity).filter {
      ($0 < 21 ? low >> UInt64(3 * $0) : high >> UInt64(3 * ($0 - 21))) & 1 != 0
    }
  }
}
