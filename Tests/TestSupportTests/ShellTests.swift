import Basics
import Glibc
import TestSupport
import Testing

@Suite("a program run by a test")
struct ShellTests {
  @Test("gives back its status and what it wrote, apart")
  func outcome() throws {
    let outcome = try Shell.run(
      "/bin/sh", ["-c", "cat; echo $KATA >&2; exit 3"],
      environment: ["KATA": "dua"], stdin: "satu")
    #expect(outcome == .init(status: 3, stdout: "satu", stderr: "dua\n"))
  }

  @Test("may write more than a pipe holds")
  func talkative() throws {
    let outcome = try Shell.run("/bin/sh", ["-c", "head -c 300000 /dev/zero | tr '\\0' x"])
    #expect(outcome.stdout.utf8.count == 300_000)
  }

  @Test("is ended by force when it takes too long")
  func slow() throws {
    #expect(try Shell.run("/bin/sleep", ["60"], seconds: 0.1).status == 128 + 9)
  }

  @Test("waits while its input is held, and ends when it is closed")
  func heldInput() throws {
    let program = try RunningProgram("/bin/cat", [], input: .held)
    program.closeInput()
    #expect(try program.wait(seconds: 10).status == 0)
  }

  @Test("can be asked to stop by a signal", arguments: [SIGINT, SIGTERM])
  func signals(signal: Int32) throws {
    let program = try RunningProgram("/bin/cat", [], input: .held)
    program.send(signal)
    #expect(try program.wait(seconds: 10).status == 128 + signal)
  }

  @Test("fails where there is no such program")
  func missing() {
    #expect(throws: Failure.self) { try Shell.run("/no/such/program") }
  }

  @Test("leaves no folder behind")
  func temporaryFolder() throws {
    var folder: TemporaryFolder? = try TemporaryFolder()
    let file = try folder?.write("isi", to: "a/b.csv")
    #expect(try folder?.snapshot() == ["a/b.csv": Array("isi".utf8)])
    folder = nil
    let outcome = try Shell.run(
      "/bin/sh", ["-c", "test ! -e \"$BERKAS\""],
      environment: ["BERKAS": file ?? ""])
    #expect(outcome.status == 0)
  }
}
