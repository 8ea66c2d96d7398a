/// Takes off what spreadsheets wrap around a cell: blanks, `="…"` and a leading apostrophe, straight,
/// curly or a backtick.
enum CellText {
  /// The content of a cell.
  static func trimmed(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var bytes = blanksOff(cell[...])
    if bytes.count >= 3, bytes[bytes.startIndex] == 0x3D, bytes[bytes.startIndex + 1] == 0x22,
      bytes.last == 0x22
    {
      bytes = blanksOff(bytes.dropFirst(2).dropLast())
    } else if bytes.first == 0x27 || bytes.first == 0x60 {
      bytes = blanksOff(bytes.dropFirst())
    } else if bytes.starts(with: [0xE2, 0x80, 0x98]) || bytes.starts(with: [0xE2, 0x80, 0x99]) {
      bytes = blanksOff(bytes.dropFirst(3))
    }
    return UnsafeBufferPointer(rebasing: bytes)
  }

  /// The content as text.
  static func string(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: trimmed(cell), as: UTF8.self)
  }

  /// Text with inner runs of blanks and line breaks made one blank.
  static func collapsed(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    let content = trimmed(cell)
    let text = String(decoding: content, as: UTF8.self)
    if isCollapsed(content) { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // Plain text with one blank at a time, as most is.
  private static func isCollapsed(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in content {
      if byte >= 0x80 || 9...13 ~= byte || byte == 32 && last == 32 { return false }
      last = byte
    }
    return content.first != 32 && last != 32
  }

  private static func blanksOff(_ bytes: Slice<UnsafeBufferPointer<UInt8>>)
    -> Slice<UnsafeBufferPointer<UInt8>>
  {
    var bytes = bytes
    while let first = bytes.first {
      if isBlank(first) {
        bytes = bytes.dropFirst()
        continue
      }
      let length = first < 0xC2 ? 0 : hiddenLength(bytes)
      guard length > 0 else { break }
      bytes = bytes.dropFirst(length)
    }
    while let last = bytes.last {
      if isBlank(last) {
        bytes = bytes.dropLast()
        continue
      }
      let length = last < 0x80 ? 0 : [2, 3].first { hiddenLength(bytes.suffix($0)) == $0 } ?? 0
      guard length > 0 else { break }
      bytes = bytes.dropLast(length)
    }
    return bytes
  }

  /// How many bytes a blank or a character that nobody sees takes at the beginning; 0 where none is there.
  ///
  /// Web pages and chat programs leave them around what is copied: blanks of other widths, marks of the
  /// direction of writing, byte order marks.
  static func hiddenLength(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let at = bytes.startIndex
    if bytes.count >= 2, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 || bytes[at + 1] == 0xAD {
      return 2
    }
    guard bytes.count >= 3 else { return 0 }
    let (second, third) = (bytes[at + 1], bytes[at + 2])
    switch (bytes[at], second) {
    case (0xE2, 0x80): return third <= 0x8F || 0xA8...0xAF ~= third ? 3 : 0
    case (0xE2, 0x81): return 0x9F...0xAF ~= third ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    case (0xEF, 0xBB): return third == 0xBF ? 3 : 0
    default: return 0
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
