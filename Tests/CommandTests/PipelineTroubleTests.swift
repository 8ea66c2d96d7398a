import Basics
import TestSupport
import Testing

@Suite("a pipeline file that cannot be used")
struct PipelineTroubleTests {
  @Test("is named where it is missing", arguments: ["run", "check"])
  func missing(command: String) throws {
    let outcome = try Trial(pipeline: nil).petakom(command, "uji.yaml")
    expectTrouble(outcome, .wrongPipeline, names: "uji.yaml", at: #_sourceLocation)
  }

  @Test("is asked for where an export stands in its place", arguments: ["data.csv", "data.CSV.gz"])
  func export(name: String) throws {
    expectTrouble(
      try Trial().petakom("run", name), .wrongPipeline,
      names: "\(name): by its name it is an export",
      "petakom init", "--input", at: #_sourceLocation)
  }

  @Test("is named where it is a folder")
  func folder() throws {
    let trial = try Trial(pipeline: nil)
    try trial.folder.makeFolder("uji.yaml")
    expectTrouble(
      try trial.run(), .wrongPipeline, names: "uji.yaml: a folder is here, but a file is needed",
      at: #_sourceLocation)
  }

  /// The trouble is at the marker.
  static let wrong = [
    "an unknown key": Trial.pipeline() + "1️⃣sumber: lain\n",
    "a key given twice": "pipeline: uji\nsource:\n  files: [data.csv]\n1️⃣pipeline: lagi\n",
    "a list where text should be": "pipeline: 1️⃣[uji]\n",
    "an unknown step": Trial.pipeline(steps: "normalise, roster, match, 1️⃣clasify"),
    "a list of no files": "pipeline: uji\nsource:\n  files: 1️⃣[]\n",
    "an anchor": "pipeline: uji\nsource: 1️⃣&a\n  files: [data.csv]\n",
  ]

  @Test("is refused at the line and column of the trouble", arguments: wrong.keys.sorted())
  func position(trouble: String) throws {
    let marked = MarkedText(Self.wrong[trouble]!)
    let place = try #require(marked[1])
    let outcome = try Trial(pipeline: marked.text).run()
    expectTrouble(
      outcome, .wrongPipeline, names: "uji.yaml:\(place.line):\(place.column):",
      at: #_sourceLocation)
  }

  @Test("is refused with a line and column where it is no YAML")
  func syntax() throws {
    let outcome = try Trial(pipeline: "pipeline: uji\nsource: {files: [data.csv\n").run()
    expectTrouble(outcome, .wrongPipeline, names: "uji.yaml:", at: #_sourceLocation)
    #expect(outcome.stderr.contains(/uji\.yaml:\d+:\d+:/))
  }

  @Test("is refused before a row is read where its steps do not fit together")
  func order() throws {
    let trial = try Trial(pipeline: Trial.pipeline(steps: "normalise, classify"), data: nil)
    let outcome = try trial.run()
    expectTrouble(
      outcome, .wrongPipeline, names: "uji.yaml:5:", "'classify'", "'match'",
      at: #_sourceLocation)
  }

  @Test("without standards, or with a folder that has none, is a trouble of the standards")
  func standards() throws {
    let trial = try Trial(pipeline: Trial.pipeline(standards: "standar-lain"))
    expectTrouble(try trial.run(), .wrongStandards, names: "standar-lain", at: #_sourceLocation)
    try trial.folder.makeFolder("standar-lain")
    expectTrouble(try trial.run(), .wrongStandards, names: "standar-lain", at: #_sourceLocation)
    #expect(!trial.folder.contains(Trial.published))
  }

  @Test("for a day on which no standard was in force is a trouble of the standards")
  func tooEarly() throws {
    let outcome = try Trial().petakom(
      "run", "uji.yaml", "--as-of", "1950-01-01", "--out", "keluaran")
    expectTrouble(outcome, .wrongStandards, names: "1950-01-01", at: #_sourceLocation)
  }
}
