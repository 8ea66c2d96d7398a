import Basics
import PipelineFile

/// `petakom run` and `petakom check` over a pipeline of published figures.
enum PublishedFigures {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    let (pipeline, asOf) = try prepared(invocation)
    return try OtherKinds.publish(invocation, pipeline: pipeline.name, asOf: asOf) {
      (folder) throws(Failure) in
      try ReconciliationRun(pipeline, asOf: asOf).output(folder: folder, language)
    }
  }

  static func check(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    let (pipeline, asOf) = try prepared(invocation)
    let run = try ReconciliationRun(pipeline, asOf: asOf)
    Terminal.print(run.description(language))
    return run.exceeded.isEmpty ? .done : .dataBeyondLimits
  }

  private static func prepared(
    _ invocation: Invocation
  ) throws(Failure) -> (ReconciliationPipeline, CivilDay) {
    let asked = try invocation.asOf()
    var pipeline = try ReconciliationPipeline(path: invocation.operand(0) ?? "")
    let input = invocation.all("--input")
    if !input.isEmpty { pipeline.replaceInput(input) }
    return (pipeline, asked ?? pipeline.asOf ?? Terminal.today())
  }
}
