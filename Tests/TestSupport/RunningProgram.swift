import Basics
import Foundation

/// A program that runs beside the tests.
///
/// Its output goes into files, so a talkative program never blocks. When the value goes away the
/// program is ended by force.
public final class RunningProgram {
  /// Where a program reads from.
  public enum Input: Sendable {
    /// The content of a file.
    case file(String)
    /// A pipe that gives nothing and stays open until `closeInput` is called.
    case held
  }

  /// The process number.
  public let process: Int32
  private let scratch: TemporaryFolder
  private var heldPipe: Int32 = -1
  private var hasEnded = false

  /// Starts a program; the environment is added to that of the tests.
  public init(
    _ executable: String, _ arguments: [String], environment: [String: String] = [:],
    input: Input = .file("/dev/null"), folder: String? = nil, scratch: TemporaryFolder? = nil
  ) throws {
    self.scratch = try scratch ?? TemporaryFolder()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var inputPath = self.scratch.path("held")
    switch input {
    case .file(let path): inputPath = path
    case .held:
      mkfifo(inputPath, 0o600)
      // Open for reading, too: then neither side waits for the other.
      heldPipe = open(inputPath, O_RDWR | O_CLOEXEC)
    }
    posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0)
    for (descriptor, name) in [(Int32(1), "out"), (2, "err")] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, self.scratch.path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var attributes = RunningProgram.plainSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    let all = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let settings = all.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    // `env` changes the folder and becomes the program, under the same process number.
    let words = (folder.map { ["/usr/bin/env", "-C", $0] } ?? []) + [executable] + arguments
    var identifier: pid_t = 0
    let error = withCStrings(words) { words in
      withCStrings(settings) {
        posix_spawn(&identifier, words[0]!, &actions, &attributes, words, $0)
      }
    }
    process = identifier
    guard error == 0 else {
      hasEnded = true
      throw Failure(
        executable, "cannot be started (\(String(cString: strerror(error)))), but a test runs it",
        remedy: "build it first", code: .internalFailure)
    }
  }

  deinit {
    closeInput()
    if !hasEnded {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }

  /// Ends the held input: the program reads the end of the file.
  public func closeInput() {
    if heldPipe >= 0 { close(heldPipe) }
    heldPipe = -1
  }

  /// Sends a signal, such as `SIGTERM`.
  public func send(_ signal: Int32) { kill(process, signal) }

  /// Waits for the end; the program is ended by force after so many seconds.
  public func wait(seconds: Double = 120) throws -> Shell.Outcome {
    var status: Int32 = 0
    var rest = Int(seconds * 500)
    while waitpid(process, &status, WNOHANG) == 0 {
      rest -= 1
      if rest == 0 { kill(process, SIGKILL) }
      usleep(2000)
    }
    hasEnded = true
    closeInput()
    let signal = status & 0x7F
    return Shell.Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      stdout: try scratch.text(of: "out"), stderr: try scratch.text(of: "err"))
  }
}

extension RunningProgram {
  // The threads of the tests hold signals back, and a program would inherit that.
  private static func plainSignals() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    return attributes
  }
}

private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
