/// Writes cells as RFC 4180 CSV: commas, LF, quotes only where they are needed.
public enum CSVText {
  /// One line with its line end.
  public static func line(_ cells: [String]) -> [UInt8] {
    var line: [UInt8] = []
    append(cells, to: &line)
    return line
  }

  /// Adds one line with its line end.
  public static func append(_ cells: [String], to text: inout [UInt8]) {
    append(cellsOf: cells, to: &text)
    text.append(UInt8(ascii: "\n"))
  }

  /// Adds cells with commas between them, but no line end: others follow.
  public static func append(cellsOf cells: [String], to text: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { text.append(UInt8(ascii: ",")) }
      var cell = cell
      cell.withUTF8 { append(cell: $0, to: &text) }
    }
  }

  /// Adds a whole number as a cell.
  public static func append(_ number: Int64, to text: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var (rest, place) = (number.magnitude, digits.count)
      repeat {
        place &-= 1
        digits[place] = 48 &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        place &-= 1
        digits[place] = UInt8(ascii: "-")
      }
      text.append(contentsOf: UnsafeBufferPointer(rebasing: digits[place...]))
    }
  }

  /// Adds one cell; it is quoted if it holds a comma, a quote, a line break or an outer blank.
  @inlinable
  public static func append(cell: some BidirectionalCollection<UInt8>, to text: inout [UInt8]) {
    if isPlain(cell) {
      text.append(contentsOf: cell)
      return
    }
    text.append(34)
    for byte in cell {
      if byte == 34 { text.append(34) }
      text.append(byte)
    }
    text.append(34)
  }

  /// Writes one cell as `append` does, where there is room for twice its bytes and two more; returns the end.
  public static func write(
    cell: UnsafeBufferPointer<UInt8>, to place: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    guard let base = cell.baseAddress else { return place }
    if isPlain(cell) {
      place.update(from: base, count: cell.count)
      return place + cell.count
    }
    var place = place
    func put(_ byte: UInt8) {
      place.pointee = byte
      place += 1
    }
    put(34)
    for byte in cell {
      if byte == 34 { put(34) }
      put(byte)
    }
    put(34)
    return place
  }

  @inlinable
  static func isPlain(_ cell: some BidirectionalCollection<UInt8>) -> Bool {
    cell.allSatisfy { $0 != 44 && $0 != 34 && $0 != 10 && $0 != 13 }
      && cell.first != 32 && cell.last != 32 && cell.first != 9 && cell.last != 9
  }
}
