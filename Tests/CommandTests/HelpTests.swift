import Basics
import TestSupport
import Testing

@Suite("what the program tells about itself")
struct HelpTests {
  @Test("its version is one line")
  func version() throws {
    let outcome = try Trial().petakom("--version")
    #expect(outcome.status == 0)
    #expect(outcome.stdout.wholeMatch(of: /petakom \d+\.\d+\.\d+\S*\n/) != nil)
  }

  @Test("its help names every command", arguments: [["help"], ["--help"], ["-h"]])
  func help(arguments: [String]) throws {
    let outcome = try Shell.run(Project.binary("petakom"), arguments)
    #expect(outcome.status == 0)
    let commands = [
      "run", "check", "inspect", "init", "explain", "professionalism", "change", "reconcile",
      "stages", "completion",
    ]
    #expect(commands.filter { !outcome.stdout.contains("petakom \($0)") } == [])
    #expect(outcome.stderr.isEmpty)
  }

  @Test("its help lists every code that it may end with", arguments: ExitCode.allCases)
  func exitCodes(code: ExitCode) throws {
    let text = try Shell.run(Project.binary("petakom"), ["help"]).stdout
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains { $0.hasPrefix("\(code.rawValue)  ") })
  }

  @Test(
    "the help of a command names every option", arguments: [["help", "run"], ["run", "--help"]])
  func helpOfRun(arguments: [String]) throws {
    let outcome = try Shell.run(Project.binary("petakom"), arguments)
    let options = [
      "--input", "--out", "--as-of", "--jobs", "--language", "--quiet", "--verbose",
    ]
    #expect(outcome.status == 0)
    #expect(options.filter { !outcome.stdout.contains($0) } == [])
  }

  @Test("the catalogue lists what a pipeline may name")
  func stages() throws {
    let outcome = try Trial().petakom("stages")
    let names = ["normalise", "roster", "match", "classify", "groups", "gaps", "people", "tables"]
    #expect(outcome.status == 0)
    #expect(names.filter { !outcome.stdout.contains($0) } == [])
  }

  @Test("one entry of the catalogue says what it takes and gives")
  func oneStage() throws {
    let outcome = try Trial().petakom("stages", "match")
    #expect(outcome.status == 0)
    #expect(outcome.stdout.contains("match"))
    #expect(!outcome.stdout.contains("normalise: "))
  }

  @Test("its completion is a script that the shell can read")
  func completion() throws {
    let script = try Trial().petakom("completion", "bash")
    #expect(script.status == 0)
    #expect(script.stdout.contains("petakom"))
    #expect(try Shell.run("/bin/bash", ["-n"], stdin: script.stdout).stderr == "")
  }
}
