import Basics
import PipelineFile
import Reports
import TestSupport

/// A run of the library over files of a test's own, with the settings of `Pipelines/tabel.yaml`.
struct Job {
  /// One input file.
  struct Input {
    var name: String
    var bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    init(_ name: String, _ table: TextTable) { self.init(name, Array(table.csv().utf8)) }
  }

  var inputs: [Input]
  var normalise = "keep"
  var expired = "keep"
  var asOf = "2026-06-30"
  var workers = 1

  init(_ inputs: [Input]) { self.inputs = inputs }

  init(_ table: TextTable) { self.init([Input("export.csv", table)]) }

  /// Runs the job and gives the tables by name, without folder and ending.
  func tables() throws -> [String: [UInt8]] {
    let folder = try TemporaryFolder()
    for input in inputs { try folder.write(input.bytes, to: "masuk/\(input.name)") }
    return try Job.tables(
      of: try folder.write(pipeline, to: "uji.yaml"), asOf: asOf, workers: workers)
  }

  /// Runs a pipeline file, over other files where some are given.
  static func tables(
    of pipeline: String, input: [String] = [], asOf: String, workers: Int
  ) throws -> [String: [UInt8]] {
    var pipeline = try Pipeline(path: pipeline)
    if !input.isEmpty { pipeline.replaceInput(input) }
    let day = CivilDay(asOf)
    let results = try Run(pipeline, asOf: day, jobs: workers).results()
    var tables: [String: [UInt8]] = [:]
    for file in results.files() where file.path.hasPrefix("tabel/") {
      var bytes: [UInt8] = []
      try file.write { (piece) throws(Failure) in bytes += piece }
      tables[String(file.path.dropFirst(6).dropLast(4))] = bytes
    }
    return tables
  }

  private var pipeline: String {
    """
    pipeline: uji
    standards: \(Project.path("Pipelines/standards"))
    source:
      files: [\(inputs.map { "masuk/\($0.name)" }.joined(separator: ", "))]
    steps:
      - normalise: {doubtful-nip: \(normalise)}
      - roster
      - keep-valid: {expired: \(expired)}
      - match
      - classify
    tallies: [groups, gaps, people]
    reports: [tables]

    """
  }
}
