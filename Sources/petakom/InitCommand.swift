import Basics
import PipelineFile

/// `petakom init`: a starter pipeline for an unknown export.
enum InitCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let starter = try Starter(
      path: invocation.operand(0) ?? "",
      standards: try StandardsFolder.find(invocation.value("--standards")),
      asOf: try invocation.asOf() ?? Terminal.today())
    let language = try invocation.language()
    if let file = invocation.value("--out") {
      try starter.write(to: file, language)
      Terminal.print(file)
    } else {
      _ = Terminal.print(bytes: Array(starter.text(language).utf8))
    }
    return .done
  }
}
