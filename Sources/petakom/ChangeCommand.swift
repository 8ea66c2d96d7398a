import Basics
import PipelineFile

/// `petakom run` over two assessments of the same people, also called `petakom change`.
enum ChangeCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    try OtherKinds.run(ChangeRun.self, invocation, input: replaceInput)
  }

  /// What `petakom check` tells of two assessments.
  static func check(_ invocation: Invocation) throws(Failure) -> ExitCode {
    try OtherKinds.check(ChangeRun.self, invocation, input: replaceInput)
  }

  private static func replaceInput(
    of pipeline: inout ChangePipeline, _ invocation: Invocation
  ) throws(Failure) {
    let input = invocation.all("--input")
    let (before, after) = (invocation.all("--before"), invocation.all("--after"))
    guard before.isEmpty == after.isEmpty, input.isEmpty || before.isEmpty else {
      throw Usage.wrong(
        input.isEmpty ? before.isEmpty ? "--after" : "--before" : "--input",
        "it names files of one kind, but those of the other are missing or named twice",
        "change")
    }
    if !input.isEmpty { pipeline.replaceInput(input) }
    if !before.isEmpty { pipeline.replaceInput(before: before, after: after) }
  }
}
