import Basics
import Exchange
import Foundation
import Standards
import TestSupport

/// Runs of the project's own pipelines over a part of the sample, made once for all tests.
struct ShippedRuns {
  /// Keeps the folder while tests look into it.
  private let folder: TemporaryFolder
  /// The folder of the published run.
  let path: String

  /// The names of the pipelines.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: Project.path("Pipelines"))
    return (files ?? []).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// The words of the shipped standards.
  static let vocabulary: Vocabulary = {
    let folder = Project.path("Pipelines/standards")
    let standard = try! Rulebook.load(folder: folder).inForce(on: CivilDay("2026-06-30"))
    return try! Vocabulary(standard, scoring: IndexScoring.load(folder: folder, standard: standard))
  }()

  private static let runs: [String: Result<ShippedRuns, any Error>] =
    Dictionary(uniqueKeysWithValues: names.map { name in (name, Result { try make(name) }) })

  /// The run of a pipeline.
  static func run(_ name: String) throws -> ShippedRuns {
    guard let run = runs[name] else { throw Absent() }
    return try run.get()
  }

  private struct Absent: Error {}

  private static func make(_ name: String) throws -> ShippedRuns {
    let folder = try TemporaryFolder()
    let pipeline = Project.path("Pipelines/\(name).yaml")
    // Pipelines over assessments read four hundred rows of the sample; the others their own files.
    var input: [String] = []
    if try pipelineText(pipeline).contains("\nsteps:") {
      let sample = Project.text("SampleData/01-instansi-pusat.csv")
      let lines = sample.split(separator: "\n", omittingEmptySubsequences: false).prefix(400)
      input = ["--input", try folder.write(lines.joined(separator: "\n") + "\n", to: "bagian.csv")]
    }
    return try run(["run", pipeline] + input, in: folder, output: "keluaran/\(name)/latest")
  }

  private static func pipelineText(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  private static func run(
    _ arguments: [String], in folder: TemporaryFolder, output: String, asOf: String = "2026-06-30"
  ) throws -> ShippedRuns {
    let outcome = try Shell.run(
      Project.binary("petakom"),
      arguments + ["--out", folder.path("keluaran")]
        + (arguments[0] == "run" ? ["--as-of", asOf] : []),
      environment: ["HOME": folder.path], in: folder.path)
    guard [0, 3].contains(outcome.status) else {
      throw Failure(
        arguments.joined(separator: " "), outcome.stderr, remedy: "", code: .internalFailure)
    }
    return ShippedRuns(folder: folder, path: folder.path(output))
  }

  /// The pipelines whose kind has no reports.
  static let namesWithoutReports = ["angka-terbitan", "ip-asn", "perubahan"]

  /// The run of a pipeline without reports that asks for all forms of data.
  static func inAllForms(_ name: String) throws -> ShippedRuns {
    let folder = try TemporaryFolder()
    let text = Project.text("Pipelines/\(name).yaml")
      .replacing("../SampleData", with: Project.path("SampleData"))
      .replacing("standards: standards", with: "standards: \(Project.path("Pipelines/standards"))")
      .replacing("[published/", with: "[\(Project.path("Pipelines/published"))/")
    try folder.write(text + "\ndata: [data-package, excel, workbook, sqlite]\n", to: "uji.yaml")
    return try run(["run", "uji.yaml"], in: folder, output: "keluaran/\(name)/latest")
  }

  /// What `petakom compare` writes of a run and itself.
  static func comparison() throws -> ShippedRuns {
    let old = try run("nasional").path
    return try run(
      ["compare", old, old], in: TemporaryFolder(),
      output: "keluaran/nasional-sejak-2026-06-30/latest")
  }

  /// A run with talent boxes, a list of agencies that lacks one, and all tables in all forms; again
  /// for a later day, it has a history, too.
  static func talent(again: Bool = false) throws -> ShippedRuns {
    let folder = try TemporaryFolder()
    try folder.write(pipeline, to: "uji.yaml")
    try folder.write("kode_instansi;nama_instansi\nB1;Kota Satu\n", to: "instansi.csv")
    try folder.write(rows, to: "data.csv")
    let first = try run(["run", "uji.yaml"], in: folder, output: "keluaran/uji/latest")
    guard again else { return first }
    return try run(
      ["run", "uji.yaml"], in: folder, output: "keluaran/uji/latest", asOf: "2026-07-31")
  }

  private static let pipeline = """
    pipeline: uji
    standards: \(Project.path("Pipelines/standards"))
    source: {files: [data.csv], agencies: instansi.csv}
    steps: [normalise, roster, match, classify]
    tallies: [groups, gaps, people, profiles]
    studies: [boxes: {potential: {cuts: [70, 90]}}]
    reports: [tables, national-report, talent-report, comparison-tables, data-package, excel, workbook, sqlite, run-record]

    """

  private static let rows = """
    nip;nama;instansi;jenis_instansi;jenjang;tanggal;INT;KJS;Predikat Kinerja;Potensi
    198501012010011001;Contoh Satu;Kota Satu;Kota;Pengawas;2026-02-10;2;2;Sangat Baik;Tinggi
    198602022011012002;Contoh Dua;=1+1;Kota;Pengawas;2026-02-10;2;1;baik;70
    198703032012011003;Contoh Tiga;Kota Satu;Kota;Pelaksana;2026-02-10;1;;baik;70

    """

  /// The tables, as sorted paths below the folder of the run.
  func tables() throws -> [String] {
    ["tabel", "publik"].flatMap { place in
      let names = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(place)")
      return (names ?? []).filter { $0.hasSuffix(".csv") }.map { "\(place)/\($0)" }
    }.sorted()
  }

  /// The rows of a table below its heading.
  func rows(of table: DescribedTable) throws -> [[String]] { try rows(at: table.path) }

  /// The text of a file of the run.
  func text(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)")), as: UTF8.self)
  }

  /// The rows of the table of a path, below its heading.
  func rows(at file: String) throws -> [[String]] {
    var rows: [[String]] = []
    try CSVRows.forEach(in: "\(path)/\(file)") { row in
      rows.append((0..<row.count).map { row.text($0) })
    }
    return Array(rows.dropFirst())
  }
}
