/// The code page of Windows in Western Europe, which Excel writes as plain "CSV".
enum Windows1252 {
  /// The characters of 0x80 to 0x9F; five of the bytes stand for none.
  private static let high: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// Writes a stretch of text as UTF-8.
  static func append(_ p: UnsafePointer<UInt8>, _ from: Int, _ to: Int, to text: inout [UInt8]) {
    for at in from..<to {
      let byte = p[at]
      let scalar = 0x80...0x9F ~= byte ? high[Int(byte) - 0x80] : UInt16(byte)
      UTF8Text.append(UInt32(scalar), to: &text)
    }
  }
}

/// Writes characters as UTF-8.
enum UTF8Text {
  /// The bytes of one character, given by its number, the first one lowest; and how many they are.
  @inline(__always)
  static func bytes(_ scalar: UInt32) -> (packed: UInt32, count: Int) {
    func rest(_ shift: UInt32) -> UInt32 { 0x80 | (scalar &>> shift) & 0x3F }
    switch scalar {
    case 0..<0x80: return (scalar, 1)
    case 0x80..<0x800: return (0xC0 | scalar &>> 6 | rest(0) &<< 8, 2)
    case 0x800..<0x1_0000:
      return (0xE0 | scalar &>> 12 | rest(6) &<< 8 | rest(0) &<< 16, 3)
    default:
      return (0xF0 | scalar &>> 18 | rest(12) &<< 8 | rest(6) &<< 16 | rest(0) &<< 24, 4)
    }
  }

  /// Appends one character.
  static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    let (packed, count) = bytes(scalar)
    for place in 0..<UInt32(count) {
      text.append(UInt8(truncatingIfNeeded: packed &>> (8 &* place)))
    }
  }
}
