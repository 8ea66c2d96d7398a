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

  @Test("stays as it is where a rerun of its day is withheld, beside new internal tables")
  func kept() throws {
    let trial = try ReleaseTests.trial()
    let whole = ReleaseTests.pipeline.replacing(
      "tables, run-record", with: "tables, data-package, excel, workbook, run-record")
    try trial.folder.write(whole, to: "uji.yaml")
    #expect(try trial.run().status == 0)
    let released = try ReleaseTests.publicFiles(trial)
    #expect(released.count > 7)
    let tables = try trial.folder.text(of: "\(Trial.published)/tabel/instansi.csv")
    try trial.folder.write(
      ReleaseTests.export([(61, 30), (48, 3), (25, 25), (7, 1)]), to: "data.csv")
    for _ in 1...2 {
      let outcome = try trial.run()
      #expect(outcome.status == ExitCode.dataBeyondLimits.rawValue)
      #expect(outcome.stderr.contains("the folder publik/ stays as it was released"))
      #expect(try ReleaseTests.publicFiles(trial) == released)
    }
    #expect(try trial.folder.text(of: "\(Trial.published)/tabel/instansi.csv") != tables)
    let page = try trial.folder.text(of: "\(Trial.published)/pengungkapan.en.md")
    #expect(page.contains("The folder publik/ stays as it was released for this day before"))
    let indonesian = try trial.folder.text(of: "\(Trial.published)/pengungkapan.md")
    #expect(indonesian.contains("Folder publik/ tetap seperti yang sudah dirilis"))
    let record = try trial.folder.text(of: "\(Trial.published)/run.json")
    #expect(record.contains("\"keeps_earlier_folder\": true"))
    let accepted = try run(trial, day: Trial.day, "--accept-differencing")
    #expect(accepted.status == 0, "\(accepted.stderr)")
    #expect(try ReleaseTests.publicFiles(trial) != released)
  }

  private func run(_ trial: Trial, day: String, _ option: String...) throws -> Shell.Outcome {
    try Shell.run(
      Project.binary("petakom"),
      ["run", "uji.yaml", "--as-of", day, "--out", "keluaran"] + option,
      environment: trial.environment, in: trial.folder.path)
  }
}
