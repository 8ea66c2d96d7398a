import Basics
import TestSupport
import Testing

@Suite("the check of published figures, as a command")
struct ReconcileTests {
  @Test(
    "ends with 3 where figures contradict each other, and else with 0",
    arguments: [("7", ExitCode.done), ("8", .dataBeyondLimits)])
  func exitCodes(sum: String, code: ExitCode) throws {
    let trial = try Trial(pipeline: nil, data: "kelompok;jumlah\nA;3\nB;4\nTotal;\(sum)\n")
    let outcome = try trial.petakom(
      "reconcile", "data.csv", "--standards", Project.path("Pipelines/standards"), "--as-of",
      Trial.day, "--language", "en")
    #expect(outcome.status == code.rawValue)
    #expect(
      outcome.stdout.contains("data.csv:4: Total, jumlah: printed 8, computed 7, difference 1")
        == (sum == "8"))
  }

  @Test(
    "says which table it cannot read",
    arguments: [
      ("", "the file is empty, but should hold a heading and rows"),
      ("1,2\n3,4\n", "no heading is found among the first lines, but one is needed"),
      ("kelompok,jumlah\n", "the table has a heading and no rows, but should hold figures"),
      ("a,b\nx,1,2\n", "the row has 3 cells, but the heading 2"),
    ])
  func refused(data: String, problem: String) throws {
    let outcome = try Trial(pipeline: nil, data: data).petakom(
      "reconcile", "data.csv", "--standards", Project.path("Pipelines/standards"), "--as-of",
      Trial.day)
    #expect(outcome.status == ExitCode.unusableInput.rawValue)
    #expect(outcome.stderr.contains(problem), "\(outcome.stderr)")
  }
}
