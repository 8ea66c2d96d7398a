public import Basics
import Reports
import Settings
import Standards
import Studies

/// A run over published figures: printed and recomputed side by side.
public struct ReconciliationRun: OtherRun, Sendable {
  /// Whether several threads can share its work.
  public static let isShared = false
  let pipeline: ReconciliationPipeline
  let asOf: CivilDay
  private let studies: [(path: String, study: ReconciliationStudy)]

  /// Reads and checks all files; nothing is written.
  ///
  /// Throws exit code 10 where the pipeline names a table that no file has, 11 where a file is no
  /// table, 12 where no standards are in force on the day.
  public init(_ pipeline: ReconciliationPipeline, asOf: CivilDay, jobs: Int = 1) throws(Failure) {
    (self.pipeline, self.asOf) = (pipeline, asOf)
    let wanted = Set(pipeline.tables.map(\.name))
    var (studies, found): ([(path: String, study: ReconciliationStudy)], Set<String>) = ([], [])
    for pattern in pipeline.files {
      for path in try InputFiles.paths(pattern) {
        let figures = try Reconciliation(
          path: path, standards: pipeline.header.standardsFolder, asOf: asOf,
          notation: pipeline.notation)
        found.formUnion(figures.tableNames)
        studies.append((path, wanted.isEmpty ? figures.study : figures.study(of: wanted)))
      }
    }
    if let missing = pipeline.tables.first(where: { !found.contains($0.name) }) {
      throw Failure(
        missing.mark.description, "the table '\(missing.name)' is in no file, but should be",
        remedy: Spelling.hint(for: missing.name, among: found.sorted()) + "there are "
          + found.sorted().joined(separator: ", "), code: .wrongPipeline)
    }
    self.studies = studies
  }

  /// What exceeds the limit of the pipeline, in one line.
  public var exceeded: [Words] {
    guard let most = pipeline.mostContradictions, count(.contradicts) > most else { return [] }
    return [
      Words(
        id:
          "angka yang bertentangan: \(count(.contradicts)), tetapi paling banyak \(most) diterima",
        en: "contradicting figures: \(count(.contradicts)), but at most \(most) are accepted")
    ]
  }

  /// All files of the output.
  func outputFiles() -> [ReportFile] {
    let page = Page("angka-terbitan", label: pipeline.header.title) { [studies, pipeline, asOf] in
      ReconciliationReport.document(
        studies.map(\.study), title: pipeline.header.title, asOf: asOf, $0)
    }
    return [ReconciliationTable.file(studies.map(\.study), language: .indonesian)]
      + Site(title: pipeline.header.title, pages: [page], forms: pipeline.header.forms).files
  }

  /// One line that sums the run up.
  func summary(folder: String, _ language: Language) -> String {
    "\(pipeline.header.name) \(asOf): \(ReconciliationReport.counts(studies.map(\.study), language)) "
      + "→ \(folder)"
  }

  /// What was found, in lines, for `petakom check`.
  public func description(_ language: Language) -> String {
    studies.map {
      ReconciliationText($0.study, path: $0.path, language).lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private func count(_ verdict: ReconciliationFinding.Verdict) -> Int {
    studies.reduce(0) { $0 + $1.study.count(verdict) }
  }
}
