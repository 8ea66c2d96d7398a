import Assessment
public import Basics
import Figures
import Flow
import Pairing
import Reports
import Standards
import Studies
import Tables

extension ChangeRun {
  /// What the run publishes and tells.
  public func output(folder: String, _ language: Language) -> RunOutput {
    RunOutput(
      files: outputFiles, summary: ChangeReport.summary(findings, folder: folder, language),
      notices: [notice].compactMap { $0?.description },
      exceeded: exceeded,
      remedy: "tabel/ditolak.csv lists every refused row and cell")
  }

  /// What exceeds a limit of the pipeline, in one line each.
  public var exceeded: [Words] { limits.compactMap(\.exceeded) }

  /// How rows became pairs, for `petakom check`.
  public func description(_ language: Language) -> String {
    let widest = findings.account.lines.map(\.name.count).max() ?? 0
    let lines = findings.account.lines.map { line in
      let gap = String(repeating: " ", count: widest - line.name.count + 2)
      return "  \(line.name)\(gap)\(DecimalText.localised(line.count, language))"
    }
    return
      ([findings.title[language]] + lines + [notice].compactMap { $0?.description }
      + limits.compactMap { $0.exceeded?[language] }).joined(separator: "\n")
  }

  private var outputFiles: [ReportFile] {
    ChangeTables.files(findings)
      + [ProfessionalismTables.refusals(journal.refusals, files: names)]
      + Site(
        title: findings.title,
        pages: [
          Page("perubahan", label: findings.title) { [findings] in
            ChangeReport.document(findings, $0)
          }
        ], forms: pipeline.forms
      ).files
      + [record]
  }

  private var names: [String] {
    let paths = files.map(\.source.path)
    let last = paths.map { RelativePath.lastPart(of: $0) }
    return Set(last).count == last.count ? last : paths
  }

  /// The record; the inputs are read for their digests when it is written, not before.
  private var record: ReportFile {
    ReportFile(path: "run.json") { (sink) throws(Failure) in
      var inputs: [InputRecord] = []
      for file in files {
        let digest = try FileDigest(path: file.source.path)
        inputs.append(
          InputRecord(
            bytes: digest?.byteCount ?? file.source.bytesRead, sha256: digest?.sha256,
            columns: columns(of: file), columnCount: file.source.dialect.columns.count))
      }
      var lists: [ListRecord] = []
      for path in pipeline.sources.compactMap(\.options.agencies) {
        guard let digest = try FileDigest(path: path) else { continue }
        lists.append(
          ListRecord(
            name: RelativePath.lastPart(of: path), bytes: digest.byteCount, sha256: digest.sha256))
      }
      let accounts = zip(names, files).enumerated().map { place, file in
        FileAccount(
          name: file.0, dialect: file.1.source.dialect.words(),
          lines: journal.accounts[place] ?? LineAccount())
      }
      let contents = BriefRecord.Contents(
        asOf: findings.asOf, pipeline: pipeline.name, settings: pipeline.settings.json,
        standard: findings.standard, files: accounts, inputs: inputs, lists: lists,
        counts: findings.account.lines, remarks: journal.counts, limits: limits)
      try sink(Array(BriefRecord.json(contents).text.utf8))
    }
  }

  // A column of one stage is understood in one of the two layouts only.
  private func columns(of file: PairedExport) -> [InputRecord.Column] {
    file.source.dialect.columns.enumerated().compactMap { place, heading in
      let roles = file.stages.layouts.lazy.compactMap {
        $0.roles[place].code(findings.standard)
      }
      return roles.first.map { InputRecord.Column(place: place + 1, heading: heading, role: $0) }
    }
  }
}
