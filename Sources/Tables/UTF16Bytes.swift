import Basics

/// Text in UTF-16 as UTF-8.
///
/// Half a character, be it a lone surrogate or an odd last byte, becomes the byte 0xFF. That byte
/// never occurs in UTF-8, so `TextBytes` finds the line it stands in.
final class UTF16Bytes: ByteStream {
  private static let chunk = 1 << 16
  /// What stands for half a character.
  static let damage: UInt8 = 0xFF

  private let source: any ByteStream
  private let lowPlace: Int
  private let raw = Column<UInt8>(capacity: UTF16Bytes.chunk)
  private var text: [UInt8] = []
  private var taken = 0
  private var sourceHasEnded = false
  private var highSurrogate: UInt32?

  init(_ source: any ByteStream, isBigEndian: Bool) {
    self.source = source
    lowPlace = isBigEndian ? 1 : 0
    text.reserveCapacity(2 * UTF16Bytes.chunk)
  }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(Failure) -> Int {
    var filled = 0
    while filled < count {
      if taken == text.count {
        guard !sourceHasEnded else { break }
        try refill()
      }
      let some = min(count - filled, text.count - taken)
      text.withUnsafeBufferPointer { text in
        if let base = text.baseAddress { (buffer + filled).update(from: base + taken, count: some) }
      }
      taken += some
      filled += some
    }
    return filled
  }

  private func refill() throws(Failure) {
    let count = try source.read(into: raw.base, count: UTF16Bytes.chunk)
    sourceHasEnded = count < UTF16Bytes.chunk
    text.removeAll(keepingCapacity: true)
    taken = 0
    for at in stride(from: 0, to: count & ~1, by: 2) {
      append(UInt32(raw[at + lowPlace]) | UInt32(raw[at + 1 - lowPlace]) << 8)
    }
    guard sourceHasEnded else { return }
    if highSurrogate != nil { text.append(UTF16Bytes.damage) }
    if count & 1 == 1 { text.append(UTF16Bytes.damage) }
  }

  private func append(_ unit: UInt32) {
    if let high = highSurrogate {
      highSurrogate = nil
      if 0xDC00...0xDFFF ~= unit {
        UTF8Text.append(0x1_0000 + (high - 0xD800) << 10 + (unit - 0xDC00), to: &text)
        return
      }
      text.append(UTF16Bytes.damage)
    }
    switch unit {
    case 0xD800...0xDBFF: highSurrogate = unit
    case 0xDC00...0xDFFF: text.append(UTF16Bytes.damage)
    default: UTF8Text.append(unit, to: &text)
    }
  }
}
