public import Basics
import Foundation
public import Standards

extension Standard {
  /// The standards that ship with the project, as in force on a day.
  public static func shipped(on iso: String = "2026-06-30") throws(Failure) -> Standard {
    try Rulebook.load(folder: Project.path("Pipelines/standards")).inForce(
      on: CivilDay(iso))
  }
}

extension Standard {
  /// The shipped standards with every occurrence of a passage of one file changed.
  public static func shipped(changing file: String, _ old: String, to new: String) throws
    -> Standard
  {
    let folder = try TemporaryFolder()
    let source = Project.path("Pipelines/standards")
    for name in try FileManager.default.contentsOfDirectory(atPath: source)
    where name.hasSuffix(".yaml") {
      let text = Project.text("Pipelines/standards/\(name)")
      precondition(name != file || text.contains(old), "'\(old)' is not in \(name)")
      try folder.write(name == file ? text.replacing(old, with: new) : text, to: name)
    }
    return try Rulebook.load(folder: folder.path).inForce(on: CivilDay("2026-06-30"))
  }
}

extension CivilDay {
  /// A day that a test names, such as 2026-05-06; one that does not exist ends the test.
  public init(_ iso: String) {
    guard let day = CivilDay(iso: iso) else { preconditionFailure("no day: \(iso)") }
    self = day
  }
}

/// The failure that some work ends with; nil where it ends well.
public func failure(of work: () throws -> Void) -> Failure? {
  do {
    try work()
    return nil
  } catch let failure as Failure {
    return failure
  } catch {
    preconditionFailure("not a Failure: \(error)")
  }
}
