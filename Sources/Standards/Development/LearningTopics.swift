public import Basics
import Settings

/// What to learn on the way to one level of a competency.
public struct LearningStep: Sendable, Hashable {
  /// The place of the competency in the standard.
  public var competency: Int
  /// The level that is reached.
  public var level: Int
  /// How it is learned; empty where the source says nothing.
  public var models: [String]
  /// What to know.
  public var knowledge: [String]
  /// What to be able to do by oneself.
  public var personalSkill: [String]
  /// What to be able to do with others.
  public var interpersonalSkill: [String]
  /// Which attitude to show.
  public var attitude: [String]
  /// What the reader should know about the entry.
  public var note: Words?
}

/// The topics on the way to every level.
public struct LearningTopics: Sendable, Hashable {
  /// By competency and level.
  public var steps: [LearningStep]
  /// Where they come from.
  public var provenance: Provenance

  /// What to learn from an attained level, not included, up to a required one.
  public func steps(competency: Int, from attained: Int, to required: Int) -> [LearningStep] {
    steps.filter {
      $0.competency == competency && $0.level > attained && $0.level <= required
    }.sorted { $0.level < $1.level }
  }
}

extension LearningTopics {
  init(_ fields: inout Fields, _ file: Provenance, _ standard: Standard) throws(Failure) {
    provenance = file
    steps = []
    for node in try fields.required("topics").list() {
      steps.append(try LearningStep(node, standard))
    }
  }
}

extension LearningStep {
  init(_ node: YAMLNode, _ standard: Standard) throws(Failure) {
    self = try node.read { (fields) throws(Failure) in
      func texts(_ node: YAMLNode?) throws(Failure) -> [String] {
        var texts: [String] = []
        for item in try node?.list() ?? [] { texts.append(try item.string()) }
        return texts
      }
      return LearningStep(
        competency: try standard.competency(named: try fields.required("competency")),
        level: try fields.required("level").int(in: 1...5),
        models: try texts(fields.optional("models")),
        knowledge: try texts(fields.optional("knowledge")),
        personalSkill: try texts(fields.optional("personal-skill")),
        interpersonalSkill: try texts(fields.optional("interpersonal-skill")),
        attitude: try texts(fields.optional("attitude")),
        note: try fields.optional("note")?.words())
    }
  }
}
