import Basics
import Glibc
import PipelineFile

/// `petakom check`: the plan, the standards in force and the quality of the data.
enum CheckCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    switch PipelineKind(path: invocation.operand(0) ?? "") {
    case .assessments: break
    case .facts: return try OtherKinds.check(ProfessionalismRun.self, invocation)
    case .publishedFigures: return try OtherKinds.check(ReconciliationRun.self, invocation)
    case .change: return try ChangeCommand.check(invocation)
    }
    let run = try Preparation.run(invocation)
    let results = try run.results()
    if Terminal.isWatched { Terminal.progress("") }
    Terminal.print(run.description(of: results, try invocation.language()))
    return results.exceeded.isEmpty ? .done : .dataBeyondLimits
  }
}

/// `petakom inspect`: what the reader makes of one file.
enum InspectCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let inspection = try Inspection(
      path: invocation.operand(0) ?? "",
      standards: try StandardsFolder.find(invocation.value("--standards")),
      asOf: try invocation.asOf() ?? Terminal.today())
    if invocation.has("--rows") {
      try inspection.rows { Terminal.print(bytes: $0) }
    } else {
      Terminal.print(try inspection.description(try invocation.language()))
      if let trouble = inspection.trouble { throw trouble }
    }
    return .done
  }
}

/// `petakom explain`: every step of one person's result.
enum ExplainCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    guard let id = invocation.value("--id") else {
      throw Usage.wrong("petakom explain", "there is no --id, but one is needed", "explain")
    }
    let run = try Preparation.run(invocation)
    Terminal.print(try Explanation(run, id: id).description(try invocation.language()))
    return .done
  }
}

/// `petakom note`: what one person, or everybody of an agency, should learn.
enum NoteCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    let (id, agency) = (invocation.value("--id"), invocation.value("--agency"))
    guard (id == nil) != (agency == nil) else {
      throw Usage.wrong(
        "petakom note",
        id == nil
          ? "there is neither --id nor --agency, but one is needed"
          : "both --id and --agency are given, but one is enough", "note")
    }
    let run = try Preparation.run(invocation)
    let results = try run.results()
    if Terminal.isWatched { Terminal.progress("") }
    Terminal.print(try results.notes(id: id, agency: agency, try invocation.language()))
    return .done
  }
}

/// Finds the standards for commands that have no pipeline file.
enum StandardsFolder {
  static func find(_ given: String?) throws(Failure) -> String {
    if let given { return given }
    var candidates = ["Pipelines/standards", "standards"]
    var folder = executableFolder
    for _ in 0..<5 {
      candidates.append("\(folder)/Pipelines/standards")
      candidates.append("\(folder)/share/petakom/Pipelines/standards")
      folder += "/.."
    }
    if let found = candidates.first(where: { access($0, R_OK) == 0 }) { return found }
    throw Failure(
      "standards", "there is no folder Pipelines/standards here, but the headings are read by it",
      remedy: "name the folder with --standards", code: .wrongStandards)
  }

  private static var executableFolder: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let bytes = path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.lastIndex(of: "/").map { String(text[..<$0]) } ?? "."
  }
}
