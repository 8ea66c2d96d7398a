import Basics
import Foundation
import PipelineFile
import Reports
import TestSupport

/// A run over two assessments of the same people, and what it writes.
struct ChangeTrial {
  let files: [String: String]
  let notices: [String]
  let exceeded: [String]

  init(
    _ inputs: [String: String], source: String = "source: {files: ['masuk/*.csv']}",
    change: String = "{}", limits: String = "{}", jobs: Int = 1, asOf: String = "2026-06-30"
  ) throws {
    let folder = try TemporaryFolder()
    for (name, text) in inputs { try folder.write(text, to: "masuk/\(name).csv") }
    try folder.write(
      """
      pipeline: perubahan
      standards: \(Project.path("Pipelines/standards"))
      \(source)
      change: \(change)
      limits: \(limits)

      """, to: "uji.yaml")
    let run = try ChangeRun(
      ChangePipeline(path: folder.path("uji.yaml")), asOf: CivilDay(asOf), jobs: jobs)
    var files: [String: String] = [:]
    // The record names the inputs, which differ where the same rows come in other files.
    let output = run.output(folder: "", .indonesian)
    notices = output.notices
    exceeded = output.exceeded.map(\.english)
    for file in output.files where file.path != "run.json" {
      var bytes: [UInt8] = []
      try file.write { (piece) throws(Failure) in bytes += piece }
      files[file.path] = String(decoding: bytes, as: UTF8.self)
    }
    self.files = files
  }

  private func cells(_ path: String) -> [[String]] {
    (files[path] ?? "").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  var table: String { files["tabel/perubahan.csv"] ?? "" }
  var refusals: [[String]] { Array(cells("tabel/ditolak.csv").dropFirst()) }

  /// What is counted, by name; only what is not 0.
  var account: [String: Int] {
    cells("tabel/perubahan_ringkasan.csv").dropFirst().reduce(into: [:]) { account, row in
      if let count = Int(row[1]), count != 0 { account[row[0]] = count }
    }
  }

  /// A cell of the table of figures of everybody, or of another group.
  func figure(
    _ indicator: String, of competency: String = "", _ column: Int = 4, level: String = "nasional",
    key: String = "SEMUA"
  ) -> String? {
    cells("tabel/perubahan.csv").first {
      $0[0] == level && $0[1] == key && $0[2] == competency && $0[3] == indicator
    }?[column]
  }
}
