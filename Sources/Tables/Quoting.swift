public import Basics

/// How a file guards what stands in its cells.
public struct Quoting: Sendable, Equatable {
  /// The sign around a cell; the raw value is the word in a pipeline file.
  public enum Quote: String, Sendable, CaseIterable {
    case double = "\""
    case apostrophe = "'"
    /// Every sign stands for itself, quotes too.
    case none
  }

  /// How a quote inside a quoted cell is written; the raw value is the word in a pipeline file.
  public enum Escape: String, Sendable, CaseIterable {
    case doubled
    /// `\"`, and `\\` for the backslash itself; doubled quotes are understood as well.
    case backslash
  }

  /// The sign around a cell.
  public var quote = Quote.double
  /// How a quote inside a quoted cell is written.
  public var escape = Escape.doubled

  /// A way of quoting; without arguments that of RFC 4180.
  public init(quote: Quote = .double, escape: Escape = .doubled) {
    self.quote = quote
    self.escape = escape
  }

  /// The byte around a cell; without quotes one that no text in UTF-8 holds.
  var byte: UInt8 {
    switch quote {
    case .double: 34
    case .apostrophe: 39
    case .none: 0xFF
    }
  }

  /// Whether the byte behind a place inside a quoted cell stands for itself.
  @inline(__always)
  func escapes(_ p: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    escape == .backslash && p[at] == 92 && at + 1 < end && (p[at + 1] == byte || p[at + 1] == 92)
  }

  /// The way of quoting by name, for people.
  public var name: Words {
    let sign =
      switch quote {
      case .double: Words(id: "kutip ganda (\")", en: "double quote (\")")
      case .apostrophe: Words(id: "apostrof (')", en: "apostrophe (')")
      case .none: Words(id: "tanpa tanda kutip", en: "no quotes")
      }
    guard escape == .backslash else { return sign }
    return Words(
      id: sign.indonesian + " dengan garis miring terbalik (\\)",
      en: sign.english + " with backslashes (\\)")
  }
}
