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
        0  done                                  10  the pipeline file is wrong
        1  a bug of the program                  11  the input cannot be used
        2  wrong usage                           12  the standards are missing or wrong
        3  done, but beyond the data's limits    13  the output cannot be written
        4  another run holds the lock
      """
    return text
  }
}
