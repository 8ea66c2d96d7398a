public import Basics
public import Standards

extension Standard {
  /// The standards that ship with the project, as in force on a day.
  public static func shipped(on iso: String = "2026-06-30") throws(Failure) -> Standard {
    try Rulebook.load(folder: Project.path("Pipelines/standards")).inForce(
      on: CivilDay(iso))
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
