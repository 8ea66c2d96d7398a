import Basics
import PipelineFile

/// `petakom run` over facts, also called `petakom professionalism`: the index (IP ASN).
enum ProfessionalismCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    let (pipeline, asOf) = try prepared(invocation)
    return try OtherKinds.publish(invocation, pipeline: pipeline.name, asOf: asOf) {
      (folder) throws(Failure) in
      try ProfessionalismRun(pipeline, asOf: asOf).output(folder: folder, language)
    }
  }

  /// What `petakom check` tells of facts.
  static func check(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    let (pipeline, asOf) = try prepared(invocation)
    let run = try ProfessionalismRun(pipeline, asOf: asOf)
    Terminal.print(run.description(language))
    return run.exceeded.isEmpty ? .done : .dataBeyondLimits
  }

  private static func prepared(
    _ invocation: Invocation
  ) throws(Failure) -> (ProfessionalismPipeline, CivilDay) {
    let asked = try invocation.asOf()
    var pipeline = try ProfessionalismPipeline(path: invocation.operand(0) ?? "")
    let input = invocation.all("--input")
    if !input.isEmpty { pipeline.replaceInput(input) }
    return (pipeline, asked ?? pipeline.asOf ?? Terminal.today())
  }
}
