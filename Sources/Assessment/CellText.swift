/// Takes off what spreadsheets and web pages wrap around a cell: blanks of all widths, `="…"` and a
/// leading apostrophe.
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
      } else if first >= 0x80, let wide = wideBlanks.first(where: { bytes.starts(with: $0) }) {
        bytes = bytes.dropFirst(wide.count)
      } else {
        break
      }
    }
    while let last = bytes.last {
      if isBlank(last) {
        bytes = bytes.dropLast()
      } else if last >= 0x80,
        let wide = wideBlanks.first(where: { bytes.suffix($0.count).elementsEqual($0) })
      {
        bytes = bytes.dropLast(wide.count)
      } else {
        break
      }
    }
    return bytes
  }

  // The no-break spaces, and what has no width at all: zero-width space and joiners, the mark of UTF-8.
  private static let wideBlanks = [
    "\u{A0}", "\u{202F}", "\u{2007}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}",
  ].map { Array($0.utf8) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
