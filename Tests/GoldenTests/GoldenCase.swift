import Basics
import Foundation
import PipelineFile
import Reports
import TestSupport

/// A pipeline with its input and every file that it writes, all of them under version control.
///
/// `BLESS=1 swift test --filter Golden` writes the outputs again, to be reviewed as a diff.
struct GoldenCase {
  let name: String

  static let isBlessing = ProcessInfo.processInfo.environment["BLESS"] == "1"

  /// The files that the pipeline writes now.
  func output(workers: Int) throws -> [String: [UInt8]] {
    let pipeline = try Pipeline(path: Cases.path("\(name)/pipeline.yaml"))
    let day = pipeline.asOf ?? .unknown
    var output: [String: [UInt8]] = [:]
    for file in try Run(pipeline, asOf: day, jobs: workers).results().files() {
      var bytes: [UInt8] = []
      try file.write { (piece) throws(Failure) in bytes += piece }
      output[file.path] = bytes
    }
    return output
  }

  /// The files that are committed.
  func committed() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in (try? Cases.files("\(name)/tabel")) ?? [] {
      files["tabel/\(name)"] = try Cases.bytes("\(self.name)/tabel/\(name)")
    }
    return files
  }

  /// Puts an output in the place of the committed files.
  func bless(_ output: [String: [UInt8]]) throws {
    let folder = URL(fileURLWithPath: Cases.path(name))
    try? FileManager.default.removeItem(at: folder.appendingPathComponent("tabel"))
    for (path, bytes) in output {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }
}
