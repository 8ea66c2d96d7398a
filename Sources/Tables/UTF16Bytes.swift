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
  /// Three bytes for every two, and room to write four at a time.
  private let text = Column<UInt8>(capacity: 2 * UTF16Bytes.chunk)
  private var count = 0
  private var taken = 0
  private var sourceHasEnded = false
  private var highSurrogate: UInt32?

  init(_ source: any ByteStream, isBigEndian: Bool) {
    self.source = source
    lowPlace = isBigEndian ? 1 : 0
  }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count wanted: Int) throws(Failure) -> Int {
    var filled = 0
    while filled < wanted {
      if taken == count {
        guard !sourceHasEnded else { break }
        try refill()
      }
      let some = min(wanted - filled, count - taken)
      (buffer + filled).update(from: text.base + taken, count: some)
      taken += some
      filled += some
    }
    return filled
  }

  private func refill() throws(Failure) {
    let size = try source.read(into: raw.base, count: UTF16Bytes.chunk)
    sourceHasEnded = size < UTF16Bytes.chunk
    (count, taken) = (0, 0)
    var at = 0
    while at + 1 < size {
      if at + 8 <= size, highSurrogate == nil, appendASCII(at) {
        at += 8
      } else {
        append(UInt32(raw[at + lowPlace]) | UInt32(raw[at + 1 - lowPlace]) << 8)
        at += 2
      }
    }
    guard sourceHasEnded else { return }
    if highSurrogate != nil { appendDamage() }
    if at < size { appendDamage() }
  }

  /// Appends four units at once, if all are ASCII.
  private func appendASCII(_ at: Int) -> Bool {
    let four = UnsafeRawPointer(raw.base + at).loadUnaligned(as: UInt64.self)
    var text = UInt64(littleEndian: lowPlace == 0 ? four : four.byteSwapped)
    guard text & 0xFF80_FF80_FF80_FF80 == 0 else { return false }
    text = (text | text &>> 8) & 0x0000_FFFF_0000_FFFF
    let packed = UInt32(truncatingIfNeeded: text | text &>> 16)
    put(lowPlace == 0 ? packed : packed.byteSwapped, 4)
    return true
  }

  private func append(_ unit: UInt32) {
    if let high = highSurrogate {
      highSurrogate = nil
      if 0xDC00...0xDFFF ~= unit {
        let (packed, count) = UTF8Text.bytes(0x1_0000 + (high - 0xD800) << 10 + (unit - 0xDC00))
        put(packed, count)
        return
      }
      appendDamage()
    }
    switch unit {
    case 0xD800...0xDBFF: highSurrogate = unit
    case 0xDC00...0xDFFF: appendDamage()
    default:
      let (packed, count) = UTF8Text.bytes(unit)
      put(packed, count)
    }
  }

  private func appendDamage() { put(UInt32(UTF16Bytes.damage), 1) }

  private func put(_ packed: UInt32, _ some: Int) {
    UnsafeMutableRawPointer(text.base + count).storeBytes(
      of: packed.littleEndian, as: UInt32.self)
    count += some
  }
}
