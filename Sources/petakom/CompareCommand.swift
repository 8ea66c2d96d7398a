import Basics
import PipelineFile

/// `petakom compare`: by what an index has changed between two runs of a pipeline.
enum CompareCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    let comparison = try RunComparison(
      old: invocation.operand(0) ?? "", new: invocation.operand(1) ?? "")
    let publication = try Publication(
      invocation.value("--out") ?? "keluaran", pipeline: comparison.name, asOf: comparison.asOf)
    defer { publication.release() }
    try publication.publish(comparison.files())
    Terminal.print(comparison.summary(folder: publication.folder, language))
    return .done
  }
}
