import Basics
import PipelineFile

/// What runs of all pipelines but those over assessments have in common.
enum OtherKinds {
  /// Takes the lock, runs, publishes, and prints one line about it.
  static func publish(
    _ invocation: Invocation, pipeline: String, asOf: CivilDay, hasJobs: Bool = false,
    _ body: (_ folder: String) throws(Failure) -> RunOutput
  ) throws(Failure) -> ExitCode {
    var options = ["--accept-differencing", "--max-memory", "--parser", "--verbose"]
    if !hasJobs { options.append("--jobs") }
    for option in options where invocation.has(option) {
      throw Usage.wrong(
        option, "it is given, but only a pipeline over assessments has a use for it", "run")
    }
    let publication = try Publication(
      invocation.value("--out") ?? "keluaran", pipeline: pipeline, asOf: asOf)
    let signals = StopSignals {
      publication.abandon()
      Terminal.tell("petakom run: stopped as asked; the half-written output was cleared away")
    }
    defer {
      signals.standDown()
      publication.release()
    }
    let result = try body(publication.folder)
    try publication.publish(result.files)
    if !invocation.has("--quiet") {
      result.notices.forEach(Terminal.tell)
      Terminal.print(result.summary)
    }
    return tell(result.exceeded, of: publication.folder, remedy: result.remedy)
  }

  /// Tells which limits are exceeded, and gives the exit code.
  static func tell(_ exceeded: [Words], of folder: String, remedy: String) -> ExitCode {
    guard !exceeded.isEmpty else { return .done }
    Terminal.tell(
      Failure(
        folder,
        "\(exceeded.map(\.english).joined(separator: "; ")); it is published all the same, but "
          + "should be mended", remedy: remedy, code: .dataBeyondLimits
      ).description)
    return .dataBeyondLimits
  }
}
