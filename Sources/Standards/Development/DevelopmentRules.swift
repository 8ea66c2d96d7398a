public import Basics
import Settings

/// What the rules say about developing people: training programmes, and topics for every level.
///
/// They stand in the folder `development` within that of the standards, and are read only by runs
/// whose pipeline has a study that needs them.
public struct DevelopmentRules: Sendable {
  /// The training programmes.
  public let curriculum: Curriculum
  /// The topics on the way to every level.
  public let topics: LearningTopics
  /// What was read.
  public let sources: [RuleSource]

  /// Reads what is in force on the day of a standard.
  public static func load(folder: String, standard: Standard) throws(Failure) -> DevelopmentRules {
    let files = try OptionalRules(folder: folder, subfolder: "development")
    func inForce(_ set: RuleSet) throws(Failure) -> RuleFile {
      try files.inForce(
        set, on: standard.day, neededBy: "a study of the pipeline", instead: "leave the study out")
    }
    let curriculum = try inForce(.curriculum).read { (fields, file) throws(Failure) in
      try Curriculum(&fields, file, standard)
    }
    let topics = try inForce(.learningTopics).read { (fields, file) throws(Failure) in
      try LearningTopics(&fields, file, standard)
    }
    return DevelopmentRules(
      curriculum: curriculum.contents, topics: topics.contents,
      sources: [curriculum.source, topics.source])
  }
}
