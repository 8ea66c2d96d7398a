/// Compares words the way clerks write them: case, spaces and punctuation do not matter.
public enum Spelling {
  /// The letters and digits of a text in lower case: `Kerja Sama` and `KERJASAMA` have one key.
  ///
  /// `&` counts as `dan`, its usual reading in Indonesian headings.
  public static func key(_ text: some StringProtocol) -> String {
    let key = text.utf8.withContiguousStorageIfAvailable { plainKey($0) } ?? nil
    return key ?? text.unicodeScalars.reduce(into: "", appendKey)
  }

  /// The key of a text in ASCII; nil where it is none.
  private static func plainKey(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: 3 * text.count) { key in
      var count = 0
      for byte in text {
        let small = byte &- 65 < 26 ? byte | 32 : byte
        if small &- 97 < 26 || small &- 48 < 10 {
          key[count] = small
          count += 1
        } else if byte == UInt8(ascii: "&") {
          for letter in "dan".utf8 {
            key[count] = letter
            count += 1
          }
        }
      }
      return count
    }
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
    distance(left, right, atMost: max(left.utf8.count, right.utf8.count)) ?? 0
  }

  /// The same; nil where it is more than a limit, which is often seen early.
  static func distance(_ left: String, _ right: String, atMost limit: Int) -> Int? {
    var (left, right) = (left, right)
    return left.withUTF8 { a in right.withUTF8 { distance(a, $0, atMost: limit) } }
  }

  private static func distance(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, atMost limit: Int
  ) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    let width = b.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      for j in 0..<width { rows[j] = j }
      var leastAbove = 0
      for i in 1...a.count {
        let (row, above, before) = (i % 3 * width, (i + 2) % 3 * width, (i + 1) % 3 * width)
        rows[row] = i
        var least = i
        for j in 1...b.count {
          let change = rows[above + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
          var cost = min(rows[above + j] + 1, rows[row + j - 1] + 1, change)
          if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
            cost = min(cost, rows[before + j - 2] + 1)
          }
          rows[row + j] = cost
          least = min(least, cost)
        }
        // A row is made of the two above it, so no later one can be below both.
        if min(least, leastAbove) > limit { return nil }
        leastAbove = least
      }
      let found = rows[a.count % 3 * width + b.count]
      return found <= limit ? found : nil
    }
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
      guard let distance = distance(wanted, key, atMost: limit) else { continue }
      let cost = 2 * distance + (key.utf8.first == wanted.utf8.first ? 0 : 1)
      if cost < best?.cost ?? .max { best = (candidate, cost) }
    }
    return best?.word
  }

  /// The beginning of a remedy, `did you mean 'run'? `; empty where no candidate is near enough.
  public static func hint(for word: String, among candidates: some Sequence<String>) -> String {
    nearest(to: word, in: candidates).map { "did you mean '\($0)'? " } ?? ""
  }
}
