import Basics
import Settings

/// The files of a folder within the standards that only some runs read.
struct OptionalRules {
  private let folder: String
  private let files: [RuleFile]

  init(folder: String, subfolder: String) throws(Failure) {
    self.folder = "\(folder)/\(subfolder)"
    var files: [RuleFile] = []
    for name in try Rulebook.names(in: self.folder) {
      let file = try RuleFile(folder: self.folder, name: name)
      guard file.set.folder == subfolder else {
        throw file.node.failure(
          "'\(name)' holds '\(file.set.rawValue)', but that does not stand in this folder",
          remedy: "move it to \(file.set.folder.map { "the folder '\($0)'" } ?? "the one above")")
      }
      files.append(file)
    }
    self.files = files
  }

  /// The file of a set that holds on a day; somebody needs it, or should do something instead.
  func inForce(
    _ set: RuleSet, on day: CivilDay, neededBy: String, instead: String
  ) throws(Failure) -> RuleFile {
    let versions = files.filter { $0.set == set }
      .sorted { ($0.since, $0.name) < ($1.since, $1.name) }
    for (older, newer) in zip(versions, versions.dropFirst()) where older.since == newer.since {
      throw newer.node.failure(
        "'\(older.name)' holds '\(set.rawValue)' since \(newer.since), too, but of two files one "
          + "should be newer", remedy: "give each its own 'since', or take one away")
    }
    if let file = versions.last(where: { $0.since <= day }) { return file }
    throw Failure(
      folder,
      versions.first.map {
        "'\(set.rawValue)' holds since \($0.since), but is needed on \(day)"
      } ?? "no file holds '\(set.rawValue)', but \(neededBy) needs it",
      remedy: "add a file with 'set: \(set.rawValue)', or \(instead)", code: .wrongStandards)
  }
}
