import TestSupport

/// A folder with a pipeline and an export in it, and the program to try on them.
struct Trial {
  let folder: TemporaryFolder

  /// Writes `uji.yaml` and `data.csv`; nil leaves the file away.
  init(
    pipeline: String? = Trial.pipeline(), data: String? = Trial.export
  ) throws {
    folder = try TemporaryFolder()
    if let pipeline { try folder.write(pipeline, to: "uji.yaml") }
    if let data { try folder.write(data, to: "data.csv") }
  }

  /// Runs `petakom` in the folder, as a cron line would: no terminal, and nothing to read.
  func petakom(_ arguments: String..., stdin: String? = nil) throws -> Shell.Outcome {
    try Shell.run(
      Project.binary("petakom"), arguments, environment: environment, stdin: stdin,
      in: folder.path)
  }

  /// Runs the pipeline of the folder for a fixed day into `keluaran`.
  func run(_ pipeline: String = "uji.yaml", out: String = "keluaran") throws -> Shell.Outcome {
    try petakom("run", pipeline, "--as-of", Trial.day, "--out", out)
  }

  /// Everything below the output folder, save what only says who is at work.
  func output() throws -> [String: [UInt8]] {
    try folder.snapshot(of: "keluaran").filter { !$0.key.contains("lock") }
  }

  /// What the program finds in its environment besides what the tests have.
  var environment: [String: String] {
    ["HOME": folder.path, "LC_ALL": "C.UTF-8", "COLUMNS": "80", "CLICOLOR_FORCE": ""]
  }

  /// The day that the trial runs are for.
  static let day = "2026-06-30"

  /// Where a run leaves its output.
  static let published = "keluaran/uji/\(day)"

  /// The pipeline of a trial; its standards are those that come with the project.
  static func pipeline(
    standards: String = Project.path("Pipelines/standards"), file: String = "data.csv",
    steps: String = "normalise, roster, match, classify"
  ) -> String {
    """
    pipeline: uji
    standards: \(standards)
    source:
      files: [\(file)]
    steps: [\(steps)]
    tallies: [groups, gaps, people]
    reports: [tables]

    """
  }

  static let header =
    "nip;nama;kode_instansi;instansi;jenis_instansi;kode_provinsi;jenjang;tanggal_asesmen;"
    + "INT;KJS;KOM;OPH;PLP;PDO;MPR;PKB;PBS\n"

  /// Three invented people; the last one is below the standard.
  static let export =
    header + """
      198501012010011001;Contoh Satu;B3101;Kabupaten Hulu;Kabupaten;31;Pengawas;2026-02-10;2;2;2;2;2;2;2;2;2
      198602022011012002;Contoh Dua;B3101;Kabupaten Hulu;Kabupaten;31;Pengawas;2026-02-10;3;2;2;2;2;2;2;2;2
      199003032015031003;Contoh Tiga;B3102;Kabupaten Hilir;Kabupaten;31;Pelaksana;2026-02-11;1;1;0;0;0;1;0;0;0

      """
}
