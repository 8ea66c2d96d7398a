import Basics
import PipelineFile

/// `petakom change`: what changed between two assessments of the same people.
enum ChangeCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    let asked = try invocation.asOf()
    let jobs = try invocation.jobs(cores: Terminal.cores)
    var pipeline = try ChangePipeline(path: invocation.operand(0) ?? "")
    try replaceInput(of: &pipeline, invocation)
    let asOf = asked ?? pipeline.asOf ?? Terminal.today()
    let publication = try Publication(
      invocation.value("--out") ?? "keluaran", pipeline: pipeline.name, asOf: asOf)
    let signals = StopSignals {
      publication.abandon()
      Terminal.tell("petakom change: stopped as asked; the half-written output was cleared away")
    }
    defer {
      signals.standDown()
      publication.release()
    }
    let run = try ChangeRun(pipeline, asOf: asOf, jobs: jobs)
    try publication.publish(run.files())
    Terminal.print(run.summary(folder: publication.folder, language))
    return .done
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
