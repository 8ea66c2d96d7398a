import Basics
import Reports
import Settings

/// A run as its output folder tells it.
struct PublishedRun: Sendable {
  /// A file of the standards that were in force.
  struct Source: Sendable, Equatable {
    let file: String
    let title: Words
    let since: String
    let fingerprint: String
  }

  let folder: String
  let pipeline: String
  let asOf: CivilDay
  let version: String
  /// The steps of the pipeline, without their layout.
  let steps: String
  let sources: [Source]
  /// The forms of its pages.
  let forms: [PageForm]
  /// How many people the tables are about.
  let people: Int

  /// Reads the record of a run; throws exit code 11 where the folder holds none that can be used.
  init(folder: String) throws(Failure) {
    let path = folder == "/" ? "/run.json" : "\(folder)/run.json"
    self.folder = folder
    guard FolderNames.all(in: folder) != nil else {
      throw Failure(
        folder, "there is no such folder, but the output of a run should be here",
        remedy: "name the folder of one day, such as keluaran/nasional/2026-06-30",
        code: .unusableInput)
    }
    guard FolderNames.all(in: folder)?.contains("run.json") ?? false else {
      throw Failure(
        folder, "there is no run.json, but the folder of a run should have one",
        remedy: "name the folder of one day, such as keluaran/nasional/2026-06-30; if it is one, "
          + "add 'run-record' under reports: and run the pipeline again", code: .unusableInput)
    }
    do throws(Failure) {
      let record = try YAMLFile.load(path: path, code: .unusableInput)
      func part(_ node: YAMLNode, _ keys: String...) throws(Failure) -> YAMLNode {
        var node = node
        for key in keys {
          guard let value = node.value(ofKey: key) else {
            throw node.failure("'\(key)' is missing, but a record has it", remedy: "")
          }
          node = value
        }
        return node
      }
      pipeline = try part(record, "pipeline", "name").string()
      steps = try part(record, "pipeline", "settings", "steps").canonicalText
      forms = try Pipeline.forms(part(record, "pipeline", "settings").value(ofKey: "forms"))
      asOf = try part(record, "as_of").day()
      version = try part(record, "version").string()
      people = try part(record, "counts", "peserta").int(in: 0...Int.max)
      var sources: [Source] = []
      for file in try part(record, "standards", "files").list() {
        sources.append(
          Source(
            file: try part(file, "file").string(), title: try part(file, "title").words(),
            since: try part(file, "since").string(),
            fingerprint: try part(file, "fingerprint").string()))
      }
      self.sources = sources
    } catch {
      throw Failure(
        error.place, error.problem,
        remedy: "the record is damaged or of another kind: run the pipeline again",
        code: .unusableInput)
    }
  }

  /// The path of one of its files; throws exit code 11 where it is not there.
  func path(_ name: String) throws(Failure) -> String {
    let parts = name.split(separator: "/")
    let inner = ([folder] + parts.dropLast().map(String.init)).joined(separator: "/")
    guard let last = parts.last, FolderNames.all(in: inner)?.contains(String(last)) ?? false else {
      throw Failure(
        folder, "there is no \(name), but two runs are compared by it",
        remedy: "add 'comparison-tables' under reports: and 'profiles' under tallies:, and run the "
          + "pipeline again", code: .unusableInput)
    }
    return "\(inner)/\(last)"
  }
}
