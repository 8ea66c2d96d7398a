import Basics

/// Makes the name of a file out of a name that may be anything.
enum FileName {
  private static let longest = 120

  /// Letters, digits and hyphens; the numbers of the bytes stand for all other characters.
  ///
  /// No two names are alike, and none leaves its folder. A long one ends in its hash, since file systems
  /// take 255 bytes.
  static func of(_ name: String) -> String {
    let slug = name.utf8.map { byte in
      switch byte {
      case 48...57, 65...90, 97...122: String(UnicodeScalar(byte))
      case 32: "-"
      default: "_\(byte)"
      }
    }.joined()
    guard slug.utf8.count > longest else { return slug }
    let hash = Array(name.utf8).withUnsafeBufferPointer { Hashing.text($0) }
    return "\(slug.prefix(longest - 17))_\(String(hash, radix: 16))"
  }
}
