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
    let folder = "\(folder)/development"
    var files: [RuleFile] = []
    for name in try Rulebook.names(in: folder) {
      files.append(try RuleFile(folder: folder, name: name))
    }
    func inForce(_ set: RuleSet) throws(Failure) -> RuleFile {
      let versions = files.filter { $0.set == set }.sorted { $0.since < $1.since }
      guard let file = versions.last(where: { $0.since <= standard.day }) else {
        throw Failure(
          folder,
          versions.first.map {
            "'\(set.rawValue)' holds since \($0.since), but is needed on \(standard.day)"
          } ?? "no file holds '\(set.rawValue)', but a study of the pipeline needs it",
          remedy: "add a file with 'set: \(set.rawValue)', or leave the study out",
          code: .wrongStandards)
      }
      return file
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
