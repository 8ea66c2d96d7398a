public import Basics
import Exchange
public import Reports
import Studies

/// What a run has to publish and to tell, whatever its pipeline is about.
public struct RunOutput: Sendable {
  /// The files below the output folder.
  public let files: [ReportFile]
  /// In which forms the tables among them are written besides.
  let data: DataOrder
  /// One line that sums the run up.
  public let summary: String
  /// What the pipeline file names in vain, each in a line with its remedy below.
  public let notices: [String]
  /// What exceeds a limit, in one line each.
  public let exceeded: [Words]
  /// What to do about an exceeded limit.
  public let remedy: String

  /// Puts all files into the output folder.
  public func publish(_ publication: Publication) throws(Failure) {
    try publication.publish(files) { (folder) throws(Failure) in
      try data.files(in: folder, files.map(\.path))
    }
  }
}

extension ProfessionalismRun {
  /// What the run publishes and tells.
  public func output(folder: String, _ language: Language) -> RunOutput {
    RunOutput(
      files: outputFiles(),
      data: DataOrder(
        pipeline.header.data, pipeline.header, asOf: asOf,
        Vocabulary(standard, scoring: study.scoring)),
      summary: summary(folder: folder, language), notices: notices,
      exceeded: exceeded,
      remedy: "'petakom check' tells what is wrong, kind by kind; tabel/ditolak.csv lists every "
        + "refused row and cell")
  }
}

extension ReconciliationRun {
  /// What the run publishes and tells.
  public func output(folder: String, _ language: Language) -> RunOutput {
    RunOutput(
      files: outputFiles(),
      data: DataOrder(pipeline.header.data, pipeline.header, asOf: asOf, Vocabulary()),
      summary: summary(folder: folder, language), notices: [],
      exceeded: exceeded,
      remedy: "angka-terbitan.md shows printed and recomputed figures side by side")
  }
}
