import Basics

/// Explains the program or one command, from the table of commands.
enum HelpCommand {
  static func run(topic: String?) throws(Failure) -> ExitCode {
    guard let topic else {
      Terminal.print(overview)
      return .done
    }
    guard let command = CommandTable.command(named: topic) else {
      throw Usage.unknown(topic, "command", among: CommandTable.all.map(\.name))
    }
    Terminal.print("\(command.synopsis)\n\n\(command.summary)")
    let width = command.options.map { label($0).count }.max() ?? 0
    if !command.options.isEmpty { Terminal.print("") }
    for option in command.options {
      let name = label(option)
      let padding = String(repeating: " ", count: width - name.count)
      Terminal.print("  \(name)\(padding)  \(option.summary)")
    }
    return .done
  }

  private static func label(_ option: Option) -> String {
    option.value.map { "\(option.name) \($0)" } ?? option.name
  }

  private static var overview: String {
    var text = """
      petakom \(Release.version): the competency map of the civil service, from exports to figures

      """
    for command in CommandTable.all {
      let use = (["petakom", command.name] + command.operands).joined(separator: " ")
      text += "\n  \(use)\n      \(command.summary)\n"
    }
    text += """

      petakom help COMMAND lists the options. The program ends with

      """
    for code in ExitCode.allCases {
      text += "\n  \(code.rawValue < 10 ? " " : "")\(code.rawValue)  \(code.meaning)"
    }
    return text
  }
}

extension ExitCode {
  fileprivate var meaning: String {
    switch self {
    case .done: "done"
    case .internalFailure: "a bug of the program"
    case .wrongUsage: "wrong usage"
    case .dataBeyondLimits:
      "done, but the data exceed a limit of the pipeline, or published figures contradict each other"
    case .locked: "another run holds the lock"
    case .wrongPipeline: "the pipeline file is wrong: file, line, column"
    case .unusableInput: "the input cannot be used; nothing was published"
    case .wrongStandards: "the standards are missing or wrong"
    case .unwritableOutput: "the output cannot be written; the last good output stays"
    case .figuresDoNotBelongTogether:
      "two runs cannot be compared: other pipelines, or the older one is named last"
    }
  }
}
