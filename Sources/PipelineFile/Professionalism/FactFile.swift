import Assessment
import Basics
import Professionalism
import Settings
import Standards
import Tables

/// One file of facts, opened and understood.
struct FactFile: Sendable {
  let source: RecordSource
  let layout: FactLayout

  /// Opens all files of a pipeline; throws exit code 11 where one cannot be used.
  static func open(
    _ pipeline: ProfessionalismPipeline, _ standard: Standard, _ scoring: IndexScoring
  ) throws(Failure) -> [FactFile] {
    let aliases = try roles(pipeline.source.columns, scoring)
    var (files, failures): ([FactFile], [Failure]) = ([], [])
    for pattern in pipeline.source.files {
      do throws(Failure) {
        for path in try InputFiles.paths(pattern) {
          files.append(
            try FactFile(path, files.count, pipeline.source, standard, scoring, aliases))
        }
      } catch {
        failures.append(error)
      }
    }
    if let failure = InputFiles.together(failures) { throw failure }
    return files
  }

  private init(
    _ path: String, _ number: Int, _ options: SourceOptions, _ standard: Standard,
    _ scoring: IndexScoring, _ aliases: [String: FactLayout.Role]
  ) throws(Failure) {
    source = try RecordSource(
      path: path, file: number,
      sniffer: Sniffer(
        delimiter: options.delimiter, quote: options.quote, escape: options.escape
      ) { FactLayout.meaning(of: $0, standard, scoring, aliases: aliases) },
      encoding: options.encoding)
    layout = FactLayout(
      understanding: source.dialect.columns, standard, scoring, aliases: aliases)
    try layout.requireColumns(of: path, scoring)
    source.rest()
  }

  private static func roles(
    _ columns: [(meaning: YAMLEntry, headings: [String])], _ scoring: IndexScoring
  ) throws(Failure) -> [String: FactLayout.Role] {
    var roles: [String: FactLayout.Role] = [:]
    for (meaning, headings) in columns {
      guard let role = FactLayout.role(named: meaning.key, scoring) else {
        let known = FactLayout.names(scoring).map(\.name)
        throw meaning.failure(
          "'\(meaning.key)' is neither a field nor a column of the scoring, but should be one",
          remedy: Spelling.hint(for: meaning.key, among: known) + "known are "
            + known.joined(separator: ", "))
      }
      for heading in headings { roles[Spelling.key(heading)] = role }
    }
    return roles
  }

  /// The headings that the pipeline names under `columns:` and no file has.
  static func unusedHeadings(_ files: [FactFile], _ source: SourceOptions) -> [UnusedHeading] {
    let headings = files.flatMap(\.layout.headings)
    let keys = Set(headings.map { Spelling.key($0) })
    return source.columns.flatMap { column in
      column.headings.filter { !keys.contains(Spelling.key($0)) }.map {
        UnusedHeading(
          place: column.meaning.mark, heading: $0, nearest: Spelling.nearest(to: $0, in: headings))
      }
    }
  }
}
