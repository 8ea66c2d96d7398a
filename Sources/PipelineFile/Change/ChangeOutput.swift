import Assessment
public import Basics
import Exchange
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
      files: outputFiles,
      data: DataOrder(
        pipeline.header.data, pipeline.header, asOf: findings.asOf, Vocabulary(findings.standard)),
      summary: ChangeReport.summary(findings, folder: folder, language),
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
      + [
        RefusalTable.file(
          journal.refusals, files: InputFiles.names(of: files.map(\.source.path)))
      ]
      + Site(
        title: findings.title,
        pages: [
          Page("perubahan", label: findings.title) { [findings] in
            ChangeReport.document(findings, $0)
          }
        ], forms: pipeline.header.forms
      ).files
      + [record]
  }

  /// The record; the inputs are read for their digests when it is written, not before.
  private var record: ReportFile {
    ReportFile(path: "run.json") { (sink) throws(Failure) in
      var inputs: [InputRecord] = []
      for file in files {
        inputs.append(
          try InputRecords.record(
            file.source, columns(of: file), columnCount: file.source.dialect.columns.count))
      }
      let contents = BriefRecord.Contents(
        asOf: findings.asOf, pipeline: pipeline.header.name,
        settings: pipeline.header.settings.json,
        standard: findings.standard,
        files: InputRecords.accounts(files.map(\.source), journal), inputs: inputs,
        lists: try InputRecords.lists(pipeline.sources.map(\.options.agencies)),
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
