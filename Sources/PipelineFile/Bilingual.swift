import Basics

/// Something that is worded in one of two languages.
protocol Bilingual {
  var language: Language { get }
}

extension Bilingual {
  /// One of two wordings of the same thing, side by side so that neither is forgotten.
  func say(_ id: String, _ en: String) -> String { Words(id: id, en: en)[language] }
}
