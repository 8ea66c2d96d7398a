/// Parts the day of a stamp from the time of day behind it, which differs in nearly every row.
enum DayStamp {
  private static let longestGroup = 4
  // Of "6/5/26 1:05", and the longest that is read at all.
  private static let lengths = 11...40

  /// The bytes of the day in `28/03/2024 08:13:22` or `2024-03-28T08:13:22`; the whole cell where it
  /// has another form.
  ///
  /// Whatever `DayText` reads in the cell it reads in these bytes, too.
  @inline(__always)
  static func day(of cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    lengths.contains(cell.count) ? dayOfLong(cell) : cell
  }

  private static func dayOfLong(
    _ cell: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var (place, groups) = (0, 0)
    while groups < 3 {
      let start = place
      while place < cell.count, cell[place] &- 48 <= 9 { place += 1 }
      guard (1...longestGroup).contains(place - start), place < cell.count else { return cell }
      groups += 1
      guard groups < 3 else { break }
      guard isSeparator(cell[place]) else { return cell }
      place += 1
    }
    let time = cell[(place + 1)...]
    let isStamp =
      switch cell[place] {
      case UInt8(ascii: " "): isClock(time)
      case UInt8(ascii: "T"): place == 10 && time.first.map { $0 &- 48 <= 9 } == true
      default: false
      }
    return isStamp ? UnsafeBufferPointer(rebasing: cell[..<place]) : cell
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  // Digits and colons, and a point before parts of a second.
  private static func isClock(_ time: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    time.contains(UInt8(ascii: ":"))
      && time.allSatisfy { $0 &- 48 <= 10 || $0 == UInt8(ascii: ".") }
  }
}
