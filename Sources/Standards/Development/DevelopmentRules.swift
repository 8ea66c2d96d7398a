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

extension Standard {
  /// The place of a competency that a file names by its code.
  func competency(named node: YAMLNode) throws(Failure) -> Int {
    let code = try node.string()
    if let place = competencies.firstIndex(where: { $0.code == code }) { return place }
    let guess = Spelling.nearest(to: code, in: competencies.map(\.code))
    throw node.failure(
      "the competency '\(code)' is unknown, but should be one of the standards",
      remedy: (guess.map { "did you mean '\($0)'? " } ?? "") + "write its code, such as M.01")
  }

  /// The places of competencies that a file names by their codes.
  func competencies(named node: YAMLNode) throws(Failure) -> [Int] {
    var places: [Int] = []
    for item in try node.list() { places.append(try competency(named: item)) }
    return places
  }

  /// The place of a position level that a file names as tables print it.
  func position(named node: YAMLNode) throws(Failure) -> Int {
    let name = try node.string()
    if let place = positions.firstIndex(where: { $0.name == name }) { return place }
    let guess = Spelling.nearest(to: name, in: positions.map(\.name))
    throw node.failure(
      "the position level '\(name)' is unknown, but should be one of the standards",
      remedy: (guess.map { "did you mean '\($0)'? " } ?? "") + "write it as the tables print it")
  }
}
