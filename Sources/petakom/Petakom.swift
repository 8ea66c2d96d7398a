import Basics
import Glibc

/// The program: finds the command, runs it, and ends with its exit code.
@main
struct Petakom {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    let words = Array(CommandLine.arguments.dropFirst())
    do throws(Failure) {
      exit(try run(words).rawValue)
    } catch {
      Terminal.tell(error.description)
      exit(error.code.rawValue)
    }
  }

  private static func run(_ words: [String]) throws(Failure) -> ExitCode {
    guard let first = words.first else {
      throw Failure(
        "petakom", "there is no command, but one is needed",
        remedy: "petakom help lists the commands", code: .wrongUsage)
    }
    if first == "--version" {
      Terminal.print("petakom \(Release.version)")
      return .done
    }
    if first == "-h" || first == "--help" { return try HelpCommand.run(topic: nil) }
    guard let command = CommandTable.command(named: first) else {
      throw Usage.unknown(first, "command", among: CommandTable.all.map(\.name))
    }
    let rest = Array(words.dropFirst())
    if rest.contains("--help") || rest.contains("-h") {
      return try HelpCommand.run(topic: command.name)
    }
    return try command.run(try Invocation(command, rest))
  }
}
