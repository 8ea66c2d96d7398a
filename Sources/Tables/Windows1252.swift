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
