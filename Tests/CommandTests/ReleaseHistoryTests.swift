import Basics
import TestSupport
import Testing

@Suite("a public release beside earlier ones")
struct ReleaseHistoryTests {
  @Test("is compared with every release before, not only with the last one")
  func everyRelease() throws {
    let trial = try ReleaseTests.trial()
    #expect(try trial.run().status == 0)
    let more = [(80, 50), (48, 3), (25, 25), (7, 1)]
    let fewMoreThanFirst = [(61, 30), (48, 3), (25, 25), (7, 1)]
    try trial.folder.write(ReleaseTests.export(more), to: "data.csv")
    #expect(try run(trial, day: "2026-07-31").status == 0)
    try trial.folder.write(ReleaseTests.export(fewMoreThanFirst), to: "data.csv")
    let outcome = try run(trial, day: "2026-08-31")
    #expect(outcome.status == ExitCode.dataBeyondLimits.rawValue)
    #expect(
      outcome.stderr.contains("since the public release 000001-\(Trial.day), but none should"))
    let page = try trial.folder.text(of: "keluaran/uji/2026-08-31/pengungkapan.md")
    #expect(page.contains("terhadap 000001-\(Trial.day). Rilis ditahan."))
    let record = try trial.folder.text(of: "keluaran/uji/2026-08-31/run.json")
    #expect(record.contains("\"compared_with\": \"000001-\(Trial.day)\""))
    #expect(record.contains("\"releases_compared\": 2"))
    #expect(!trial.folder.contains("keluaran/uji/2026-08-31/publik"))
  }

  @Test("names the release with most risks, and counts those beside all others")
  func severalRisky() throws {
    let trial = try ReleaseTests.trial()
    #expect(try trial.run().status == 0)
    try trial.folder.write(
      ReleaseTests.export([(61, 30), (48, 3), (25, 25), (7, 1)]), to: "data.csv")
    #expect(try run(trial, day: "2026-07-31", "--accept-differencing").status == 0)
    try trial.folder.write(
      ReleaseTests.export([(62, 30), (48, 3), (25, 26), (7, 1)]), to: "data.csv")
    let outcome = try run(trial, day: "2026-08-31")
    #expect(outcome.status == ExitCode.dataBeyondLimits.rawValue)
    let told = try #require(
      outcome.stderr.firstMatch(
        of: /(\d+) counts moved .* release 0+(\d)-.*, and (\d+) since 1 other,/))
    let (worst, others) = (try #require(Int(told.1)), try #require(Int(told.3)))
    #expect(worst >= others && others > 0)
    let folder = "keluaran/uji/2026-08-31"
    #expect(
      try trial.folder.text(of: "\(folder)/run.json")
        .contains("\"differencing_risks\": \(worst + others)"))
    let page = try trial.folder.text(of: "\(folder)/pengungkapan.en.md")
    #expect(page.contains("In all there are \(worst + others):"))
    #expect(page.contains("| 000001-\(Trial.day)") && page.contains("| 000002-2026-07-31"))
  }

  @Test("that repeats an earlier one tells nothing new, whatever came between")
  func repeated() throws {
    let trial = try ReleaseTests.trial()
    #expect(try trial.run().status == 0)
    try trial.folder.write(
      ReleaseTests.export([(61, 30), (48, 3), (25, 25), (7, 1)]), to: "data.csv")
    #expect(try run(trial, day: "2026-07-31", "--accept-differencing").status == 0)
    try trial.folder.write(ReleaseTests.export(ReleaseTests.agencies), to: "data.csv")
    let outcome = try run(trial, day: "2026-08-31")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let page = try trial.folder.text(of: "keluaran/uji/2026-08-31/pengungkapan.en.md")
    #expect(page.contains("This release is the same as 000001-\(Trial.day)"))
    #expect(try trial.output().keys.count { $0.contains("rilis/") } == 2)
  }

  private func run(_ trial: Trial, day: String, _ option: String...) throws -> Shell.Outcome {
    try Shell.run(
      Project.binary("petakom"),
      ["run", "uji.yaml", "--as-of", day, "--out", "keluaran"] + option,
      environment: trial.environment, in: trial.folder.path)
  }
}
