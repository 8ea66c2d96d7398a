import Basics
import PipelineFile

/// `petakom run` over two assessments of the same people, also called `petakom change`.
enum ChangeCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    let jobs = try invocation.jobs(cores: Terminal.cores)
    let (pipeline, asOf) = try prepared(invocation)
    return try OtherKinds.publish(
      invocation, pipeline: pipeline.name, asOf: asOf, hasJobs: true
    ) { (folder) throws(Failure) in
      try ChangeRun(pipeline, asOf: asOf, jobs: jobs).output(folder: folder, language)
    }
  }

  /// What `petakom check` tells of two assessments.
  static func check(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    let (pipeline, asOf) = try prepared(invocation)
    let run = try ChangeRun(pipeline, asOf: asOf, jobs: Terminal.cores)
    Terminal.print(run.description(language))
    return run.exceeded.isEmpty ? .done : .dataBeyondLimits
  }

  private static func prepared(
    _ invocation: Invocation
  ) throws(Failure) -> (ChangePipeline, CivilDay) {
    let asked = try invocation.asOf()
    var pipeline = try ChangePipeline(path: invocation.operand(0) ?? "")
    try replaceInput(of: &pipeline, invocation)
    return (pipeline, asked ?? pipeline.asOf ?? Terminal.today())
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
