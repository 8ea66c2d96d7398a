/// How a run of the program ends.
public enum ExitCode: Int32, Sendable, CaseIterable {
  case done = 0
  case internalFailure = 1
  case wrongUsage = 2
  case dataBeyondLimits = 3
  case locked = 4
  case wrongPipeline = 10
  case unusableInput = 11
  case wrongStandards = 12
  case unwritableOutput = 13
  case figuresDoNotBelongTogether = 14
}

/// A trouble that stops the run.
///
/// It reads "place: what is, but what should be", and then says what to do about it. A trouble
/// that concerns one row is a `Remark` instead. Nothing personal may stand in it.
public struct Failure: Error, Sendable, Equatable {
  /// Where: a file, a file with line and column, or a command word.
  public var place: String
  /// What is, but what should be; lower case, no full stop.
  public var problem: String
  /// What the reader can do about it; lower case, no full stop.
  public var remedy: String
  /// The exit code the program ends with.
  public var code: ExitCode

  /// Creates a failure from its four parts.
  public init(_ place: String, _ problem: String, remedy: String, code: ExitCode) {
    self.place = place
    self.problem = problem
    self.remedy = remedy
    self.code = code
  }
}

extension Failure: CustomStringConvertible {
  /// The message as the user reads it: one line for the trouble, one for the remedy.
  public var description: String { "\(place): \(problem)\n  remedy: \(remedy)" }
}
