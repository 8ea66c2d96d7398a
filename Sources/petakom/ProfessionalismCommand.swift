import Basics
import PipelineFile

/// `petakom professionalism`: the professionalism index (IP ASN) from facts about people.
enum ProfessionalismCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    let asked = try invocation.asOf()
    var pipeline = try ProfessionalismPipeline(path: invocation.operand(0) ?? "")
    let input = invocation.all("--input")
    if !input.isEmpty { pipeline.replaceInput(input) }
    let asOf = asked ?? pipeline.asOf ?? Terminal.today()
    let publication = try Publication(
      invocation.value("--out") ?? "keluaran", pipeline: pipeline.name, asOf: asOf)
    let signals = StopSignals {
      publication.abandon()
      Terminal.tell(
        "petakom professionalism: stopped as asked; the half-written output was cleared away")
    }
    defer {
      signals.standDown()
      publication.release()
    }
    let run = try ProfessionalismRun(pipeline, asOf: asOf)
    try publication.publish(run.files())
    Terminal.print(run.summary(folder: publication.folder, language))
    return .done
  }
}
