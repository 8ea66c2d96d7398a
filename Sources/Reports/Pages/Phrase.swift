/// A run of characters within a phrase, with what it is meant to look like.
public enum Span: Sendable, Hashable {
  /// Words as they are; a writer escapes them.
  case plain(String)
  /// Words that stand out.
  case strong(String)
  /// A file name, a formula: characters to be read literally.
  case code(String)
  /// Words that lead to another page of the run, by its name: `laporan`, `provinsi/31`.
  case link(String, to: String)
  /// A sign, with the word that is said for it where a page is read aloud.
  case sign(String, spoken: String)

  /// The characters without their look.
  public var text: String {
    switch self {
    case .plain(let text), .strong(let text), .code(let text), .link(let text, _),
      .sign(let text, _):
      text
    }
  }
}

/// One line of running text: a sentence, a heading, the content of a table cell.
public struct Phrase: Sendable, Hashable {
  /// The runs of characters, in reading order.
  public var spans: [Span]

  /// Puts a phrase together.
  public init(_ spans: [Span]) { self.spans = spans }

  /// A phrase of plain words.
  public init(_ text: String) { spans = [.plain(text)] }

  /// A phrase that stands out as a whole.
  public static func strong(_ text: String) -> Phrase { Phrase([.strong(text)]) }

  /// A phrase that leads to another page as a whole.
  public static func link(_ text: String, to path: String) -> Phrase {
    Phrase([.link(text, to: path)])
  }

  /// The characters without their look.
  public var text: String { spans.map(\.text).joined() }

  /// One phrase after the other.
  public static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.spans + right.spans)
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// A phrase of plain words.
  public init(stringLiteral text: String) { self.init(text) }
}
