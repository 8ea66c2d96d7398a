import TestSupport
import Testing

@Suite("A run beside the run before")
struct HistoryTests {
  private static let pipeline = """
    pipeline: uji
    standards: \(Project.path("Pipelines/standards"))
    source: {files: [data.csv]}
    steps: [normalise, roster, match, classify]
    tallies: [groups, gaps]
    reports: [national-report, run-record]

    """

  private func run(_ trial: Trial, on day: String) throws {
    let outcome = try trial.petakom("run", "uji.yaml", "--as-of", day)
    #expect(outcome.status == 0, "\(outcome.stderr)")
  }

  @Test("names the change, the days it saw, and writes the history")
  func second() throws {
    let trial = try Trial(pipeline: HistoryTests.pipeline)
    try run(trial, on: "2026-05-31")
    let first = try trial.folder.text(of: "keluaran/uji/latest/laporan.md")
    #expect(!first.contains("Pembanding: keluaran"))
    #expect(
      try !trial.folder.snapshot(of: "keluaran/uji/2026-05-31").keys.contains("tabel/riwayat.csv"))
    try run(trial, on: "2026-06-30")
    let report = try trial.folder.text(of: "keluaran/uji/latest/laporan.en.md")
    #expect(report.contains("As of 31 May 2026 it was 77.8%: no change."))
    #expect(report.contains("## Over time"))
    let history = try trial.folder.text(of: "keluaran/uji/latest/tabel/riwayat.csv")
    #expect(history.split(separator: "\n").count == 3)
    let record = try trial.folder.text(of: "keluaran/uji/latest/run.json")
    #expect(record.contains("\"earlier_runs\": [\n    \"2026-05-31\"\n  ]"))
  }

  @Test("of the same day again gives the same bytes")
  func again() throws {
    let trial = try Trial(pipeline: HistoryTests.pipeline)
    try run(trial, on: "2026-05-31")
    try run(trial, on: "2026-06-30")
    func output() throws -> [String: [UInt8]] {
      try trial.folder.snapshot(of: "keluaran/uji/2026-06-30").filter { $0.key != "waktu.json" }
    }
    let first = try output()
    try run(trial, on: "2026-06-30")
    #expect(try output() == first)
  }

  @Test("says how many days it leaves out")
  func omitted() throws {
    let trial = try Trial(pipeline: HistoryTests.pipeline)
    try run(trial, on: "2026-04-30")
    try run(trial, on: "2026-05-31")
    try trial.folder.write("{}", to: "keluaran/uji/2026-04-30/run.json")
    try run(trial, on: "2026-06-30")
    let report = try trial.folder.text(of: "keluaran/uji/latest/laporan.en.md")
    #expect(report.contains("1 day more is not shown"))
  }

  @Test("says so where the steps were others")
  func otherSteps() throws {
    let trial = try Trial(pipeline: HistoryTests.pipeline)
    try run(trial, on: "2026-05-31")
    try trial.folder.write(
      HistoryTests.pipeline.replacing("match,", with: "match: {export-standard: never},"),
      to: "uji.yaml")
    try run(trial, on: "2026-06-30")
    #expect(
      try trial.folder.text(of: "keluaran/uji/latest/laporan.en.md").contains(
        "Rules or steps of the pipeline differ"))
  }
}
