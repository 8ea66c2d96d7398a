import Basics
import Glibc

/// The program: finds the command, runs it, and ends with its exit code.
@main
struct Petakom {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // A closed standard stream would give its number to the next file that is opened.
    for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) < 0 { _ = open("/dev/null", O_RDWR) }
    let words = Array(CommandLine.arguments.dropFirst())
    do throws(Failure) {
      let code = try run(words)
      try Terminal.requireAllWritten()
      exit(code.rawValue)
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
      throw Usage.unknown(
        first, "command", among: CommandTable.all.map(\.name) + ["--version", "--help"])
    }
    let rest = Array(words.dropFirst())
    if rest.contains("--help") || rest.contains("-h") {
      return try HelpCommand.run(topic: command.name)
    }
    return try command.run(try Invocation(command, rest))
  }
}
