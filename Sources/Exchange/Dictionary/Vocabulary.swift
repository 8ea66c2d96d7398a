import Basics
public import Standards

/// The words of the standards that headings of columns are made of.
public struct Vocabulary: Sendable {
  /// A word as it stands in a heading, and what it means.
  struct Word: Sendable {
    let code: String
    /// The word with the blanks that it has elsewhere.
    var label = ""
    let name: Words
  }

  let competencies: [Word]
  let selection: [Word]
  let mapping: [Word]
  let dimensions: [Word]
  let indexBands: [Word]

  /// No words, for tables whose headings rest on no standard.
  public init() {
    (competencies, selection, mapping, dimensions, indexBands) = ([], [], [], [], [])
  }

  /// Takes the words of a standard, and of the scoring of the professionalism index where there is one.
  public init(_ standard: Standard, scoring: IndexScoring? = nil) {
    competencies = standard.competencies.map { Word(code: $0.code, name: $0.name) }
    (selection, mapping) = (
      Vocabulary.bands(standard.selection), Vocabulary.bands(standard.mapping)
    )
    dimensions = scoring?.dimensions.map { Word(code: $0.code, name: $0.name) } ?? []
    indexBands =
      scoring?.bands.bands.map {
        Word(code: $0.name.indonesian.replacing(" ", with: "_"), name: $0.name)
      } ?? []
  }

  private static func bands(_ scheme: CategoryScheme) -> [Word] {
    scheme.bands.map {
      Word(code: $0.label.replacing(" ", with: "_"), label: $0.label, name: $0.name)
    }
  }
}
