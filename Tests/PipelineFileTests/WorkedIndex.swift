import Basics
import Foundation
import PipelineFile
import Reports
import Studies
import TestSupport

/// A worked example of the indices: people, a staff frame, and what was computed of them elsewhere.
struct WorkedIndex {
  let name: String
  let expected: [String: Any]

  static func path(_ name: String) -> String {
    Project.path("Tests/PipelineFileTests/Fixtures/index/\(name)")
  }

  init(_ name: String) throws {
    self.name = name
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(Self.path(name))/expected.json"))
    expected = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// The people as lines of the export, the heading first.
  var lines: [String] {
    Project.text("Tests/PipelineFileTests/Fixtures/index/\(name)/participants.csv")
      .split(whereSeparator: \.isNewline).map(String.init)
  }

  /// The results over files of some lines; the whole export if none are given.
  func results(
    shards: [[String]]? = nil, jobs: Int = 1, columns: String = "{jenis_instansi: [jenis]}"
  ) throws -> RunResults {
    let folder = try TemporaryFolder()
    for (place, lines) in (shards ?? [Array(lines.dropFirst())]).enumerated() {
      let text = ([self.lines[0]] + lines).joined(separator: "\n") + "\n"
      try folder.write(text, to: "masuk/\(place).csv")
    }
    let frame = "\(Self.path(name))/frame.csv"
    try folder.write(
      Attempt.pipeline(
        source: "{files: ['masuk/*.csv'], columns: \(columns)}",
        tallies: "[groups, gaps, moments]", reports: "[tables, index-report]",
        more: "studies: [{indices: {frame: '\(frame)'}}]"),
      to: "uji.yaml")
    return try Run(
      Pipeline(path: folder.path("uji.yaml")), asOf: CivilDay("2026-06-30"), jobs: jobs
    ).results()
  }

  /// A part of what was computed elsewhere, by its path.
  subscript(path: String...) -> Any? {
    path.reduce(expected as Any?) { ($0 as? [String: Any])?[$1] }
  }

  static let codes = [
    "INT": "M.01", "KJS": "M.02", "KOM": "M.03", "OPH": "M.04", "PLP": "M.05", "PDO": "M.06",
    "MPR": "M.07", "PKB": "M.08", "PBS": "SK.01",
  ]
}

/// The rows of `tabel/indeks.csv` by level, key and indicator.
struct IndexRows {
  let rows: [String: [String: String]]

  init(_ results: RunResults) throws {
    let bytes = try results.bytes(of: "tabel/indeks.csv")
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    var rows: [String: [String: String]] = [:]
    for line in lines.dropFirst() {
      rows[line[0...2].joined(separator: "/")] = Dictionary(
        uniqueKeysWithValues: zip(lines[0], line))
    }
    self.rows = rows
  }

  subscript(_ level: String, _ key: String, _ indicator: String, _ column: String = "nilai")
    -> Double?
  {
    rows["\(level)/\(key)/\(indicator)"]?[column].flatMap { Double($0) }
  }

  subscript(nation indicator: String, column column: String) -> Double? {
    self["nasional", "NASIONAL", indicator, column]
  }
}

extension RunResults {
  /// The bytes of one file.
  func bytes(of path: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for file in files() where file.path == path {
      try file.write { (piece) throws(Failure) in bytes += piece }
    }
    return bytes
  }
}

/// Whether a figure is another one to nine digits; a printed one has twelve decimals.
func isNear(_ value: Double?, _ expected: Any?) -> Bool {
  guard let value, let expected = expected as? NSNumber else { return false }
  let wanted = expected.doubleValue
  return abs(value - wanted) <= 1e-9 * abs(wanted)
}
