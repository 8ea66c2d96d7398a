/// A language that pages and messages are written in.
public enum Language: String, Sendable, CaseIterable {
  case indonesian = "id"
  case english = "en"
}

/// The same words in both languages, side by side so that neither is forgotten.
public struct Words: Sendable, Hashable {
  /// The Indonesian wording.
  public var indonesian: String
  /// The English wording.
  public var english: String

  /// Puts both wordings together.
  public init(id indonesian: String, en english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// The wording in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }
}
