import Foundation

/// Runs programs and waits for them.
public enum Shell {
  /// How a program ended and what it wrote.
  public struct Outcome: Sendable, Hashable {
    /// The exit code; a program ended by signal n has the status 128 + n, as in a shell.
    public var status: Int32
    /// What it wrote to standard output.
    public var stdout: String
    /// What it wrote to standard error.
    public var stderr: String

    /// An outcome by its three parts.
    public init(status: Int32, stdout: String, stderr: String) {
      self.status = status
      self.stdout = stdout
      self.stderr = stderr
    }
  }

  /// Runs a program to its end; it is ended by force after so many seconds.
  ///
  /// - Parameters:
  ///   - environment: added to the environment of the tests.
  ///   - stdin: what the program reads; without it, standard input is empty.
  ///   - folder: the folder the program works in; without it, that of the tests.
  public static func run(
    _ executable: String, _ arguments: [String] = [], environment: [String: String] = [:],
    stdin: String? = nil, in folder: String? = nil, seconds: Double = 120
  ) throws -> Outcome {
    let scratch = try TemporaryFolder()
    var input = "/dev/null"
    if let stdin { input = try scratch.write(stdin, to: "in") }
    let program = try RunningProgram(
      executable, arguments, environment: environment, input: .file(input), folder: folder,
      scratch: scratch)
    return try program.wait(seconds: seconds)
  }
}
