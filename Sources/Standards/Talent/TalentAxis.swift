public import Basics
import Settings

/// One axis of the talent boxes: performance or potential.
public struct TalentAxis: Sendable {
  /// A third of the axis.
  public struct Class: Sendable, Hashable {
    /// The code: `di_bawah`.
    public var code: String
    /// The name.
    public var name: Words
  }

  /// Words of another regulation.
  public struct Predicates: Sendable {
    /// The words, by class.
    public var words: [[String]]
    /// On what ground they mean it.
    public var provenance: Provenance
  }

  /// How many classes an axis has.
  public static let classCount = 3

  /// The name of the axis.
  public let name: Words
  /// The headings of columns that hold it.
  public let columns: [String]
  /// The classes, the lowest first.
  public let classes: [Class]
  /// The words of another regulation; nil where there are none.
  public let predicates: Predicates?
  private let words: SpellingIndex

  /// The class that a word means.
  public func place(spelled word: String) -> Int? { words[word] }

  init(_ fields: inout Fields, _ file: Provenance) throws(Failure) {
    name = try fields.required("name").words()
    columns = try fields.required("columns").strings()
    var (classes, words): ([Class], SpellingIndex) = ([], SpellingIndex())
    let list = try fields.required("classes")
    for node in try list.list() {
      try node.read { (fields) throws(Failure) in
        classes.append(
          Class(
            code: try fields.required("class").string(),
            name: try fields.required("name").words()))
        try words.claim(try fields.required("words"), for: classes.count - 1)
      }
    }
    guard classes.count == TalentAxis.classCount else {
      throw list.failure(
        "the axis has \(classes.count) classes, but nine boxes need three",
        remedy: "name the lowest, the middle and the highest")
    }
    self.classes = classes
    predicates = try fields.optional("predicates")?.read { (fields) throws(Failure) in
      let provenance = try Provenance(&fields, within: file)
      var predicates: [[String]] = []
      for (place, member) in classes.enumerated() {
        predicates.append(try words.claim(fields.optional(member.code), for: place))
      }
      return Predicates(words: predicates, provenance: provenance)
    }
    self.words = words
  }
}
