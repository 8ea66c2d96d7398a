import Basics

/// `petakom completion`: what the shell offers behind a tab.
enum CompletionCommand {
  static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    switch invocation.operand(0) {
    case "bash": Terminal.print(script)
    case "zsh": Terminal.print("autoload -U bashcompinit && bashcompinit\n\(script)")
    default:
      throw Usage.wrong(
        invocation.operand(0) ?? "", "it is no shell that is known, but should be bash or zsh",
        "completion")
    }
    return .done
  }

  private static var script: String {
    let commands = CommandTable.all.map(\.name).joined(separator: " ")
    let cases = CommandTable.all.map { command in
      "    \(command.name)) words=\"\(command.options.map(\.name).joined(separator: " "))\" ;;"
    }
    return """
      _petakom() {
        local current="${COMP_WORDS[COMP_CWORD]}" words=""
        case "${COMP_WORDS[1]}" in
      \(cases.joined(separator: "\n"))
        esac
        if [ "$COMP_CWORD" -eq 1 ]; then words="\(commands)"; fi
        case "$current" in
          -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
          *) if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "$words" -- "$current"))
             else COMPREPLY=($(compgen -f -- "$current")); fi ;;
        esac
      }
      complete -o filenames -F _petakom petakom
      """
  }
}
