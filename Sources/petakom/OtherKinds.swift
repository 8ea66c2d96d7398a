import Basics
import PipelineFile

/// Runs and checks of all pipelines but those over assessments.
enum OtherKinds {
  /// Changes the files of a pipeline where it takes others than those of `--input`.
  typealias Input<Plan> = (inout Plan, Invocation) throws(Failure) -> Void

  /// Takes the lock, runs, publishes, and prints one line about it.
  static func run<Kind: OtherRun>(
    _ kind: Kind.Type, _ invocation: Invocation,
    input: Input<Kind.Plan>? = nil
  ) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    let jobs = Kind.isShared ? try invocation.jobs(cores: Terminal.cores) : 1
    let (plan, asOf) = try prepared(kind, invocation, input)
    var options = ["--accept-differencing", "--max-memory", "--parser", "--verbose"]
    if !Kind.isShared { options.append("--jobs") }
    for option in options where invocation.has(option) {
      throw Usage.wrong(
        option, "it is given, but only a pipeline over assessments has a use for it", "run")
    }
    return try Shelf.published(invocation, pipeline: plan.header.name, asOf: asOf) {
      (publication) throws(Failure) in
      let result = try Kind(plan, asOf: asOf, jobs: jobs)
        .output(folder: publication.folder, language)
      try result.publish(publication)
      if !invocation.has("--quiet") {
        result.notices.forEach(Terminal.tell)
        Terminal.print(result.summary)
      }
      return tell(result.exceeded, of: publication.folder, remedy: result.remedy)
    }
  }

  /// What `petakom check` tells of such a pipeline.
  static func check<Kind: OtherRun>(
    _ kind: Kind.Type, _ invocation: Invocation,
    input: Input<Kind.Plan>? = nil
  ) throws(Failure) -> ExitCode {
    let language = try invocation.language()
    let (plan, asOf) = try prepared(kind, invocation, input)
    let run = try Kind(plan, asOf: asOf, jobs: Terminal.cores)
    Terminal.print(run.description(language))
    return run.exceeded.isEmpty ? .done : .dataBeyondLimits
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

  private static func prepared<Kind: OtherRun>(
    _ kind: Kind.Type, _ invocation: Invocation, _ input: Input<Kind.Plan>?
  ) throws(Failure) -> (Kind.Plan, CivilDay) {
    let asked = try invocation.asOf()
    var plan = try Kind.Plan(path: invocation.operand(0) ?? "")
    if let input {
      try input(&plan, invocation)
    } else {
      replaceInput(of: &plan, invocation)
    }
    return (plan, asked ?? plan.header.asOf ?? Terminal.today())
  }

  private static func replaceInput(of plan: inout some OtherPipeline, _ invocation: Invocation) {
    let input = invocation.all("--input")
    if !input.isEmpty { plan.replaceInput(input) }
  }
}

/// The output folder while a run is at work.
enum Shelf {
  /// Holds the lock for as long as the work takes; a stop signal clears away what is half written.
  static func published(
    _ invocation: Invocation, pipeline: String, asOf: CivilDay,
    _ work: (Publication) throws(Failure) -> ExitCode
  ) throws(Failure) -> ExitCode {
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
    return try work(publication)
  }
}
