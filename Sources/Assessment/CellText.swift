/// Takes off what spreadsheets wrap around a cell: blanks, `="…"` and a leading apostrophe.
enum CellText {
  /// The content of a cell.
  static func trimmed(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var bytes = blanksOff(cell[...])
    if bytes.count >= 3, bytes[bytes.startIndex] == 0x3D, bytes[bytes.startIndex + 1] == 0x22,
      bytes.last == 0x22
    {
      bytes = blanksOff(bytes.dropFirst(2).dropLast())
    } else if bytes.first == 0x27 {
      bytes = blanksOff(bytes.dropFirst())
    }
    return UnsafeBufferPointer(rebasing: bytes)
  }

  /// The content as text.
  static func string(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: trimmed(cell), as: UTF8.self)
  }

  /// Text with inner runs of blanks and line breaks made one blank.
  static func collapsed(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    string(cell).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func blanksOff(_ bytes: Slice<UnsafeBufferPointer<UInt8>>)
    -> Slice<UnsafeBufferPointer<UInt8>>
  {
    var bytes = bytes
    while let first = bytes.first {
      if isBlank(first) {
        bytes = bytes.dropFirst()
      } else if first == 0xC2, bytes.dropFirst().first == 0xA0 {
        bytes = bytes.dropFirst(2)
      } else {
        break
      }
    }
    while let last = bytes.last {
      if isBlank(last) {
        bytes = bytes.dropLast()
      } else if last == 0xA0, bytes.dropLast().last == 0xC2 {
        bytes = bytes.dropLast(2)
      } else {
        break
      }
    }
    return bytes
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
