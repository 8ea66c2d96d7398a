import Basics
import PipelineFile

/// All commands of the program.
enum CommandTable {
  private static let input = Option(
    name: "--input", value: "FILE", takesMany: true,
    summary: "reads these files instead of those of the pipeline's first source; - is stdin")
  private static let asOf = Option(
    name: "--as-of", value: "YYYY-MM-DD",
    summary: "the day the figures speak of; else the pipeline's, else today")
  private static let jobs = Option(
    name: "--jobs", value: "N", summary: "how many workers; one per core if left out")
  private static let maxMemory = Option(
    name: "--max-memory", value: "SIZE",
    summary: "ends the run, without publishing, once it has used more than this: 400M, 2G")
  private static let parser = Option(
    name: "--parser", value: "fast|libcsv",
    summary: "whether libcsv reads every record, or only those that are not regular; fast if left "
      + "out, with the same result")
  private static let standards = Option(
    name: "--standards", value: "DIR",
    summary:
      "the folder of the standards; Pipelines/standards here or beside the program if left out")
  private static let standardsDay = Option(
    name: "--as-of", value: "YYYY-MM-DD", summary: "the day whose standards are used; else today")
  private static let language = Option(
    name: "--language", value: "id|en", summary: "the language of what is printed; id if left out")

  static let all: [Command] = [
    Command(
      name: "run", operands: ["PIPELINE"], summary: "runs a pipeline and publishes its output",
      options: [
        input,
        Option(
          name: "--out", value: "DIR",
          summary: "publishes below this folder; 'keluaran' if left out"), asOf, jobs, maxMemory,
        parser, language,
        Option(
          name: "--accept-differencing", value: nil,
          summary: "writes a public release although it differs from an earlier one by few people"),
        Option(name: "--quiet", value: nil, summary: "prints nothing but trouble"),
        Option(name: "--verbose", value: nil, summary: "tells of every file and every remark"),
      ], run: RunCommand.run),
    Command(
      name: "check", operands: ["PIPELINE"],
      summary: "shows the plan, the standards in force and the quality of the data; writes nothing",
      options: [input, asOf, jobs, parser, language], run: CheckCommand.run),
    Command(
      name: "inspect", operands: ["FILE"],
      summary: "shows what the reader makes of one file: dialect, heading, columns, lines",
      options: [
        Option(name: "--rows", value: nil, summary: "writes the rows as clean CSV instead"),
        standards, standardsDay, language,
      ], run: InspectCommand.run),
    Command(
      name: "init", operands: ["FILE"],
      summary: "writes a starter pipeline for an unknown export, its columns guessed and commented",
      options: [
        Option(
          name: "--out", value: "PIPELINE",
          summary: "writes this file, which must not be there; standard output if left out"),
        standards, standardsDay, language,
      ], run: InitCommand.run),
    Command(
      name: "explain", operands: ["PIPELINE"],
      summary: "shows every step from one person's raw cells to the category, with the rules",
      options: [
        Option(name: "--id", value: "ID", summary: "the person's NIP or participant id"), input,
        asOf, language,
      ], run: ExplainCommand.run),
    Command(
      name: "note", operands: ["PIPELINE"],
      summary: "writes development notes as Markdown: gaps, strengths, courses, groups, topics",
      options: [
        Option(name: "--id", value: "ID", summary: "for one person, by NIP or participant id"),
        Option(
          name: "--agency", value: "CODE", summary: "for everybody of an agency, by its code"),
        input, asOf, jobs, language,
      ], run: NoteCommand.run),
    Command(
      name: "compare", operands: ["OLD_RUN", "NEW_RUN"],
      summary: "takes the change of the index between two runs apart: people, results, rules",
      options: [
        Option(
          name: "--out", value: "DIR",
          summary: "publishes below this folder; 'keluaran' if left out"), language,
      ], run: CompareCommand.run),
    Command(
      name: "professionalism", operands: ["PIPELINE"],
      summary: "scores the professionalism index (IP ASN) from facts about people, as 'run' does",
      options: [
        input,
        Option(
          name: "--out", value: "DIR",
          summary: "publishes below this folder; 'keluaran' if left out"), asOf, language,
      ],
      run: { (invocation) throws(Failure) in
        try OtherKinds.run(ProfessionalismRun.self, invocation)
      }),
    Command(
      name: "change", operands: ["PIPELINE"],
      summary: "compares two assessments of the same people, before and after, and publishes it",
      options: [
        Option(
          name: "--input", value: "FILE", takesMany: true,
          summary: "reads these files, which tell the stage or the day of each row themselves"),
        Option(
          name: "--before", value: "FILE", takesMany: true,
          summary: "reads these files as the assessments before; needs --after"),
        Option(
          name: "--after", value: "FILE", takesMany: true,
          summary: "reads these files as the assessments after; needs --before"),
        Option(
          name: "--out", value: "DIR",
          summary: "publishes below this folder; 'keluaran' if left out"), asOf, jobs, language,
      ], run: ChangeCommand.run),
    Command(
      name: "reconcile", operands: ["FILE"],
      summary: "checks a table of published figures against itself: sums, percentages, means, "
        + "categories",
      options: [
        Option(name: "--rows", value: nil, summary: "writes every finding as CSV instead"),
        Option(
          name: "--decimals", value: "comma|point",
          summary: "what stands before the decimals; judged by the figures if left out"),
        standards, standardsDay, language,
      ], run: ReconcileCommand.run),
    Command(
      name: "stages", operands: ["[NAME]"],
      summary: "lists what a pipeline file may name: steps, tallies, reports",
      options: [
        Option(name: "--markdown", value: nil, summary: "writes the manual Pipelines/README.md")
      ], run: StagesCommand.run),
    Command(
      name: "completion", operands: ["SHELL"],
      summary: "writes the completion for bash or zsh", options: [], run: CompletionCommand.run),
    Command(
      name: "help", operands: ["[COMMAND]"], summary: "explains the program or one command",
      options: [],
      run: { (invocation) throws(Failure) in
        try HelpCommand.run(topic: invocation.operand(0))
      }),
  ]

  static func command(named name: String) -> Command? { all.first { $0.name == name } }
}
