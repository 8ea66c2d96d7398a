import Basics
import PipelineFile
import TestSupport

/// A folder with a pipeline file and inputs, and what comes of it.
struct Attempt {
  let folder: TemporaryFolder

  init(_ pipeline: String = Attempt.pipeline(), files: [String: String] = ["data.csv": rows]) throws
  {
    folder = try TemporaryFolder()
    try folder.write(pipeline, to: "uji.yaml")
    for (name, text) in files { try folder.write(text, to: name) }
  }

  func pipeline() throws(Failure) -> Pipeline { try Pipeline(path: folder.path("uji.yaml")) }

  func run(_ change: (inout Pipeline) -> Void = { _ in }) throws(Failure) -> Run {
    var pipeline = try pipeline()
    change(&pipeline)
    return try Run(pipeline, asOf: CivilDay("2026-06-30"), jobs: 1)
  }

  func results() throws(Failure) -> RunResults { try run().results() }

  static func pipeline(
    source: String = "{files: [data.csv]}",
    steps: String = "[normalise, roster, match, classify]",
    tallies: String = "[groups, gaps, people]", reports: String = "[tables]", more: String = ""
  ) -> String {
    """
    pipeline: uji
    standards: \(Project.path("Pipelines/standards"))
    source: \(source)
    steps: \(steps)
    tallies: \(tallies)
    reports: \(reports)
    \(more)
    """
  }

  static let heading = "nip;nama;kode_instansi;jenis_instansi;jenjang;tanggal;INT;KJS\n"

  static let rows =
    heading + """
      198501012010011001;Contoh Satu;B3101;Kabupaten;Pengawas;2026-02-10;2;2
      198602022011012002;Contoh Dua;B3101;Kabupaten;Pengawas;2026-02-10;2;1

      """
}
