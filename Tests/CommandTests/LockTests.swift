import Basics
import Foundation
import TestSupport
import Testing

@Suite("two runs into one folder")
struct LockTests {
  @Test("the second one stops and tells which process holds the lock, since when")
  func heldLock() throws {
    let trial = try Trial()
    let first = try waitingRun(in: trial)
    expectTrouble(
      try trial.run(), .locked, names: "\(first.process)", "since", at: #_sourceLocation)
    first.closeInput()
    #expect(try first.wait().status == 11)  // it was given nothing to read
  }

  @Test("the lock of a run that was killed holds nobody up")
  func lockLeftBehind() throws {
    let trial = try Trial()
    let first = try waitingRun(in: trial)
    first.send(SIGKILL)
    _ = try first.wait()
    let outcome = try trial.run()
    #expect(outcome.status == 0, "\(outcome.stderr)")
  }

  @Test("a run that is asked to stop leaves no half-written file", arguments: [SIGINT, SIGTERM])
  func interrupted(signal: Int32) throws {
    let trial = try Trial()
    #expect(try trial.run().status == 0)
    let good = try trial.output()
    let second = try waitingRun(in: trial)
    second.send(signal)
    #expect(try second.wait(seconds: 20).status == 128 + signal)
    #expect(try trial.output() == good)
  }

  /// Starts a run that waits for its input, and returns once it has begun.
  private func waitingRun(in trial: Trial) throws -> RunningProgram {
    let arguments = [
      "run", "uji.yaml", "--input", "-", "--as-of", Trial.day, "--out", "keluaran",
    ]
    let before = try trial.folder.snapshot()
    let program = try RunningProgram(
      Project.binary("petakom"), arguments, environment: trial.environment, input: .held,
      folder: trial.folder.path)
    // The lock is the first thing a run writes; a start-up takes milliseconds.
    for _ in 0..<500 where try trial.folder.snapshot() == before { usleep(10_000) }
    usleep(100_000)
    return program
  }
}
