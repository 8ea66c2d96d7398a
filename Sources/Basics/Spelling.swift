/// Compares words the way clerks write them: case, spaces and punctuation do not matter.
public enum Spelling {
  /// The letters and digits of a text in lower case: `Kerja Sama` and `KERJASAMA` have one key.
  ///
  /// `&` counts as `dan`, its usual reading in Indonesian headings.
  public static func key(_ text: some StringProtocol) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte + 32)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        key.append(byte)
      case UInt8(ascii: "&"): key.append(contentsOf: "dan".utf8)
      case 0x80...: return text.unicodeScalars.reduce(into: "", appendKey)
      default: break
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  // Beyond ASCII there are dashes, curly quotes and blanks of many widths, from office programs.
  private static func appendKey(_ key: inout String, of scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      key += scalar.properties.lowercaseMapping
    default:
      if scalar == "&" { key += "dan" }
    }
  }

  /// The number of letters to insert, leave out, change or swap between two words.
  public static func distance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var above = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = min(above[j] + 1, row[j - 1] + 1, change)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      (before, above) = (above, row)
    }
    return above[b.count]
  }

  /// The candidate that a wrong word most likely means; nil where none is near enough.
  ///
  /// Near enough is two fifths of the word's length, at most three letters. Of equally near ones
  /// the one with the same first letter wins, then the first.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let wanted = key(word)
    guard !wanted.isEmpty else { return nil }
    let limit = min(3, max(1, wanted.utf8.count * 2 / 5))
    var best: (word: String, cost: Int)?
    for candidate in candidates {
      let key = key(candidate)
      let distance = distance(wanted, key)
      let cost = 2 * distance + (key.utf8.first == wanted.utf8.first ? 0 : 1)
      if distance <= limit, cost < best?.cost ?? .max { best = (candidate, cost) }
    }
    return best?.word
  }

  /// The beginning of a remedy, `did you mean 'run'? `; empty where no candidate is near enough.
  public static func hint(for word: String, among candidates: some Sequence<String>) -> String {
    nearest(to: word, in: candidates).map { "did you mean '\($0)'? " } ?? ""
  }
}
