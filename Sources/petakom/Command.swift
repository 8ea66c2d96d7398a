import Basics

/// An option of a command; the table of commands is the only source of parsing, help and completion.
struct Option: Sendable {
  let name: String
  /// What stands behind it, in capitals; nil for a switch.
  let value: String?
  /// Whether several values may follow.
  var takesMany = false
  let summary: String
}

/// A command of the program.
struct Command: Sendable {
  let name: String
  /// The operands, in capitals; those in brackets may be left out.
  let operands: [String]
  let summary: String
  let options: [Option]
  let run: @Sendable (Invocation) throws(Failure) -> ExitCode

  /// How the command is written.
  var synopsis: String {
    let options = options.map { option in
      guard let value = option.value else { return "[\(option.name)]" }
      return "[\(option.name) \(value)\(option.takesMany ? "…" : "")]"
    }
    return (["petakom", name] + operands + options).joined(separator: " ")
  }
}
