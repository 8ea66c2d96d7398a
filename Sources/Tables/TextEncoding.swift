public import Basics

/// How a file writes its characters as bytes; the raw value is the word in a pipeline file.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"

  /// The encoding by name, for people.
  public var name: Words {
    switch self {
    case .utf8: Words(id: "UTF-8", en: "UTF-8")
    case .utf16LittleEndian:
      Words(id: "UTF-16 (bita rendah di depan)", en: "UTF-16 (little endian)")
    case .utf16BigEndian: Words(id: "UTF-16 (bita tinggi di depan)", en: "UTF-16 (big endian)")
    case .windows1252: Words(id: "Windows-1252", en: "Windows-1252")
    }
  }
}

extension TextEncoding {
  /// What the first bytes of a file tell about its encoding.
  ///
  /// A byte order mark decides. Without one UTF-16 shows itself by a zero in nearly every second
  /// byte, since a table is mostly digits and Latin letters. Everything else is UTF-8, unless more
  /// lines speak against it than for it.
  static func found(in head: UnsafeBufferPointer<UInt8>, isComplete: Bool) -> TextEncoding {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if let encoding = utf16(without: head) { return encoding }
    let (valid, broken) = lines(head, isComplete: isComplete)
    return broken > valid ? .windows1252 : .utf8
  }

  private static func utf16(without head: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let pairs = min(head.count, 1 << 12) / 2
    guard pairs >= 4 else { return nil }
    var (even, odd) = (0, 0)
    for pair in 0..<pairs {
      if head[2 * pair] == 0 { even += 1 }
      if head[2 * pair + 1] == 0 { odd += 1 }
    }
    if odd * 10 >= pairs * 7 && even * 10 <= odd { return .utf16LittleEndian }
    if even * 10 >= pairs * 7 && odd * 10 <= even { return .utf16BigEndian }
    return nil
  }

  /// The lines with letters beyond ASCII that are, and that are not, UTF-8.
  private static func lines(_ head: UnsafeBufferPointer<UInt8>, isComplete: Bool)
    -> (valid: Int, broken: Int)
  {
    guard let p = head.baseAddress, UTF8Check.firstBeyondASCII(p, 0, head.count) != nil else {
      return (0, 0)
    }
    var (at, valid, broken) = (0, 0, 0)
    while at < head.count {
      var end = at
      while end < head.count && p[end] != 10 && p[end] != 13 { end += 1 }
      if end == head.count && !isComplete { break }
      if UTF8Check.firstBeyondASCII(p, at, end) != nil {
        if UTF8Check.firstBroken(p, at, end) == nil { valid += 1 } else { broken += 1 }
      }
      at = end + 1
    }
    return (valid, broken)
  }
}
