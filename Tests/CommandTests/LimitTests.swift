import Basics
import Foundation
import TestSupport
import Testing

@Suite("a limit of a pipeline")
struct LimitTests {
  /// One refused row, one NIP that cannot be one, one incomplete person, and one who contradicts himself.
  static let export =
    Trial.export + """
      x;Contoh Empat;B3102;Kabupaten Hilir;Kabupaten;31;Pelaksana;2026-02-11;1;1;1;1;1;1;1;1;1
      199013032015031005;Contoh Lima;B3102;Kabupaten Hilir;Kabupaten;31;Pelaksana;2026-02-11;;1;1;1;1;1;1;1;1
      199105062016031006;Contoh Enam;B3102;Kabupaten Hilir;Kabupaten;31;Pelaksana;2026-02-11;1;1;1;1;1;1;1;1;1
      199105062016031006;Contoh Enam;B3102;Kabupaten Hilir;Kabupaten;31;Pelaksana;2026-02-11;1;1;1;1;1;1;1;1;2

      """

  static func run(_ limits: String) throws -> (outcome: Shell.Outcome, trial: Trial) {
    let trial = try Trial(pipeline: Trial.pipeline() + "limits: {\(limits)}\n", data: export)
    return (try trial.run(), trial)
  }

  @Test(
    "that is exceeded is told by name, and the run is published and ends with 3",
    arguments: [
      ("refused-rows: {at-most: 2 %}", "refused rows: 14.29 % of the data rows (1 of 7)"),
      ("refused-rows: {at-most: 0}", "refused rows: 1, but at most 0"),
      ("doubtful-nips: {at-most: 0}", "cannot be a NIP: 1, but at most 0"),
      ("incomplete-people: {at-most: 10 %}", "people who lack a level: 25.00 %"),
      ("conflicting-people: {at-most: 10 %}", "contradict each other: 20.00 %"),
    ])
  func exceeded(limit: String, sentence: String) throws {
    let (outcome, trial) = try Self.run(limit)
    #expect(outcome.status == ExitCode.dataBeyondLimits.rawValue)
    #expect(outcome.stderr.contains(sentence), "\(outcome.stderr)")
    #expect(trial.folder.contains(Trial.published))
  }

  @Test(
    "that is reached but not exceeded is met",
    arguments: [
      "refused-rows: {at-most: 1}", "refused-rows: {at-most: 14.3 %}",
      "doubtful-nips: {at-most: 1}", "incomplete-people: {at-most: 25 %}",
      "conflicting-people: {at-most: 20 %}", "unknown-agencies: {at-most: 0}",
    ])
  func met(limit: String) throws {
    let (outcome, _) = try Self.run(limit)
    #expect(outcome.status == 0, "\(outcome.stderr)")
  }

  @Test(
    "on memory ends a run that needs more, and nothing is published",
    arguments: [("1M", false), ("4G", true)])
  func memory(size: String, isEnough: Bool) throws {
    let trial = try Trial()
    let outcome = try trial.petakom(
      "run", "uji.yaml", "--as-of", Trial.day, "--max-memory", size)
    #expect(outcome.status == (isEnough ? 0 : ExitCode.unusableInput.rawValue))
    #expect(trial.folder.contains(Trial.published) == isEnough)
    #expect(outcome.stderr.contains("may use 1 MiB") != isEnough)
  }

  @Test("counts level cells that could not be used among all of them")
  func cells() throws {
    let data = Trial.export.replacing("2026-02-10;2;2;2", with: "2026-02-10;7;2;2,5")
    let pipeline = Trial.pipeline() + "limits: {refused-cells: {at-most: 7 %}}\n"
    let outcome = try Trial(pipeline: pipeline, data: data).run()
    #expect(outcome.status == ExitCode.dataBeyondLimits.rawValue)
    let sentence = "could not be used: 7.41 % of the level cells of the data rows (2 of 27)"
    #expect(outcome.stderr.contains(sentence), "\(outcome.stderr)")
  }

