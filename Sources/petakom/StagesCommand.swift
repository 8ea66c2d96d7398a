import Basics
import PipelineFile

/// `petakom stages`: the catalogue of what a pipeline file may name.
enum StagesCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    if invocation.has("--markdown") {
      _ = Terminal.print(bytes: Array(Manual.markdown.utf8))
      return .done
    }
    guard let name = invocation.operand(0) else {
      Terminal.print(Manual.overview)
      return .done
    }
    guard let entry = Manual.entry(name) else {
      throw Usage.unknown(name, "entry of the catalogue", among: Manual.names)
    }
    Terminal.print(entry)
    return .done
  }
}
