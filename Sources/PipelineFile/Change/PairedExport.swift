import Assessment
import Basics
import Pairing
import Standards
import Tables

/// One export of two assessments, opened and understood.
struct PairedExport: Sendable {
  let source: RecordSource
  let stages: StagedReader.Source
  let tail: RowTail?
  let options: SourceOptions
  let agencies: AgencyList?

  /// Opens a file; throws exit code 11 where it cannot be used.
  init(
    path: String, file: Int, options: SourceOptions, stage: AssessmentStage?,
    agencies: AgencyList?, standard: Standard, aliases: [String: ColumnRole]
  ) throws(Failure) {
    let sniffer = Sniffer(
      delimiter: options.delimiter, quote: options.quote, escape: options.escape
    ) {
      PairedHeadings.meaning(of: $0, standard, aliases: aliases)
    }
    let source = try RecordSource(
      path: path, file: file, sniffer: sniffer, encoding: options.encoding)
    (self.source, self.options, self.agencies) = (source, options, agencies)
    let headings = PairedHeadings(source.dialect.columns, standard, aliases: aliases)
    func open(_ stage: AssessmentStage?) throws(Failure) -> OpenedExport {
      let export = try OpenedExport(
        source, options: options, standard: standard, aliases: aliases,
        headings: stage.map { headings.of($0) })
      if let trouble = export.trouble { throw trouble }
      return export
    }
    if headings.stages.count == 2, stage == nil {
      let (before, after) = (try open(.before), try open(.after))
      let own = source.dialect.columns.enumerated().filter { headings.isOfOneStage($0.offset) }
      stages = .columns(
        before: before.layout, after: after.layout, own: Set(own.map(\.element)))
      tail = nil
      return
    }
    let only = headings.stages.count == 1 ? headings.stages[0] : nil
    let export = try open(headings.stages.isEmpty ? nil : stage ?? only)
    tail = headings.stages.isEmpty ? export.tail : nil
    if stage == nil, only == nil, let column = export.layout.column(of: .stage) {
      stages = .column(export.layout, column: column)
    } else {
      stages = .file(export.layout, stage ?? only)
    }
  }

  /// Opens all files of a pipeline; every file that cannot be used is reported.
  static func open(_ pipeline: ChangePipeline, _ standard: Standard) throws(Failure)
    -> [PairedExport]
  {
    var (files, failures): ([PairedExport], [Failure]) = ([], [])
    for (options, stage) in pipeline.sources {
      let aliases = try Aliases.roles(options.columns, standard)
      let agencies = try options.agencies.map { (path) throws(Failure) in
        try AgencyList(path: path, standard)
      }
      for pattern in options.files {
        do throws(Failure) {
          for path in try InputFiles.paths(pattern) {
            let export = try PairedExport(
              path: path, file: files.count, options: options, stage: stage, agencies: agencies,
              standard: standard, aliases: aliases)
            export.source.rest()
            files.append(export)
          }
        } catch {
          failures.append(error)
        }
      }
    }
    if let failure = InputFiles.together(failures) { throw failure }
    let telling = files.filter(\.stages.tellsStage)
    if !telling.isEmpty, telling.count < files.count,
      let silent = files.first(where: { !$0.stages.tellsStage })
    {
      throw Failure(
        silent.source.path,
        "no column tells the stage, but \(telling[0].source.path) has one, and the days of one file "
          + "and the stages of another make no pairs",
        remedy:
          "give files of one stage each under 'before:' and 'after:', or add a column 'tahap'",
        code: .unusableInput)
    }
    return files
  }

  /// What the pipeline decides about the reading of its rows.
  var normaliseOptions: NormaliseOptions {
    var normalise = NormaliseOptions()
    normalise.provinceCodes = options.provinceCodes
    normalise.agencies = agencies
    return normalise
  }
}