  static let lacking = [
    // No column for SK.01.
    Trial.export.split(separator: "\n").map { $0.dropLast($0.hasPrefix("nip") ? 4 : 2) }
      .joined(separator: "\n"),
    // No row for M.08 that anybody understands.
    "nip;jenjang;kompetensi;level\n"
      + (["INT", "KJS", "KOM", "OPH", "PLP", "PDO", "MPR", "PBS", "Ketangkasan"]).map {
        "198501012010011001;Pengawas;\($0);2\n"
      }.joined(),
  ]

  @Test("counts competencies of the regulation that an export leaves out", arguments: lacking)
  func competencies(data: String) throws {
    let pipeline = Trial.pipeline() + "limits: {competencies-without-column: {at-most: 0}}\n"
    let outcome = try Trial(pipeline: pipeline, data: data).run()
    #expect(outcome.status == ExitCode.dataBeyondLimits.rawValue)
    let sentence = "without a column, or in long exports without a row: 1, but at most 0"
    #expect(outcome.stderr.contains(sentence), "\(outcome.stderr)")
    let lenient = pipeline.replacing("at-most: 0", with: "at-most: 12 %")
    #expect(try Trial(pipeline: lenient, data: data).run().status == 0)
  }

  @Test("does not hide another one: all that are exceeded are told")
  func several() throws {
    let (outcome, _) = try Self.run(
      "refused-rows: {at-most: 0}, doubtful-nips: {at-most: 1}, incomplete-people: {at-most: 0}")
    #expect(outcome.status == ExitCode.dataBeyondLimits.rawValue)
    #expect(outcome.stderr.contains("refused rows: 1,"))
    #expect(outcome.stderr.contains("people who lack a level: 1,"))
    #expect(!outcome.stderr.contains("cannot be a NIP"))
  }

  @Test(
    "is refused where it is neither a share nor a number, or is not known",
    arguments: [
      ("refused-rows: {at-most: banyak}", "uji.yaml:8:34:"),
      ("refused-rows: {at-most: -1}", "uji.yaml:8:34:"),
      ("refused-rows: {at-most: \"2\"}", "uji.yaml:8:34:"),
      ("refused-row: {at-most: 2 %}", "'refused-rows'"),
    ])
  func wrong(limit: String, told: String) throws {
    let (outcome, _) = try Self.run(limit)
    expectTrouble(outcome, .wrongPipeline, names: told, at: #_sourceLocation)
  }

  @Test(
    "is told by check where it is kept, too",
    arguments: [("id", "Tidak ada batas yang terlampaui."), ("en", "No limit is exceeded.")])
  func kept(language: String, words: String) throws {
    let trial = try Self.run("refused-rows: {at-most: 1}").trial
    let outcome = try trial.petakom(
      "check", "uji.yaml", "--as-of", Trial.day, "--language", language)
    #expect(outcome.status == 0)
    #expect(outcome.stdout.hasSuffix("\n\n\(words)\n"), "\(outcome.stdout)")
  }

  @Test("is told by check below a heading of its own, in both languages")
  func check() throws {
    let trial = try Self.run("refused-rows: {at-most: 0}").trial
    try trial.folder.write(Trial.export.replacing("Pelaksana", with: "Pelaksna"), to: "data.csv")
    for (language, words) in [
      (
        "id",
        "\n\nBatas yang terlampaui\n  baris yang ditolak: 1, tetapi paling banyak 0 diterima\n"
      ),
      ("en", "\n\nLimits exceeded\n  refused rows: 1, but at most 0 are accepted\n"),
    ] {
      let text = try trial.petakom(
        "check", "uji.yaml", "--as-of", Trial.day, "--language", language
      ).stdout
      #expect(text.contains(words), "\(text)")
      #expect(text.contains("'Pelaksna' → Pelaksana?"))
    }
  }

  @Test("stands in the record of the run with what was found")
  func record() throws {
    let pipeline =
      RunRecordTests.pipeline + "limits: {incomplete-people: {at-most: 10 %}}\n"
    let trial = try Trial(pipeline: pipeline, data: Self.export)
    #expect(try trial.run().status == ExitCode.dataBeyondLimits.rawValue)
    let limit = try #require(RunRecordTests.read(trial).list("limits")?.first)
    #expect(limit.string("name") == "incomplete-people")
    #expect(limit["count"] as? Int == 1)
    #expect(limit["total"] as? Int == 4)
    #expect(limit["is_exceeded"] as? Bool == true)
  }
}
