import Basics
import Flow

/// Reads the cell that says who somebody is.
enum IdentityText {
  /// What a cell turned out to be.
  enum Reading {
    case number(UInt64)
    case text(UnsafeBufferPointer<UInt8>)
    case empty
    case refused(RemarkKind)
  }

  /// Reads a NIP: eighteen digits, whatever blanks, dots and guards stand around and between them.
  static func nip(_ cell: UnsafeBufferPointer<UInt8>) -> Reading {
    if let number = eighteenDigits(cell) { return judged(number) }
    let content = CellText.trimmed(cell)
    if LevelText.isPlaceholder(content) { return .empty }
    if isScientific(content) { return .refused(.scientificNIP) }
    if content.suffix(2).elementsEqual(".0".utf8) { return .refused(.decimalNIP) }
    var (number, count) = (UInt64(0), 0)
    var at = 0
    while at < content.count {
      let byte = content[at]
      if (48...57).contains(byte) {
        count += 1
        if count <= 18 { number = number * 10 + UInt64(byte - 48) }
      } else if byte >= 0xC2 {
        let length = CellText.hiddenLength(content[at...])
        guard length > 0 else { return .refused(noNIP(content)) }
        at += length - 1
      } else if ![32, 9, 10, 13, 46, 39, 45].contains(byte) {
        return .refused(noNIP(content))
      }
      at += 1
    }
    switch count {
    case 18: return judged(number)
    case 9: return .refused(.oldNIP)
    case 16: return .refused(.residentNumber)
    case 17: return .refused(.digitMissing)
    case 19: return .refused(.digitTooMany)
    default: return .refused(.notNIP)
    }
  }

  // Eighteen characters, most of them digits: "1985O1012010011001" has the letter O for a zero.
  private static func noNIP(_ content: UnsafeBufferPointer<UInt8>) -> RemarkKind {
    let (digits, letters) = content.reduce((0, 0)) { sums, byte in
      (48...57).contains(byte)
        ? (sums.0 + 1, sums.1) : (65...90).contains(byte & 0xDF) ? (sums.0, sums.1 + 1) : sums
    }
    return letters > 0 && digits + letters == 18 && digits >= 12 ? .lettersInNIP : .notNIP
  }

  /// Whether the cell of a NIP says nothing of anybody: it is empty, or holds words alone.
  static func saysNobody(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    LevelText.isPlaceholder(CellText.trimmed(cell))
      || !cell.contains { $0 &- 48 <= 9 || $0 >= 0x80 }
  }

  /// Reads any other identity, such as the pseudonym of a research file.
  static func any(_ cell: UnsafeBufferPointer<UInt8>) -> Reading {
    if let number = eighteenDigits(cell) { return .number(number) }
    let content = CellText.trimmed(cell)
    if LevelText.isPlaceholder(content) { return .empty }
    // "4291e035" is a pseudonym: programs write a sign or a fraction into scientific notation.
    if isScientific(content), content.contains(where: { [43, 44, 46].contains($0) }) {
      return .refused(.scientificNIP)
    }
    if let number = eighteenDigits(content) { return .number(number) }
    return .text(content)
  }

  private static func judged(_ number: UInt64) -> Reading {
    number % 1000 == 0 ? .refused(.zeroedNIP) : .number(number)
  }

  /// The number of a cell that is just eighteen digits; the usual case, and the cheapest.
  @inline(__always)
  static func eighteenDigits(_ cell: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard cell.count == 18, let base = UnsafeRawPointer(cell.baseAddress) else { return nil }
    guard let first = eightDigits(base.loadUnaligned(as: UInt64.self)),
      let second = eightDigits(base.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    else { return nil }
    let (tens, ones) = (UInt64(cell[16] &- 48), UInt64(cell[17] &- 48))
    guard tens < 10, ones < 10 else { return nil }
    return (first &* 100_000_000 &+ second) &* 100 &+ tens &* 10 &+ ones
  }

  // Eight digits in one word: pairs, then fours, then all, each with one multiplication.
  @inline(__always)
  private static func eightDigits(_ word: UInt64) -> UInt64? {
    let digits = word ^ 0x3030_3030_3030_3030
    let tooHigh = digits &+ 0x7676_7676_7676_7676
    guard (digits | tooHigh) & 0x8080_8080_8080_8080 == 0 else { return nil }
    let pairs = (digits &* 2561) >> 8 & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 6_553_601) >> 16 & 0x0000_FFFF_0000_FFFF
    return (fours &* 42_949_672_960_001) >> 32
  }

  // 1,98E+17 or 1.98e17: digits, at most one point or comma, an E and digits.
  private static func isScientific(_ content: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let e = content.firstIndex(where: { $0 | 32 == UInt8(ascii: "e") }), e > 0,
      e + 1 < content.count
    else { return false }
    let isNumber = content[..<e].allSatisfy { (48...57).contains($0) || $0 == 44 || $0 == 46 }
    let power = content[(e + 1)...].drop { $0 == UInt8(ascii: "+") }
    return isNumber && !power.isEmpty && power.allSatisfy { (48...57).contains($0) }
      && (48...57).contains(content[0])
  }
}
