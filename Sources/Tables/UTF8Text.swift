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
