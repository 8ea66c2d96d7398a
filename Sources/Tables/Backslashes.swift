extension Quoting {
  /// Writes a record with backslashes as one with doubled quotes, and returns its length.
  ///
  /// It never becomes longer.
  func doubling(
    _ record: UnsafePointer<UInt8>, _ count: Int, delimiter: UInt8,
    to copy: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var (at, length) = (0, 0)
    var (isInside, isFresh) = (false, true)
    func put(_ byte: UInt8) {
      copy[length] = byte
      length += 1
    }
    while at < count {
      let sign = record[at]
      if isInside && escapes(record, at, count) {
        at += 1
        if record[at] == byte { put(byte) }
      } else if sign == byte && (isInside || isFresh) {
        let isDoubled = isInside && at + 1 < count && record[at + 1] == byte
        if isDoubled {
          put(byte)
          at += 1
        } else {
          isInside.toggle()
        }
        isFresh = false
      } else if !isInside {
        isFresh = sign == delimiter || isFresh && (sign == 32 || sign == 9)
      }
      put(record[at])
      at += 1
    }
    return length
  }
}
