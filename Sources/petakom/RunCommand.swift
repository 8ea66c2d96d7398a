import Basics
import Flow
import PipelineFile

/// `petakom run`: reads, computes, publishes, and prints one line about it.
enum RunCommand {
  /// What the end of the program frees, and nobody before it.
  private static let kept = Guarded<RunResults?>(nil)

  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    guard !invocation.has("--quiet") || !invocation.has("--verbose") else {
      throw Usage.wrong(
        "--quiet", "it stands beside --verbose, but a run is either quiet or verbose", "run")
    }
    switch PipelineKind(path: invocation.operand(0) ?? "") {
    case .assessments: break
    case .facts: return try OtherKinds.run(ProfessionalismRun.self, invocation)
    case .publishedFigures: return try OtherKinds.run(ReconciliationRun.self, invocation)
    case .change: return try ChangeCommand.run(invocation)
    }
    let run = try Preparation.run(invocation)
    guard run.pipeline.isPublic || !invocation.has("--accept-differencing") else {
      throw Usage.wrong(
        "--accept-differencing",
        "it was given, but the pipeline names no report 'public-release' that it could be for",
        "run")
    }
    try run.requireLibraries()
    return try Shelf.published(invocation, pipeline: run.pipeline.name, asOf: run.asOf) {
      (publication) throws(Failure) in try publish(run, into: publication, invocation)
    }
  }

  private static func publish(
    _ run: Run, into publication: Publication, _ invocation: Invocation
  ) throws(Failure) -> ExitCode {
    var results = try run.results(refusalsTo: publication.refusals)
    results.compareWithEarlier(beside: publication)
    try results.decideRelease(
      beside: publication, isAccepted: invocation.has("--accept-differencing"))
    try publication.freeze(results.release)
    // The program ends when they are published. To take them apart piece by piece would be the longest of
    // all that is done alone.
    kept.withLock { $0 = results }
    try results.publish(publication)
    let summary = Summary(results, folder: publication.folder, try invocation.language())
    if invocation.has("--verbose") { summary.details.forEach(Terminal.tell) }
    if !invocation.has("--quiet") {
      results.notices.forEach(Terminal.tell)
      if Terminal.isWatched { Terminal.progress("") }
      summary.lines.forEach(Terminal.print)
    }
    let withheld = results.releaseFailure(publication.folder)
    if let withheld { Terminal.tell(withheld.description) }
    let code = OtherKinds.tell(
      results.exceeded, of: publication.folder,
      remedy: "'petakom check' tells what is wrong, kind by kind; tabel/ditolak.csv lists every "
        + "refused row and cell")
    return code == .done ? withheld?.code ?? .done : code
  }
}

/// Turns the words of a command line into a run.
enum Preparation {
  static func run(_ invocation: Invocation) throws(Failure) -> Run {
    let asked = try invocation.asOf()
    let jobs = try invocation.jobs(cores: Terminal.cores)
    _ = try invocation.language()
    var pipeline = try Pipeline(path: invocation.operand(0) ?? "")
    let input = invocation.all("--input")
    if !input.isEmpty { pipeline.replaceInput(input) }
    let asOf = asked ?? pipeline.asOf ?? Terminal.today()
    guard asOf.isKnown else {
      throw Usage.wrong("--as-of", "the machine's clock shows no day, but one is needed", "run")
    }
    let isShown = Terminal.isWatched && !invocation.has("--quiet")
    return try Run(
      pipeline, asOf: asOf, jobs: jobs, parser: try invocation.parser(),
      memory: try invocation.maxMemory(), progress: isShown ? ProgressLine.drawn() : nil)
  }
}
