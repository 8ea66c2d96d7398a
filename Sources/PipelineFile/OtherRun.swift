public import Basics
public import Settings

/// A pipeline file about something else than exports of assessments.
public protocol OtherPipeline: Sendable {
  /// What the file begins with.
  var header: PipelineHeader { get }
  /// Reads the keys of a file; paths in it are relative to `folder`.
  init(_ fields: inout Fields, folder: String) throws(Failure)
  /// Reads other files than those that the pipeline names.
  mutating func replaceInput(_ files: [String])
}

extension OtherPipeline {
  /// Reads a pipeline file; throws exit code 10 with file, line and column where it is wrong.
  public init(path: String) throws(Failure) {
    let folder = Pipeline.folder(of: path)
    let node = try YAMLFile.load(path: path, code: .wrongPipeline)
    self = try node.read { (fields) throws(Failure) in try Self(&fields, folder: folder) }
  }
}

/// A run of such a pipeline: read and computed, not yet written.
public protocol OtherRun {
  associatedtype Plan: OtherPipeline
  /// Whether several threads can share its work.
  static var isShared: Bool { get }
  /// Reads and computes everything.
  init(_ pipeline: Plan, asOf: CivilDay, jobs: Int) throws(Failure)
  /// What exceeds a limit of the pipeline, in one line each.
  var exceeded: [Words] { get }
  /// What was found, for `petakom check`.
  func description(_ language: Language) -> String
  /// What the run publishes and tells.
  func output(folder: String, _ language: Language) -> RunOutput
}
