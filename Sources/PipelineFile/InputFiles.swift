import Assessment
import Basics
import Glibc
import Settings
import Standards
import Tables

/// One input file, opened and understood.
struct InputFile: Sendable {
  let source: RecordSource
  let layout: ExportLayout
  let options: SourceOptions
  /// The reference list of agencies, where the pipeline names one.
  let agencies: AgencyList?

  /// The file's name without its folder.
  var name: String { source.path.split(separator: "/").last.map(String.init) ?? source.path }
}

/// All files of a pipeline; every file that cannot be used is reported, not only the first.
enum InputFiles {
  static func open(_ pipeline: Pipeline, _ standard: Standard) throws(Failure) -> [InputFile] {
    var (files, failures): ([InputFile], [Failure]) = ([], [])
    for source in pipeline.sources {
      let aliases = try Aliases.roles(source.columns, standard)
      let sniffer = Sniffer(delimiter: source.delimiter) {
        ExportLayout.meaning(of: $0, standard, aliases: aliases)
      }
      var agencies: AgencyList?
      do throws(Failure) {
        if let list = source.agencies { agencies = try AgencyList(path: list, standard) }
      } catch {
        failures.append(error)
      }
      for pattern in source.files {
        do throws(Failure) {
          for path in try paths(pattern) {
            let record = try RecordSource(path: path, file: files.count, sniffer: sniffer)
            var layout = try ExportLayout(
              headings: record.dialect.columns, file: path, standard: standard, aliases: aliases)
            if let day = layout.column(of: .day) { layout.judgeDays(record.sample(column: day)) }
            files.append(
              InputFile(source: record, layout: layout, options: source, agencies: agencies))
          }
        } catch {
          failures.append(error)
        }
      }
    }
    if let failure = together(failures) { throw failure }
    return files
  }

  /// The files that a path or a pattern names, ascending.
  private static func paths(_ pattern: String) throws(Failure) -> [String] {
    guard pattern.contains(where: { "*?[".contains($0) }) else { return [pattern] }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0 else {
      throw Failure(
        pattern, "no file matches, but at least one should",
        remedy: "check the folder and the pattern", code: .unusableInput)
    }
    return (0..<Int(found.gl_pathc)).compactMap { place in
      found.gl_pathv[place].map { String(cString: $0) }
    }
  }

  private static func together(_ failures: [Failure]) -> Failure? {
    guard var first = failures.first else { return nil }
    for other in failures.dropFirst() { first.remedy += "\n\(other)" }
    return first
  }
}

/// The headings that a pipeline adds to those of the standard.
enum Aliases {
  static func roles(_ columns: [(meaning: YAMLEntry, headings: [String])], _ standard: Standard)
    throws(Failure) -> [String: ColumnRole]
  {
    var roles: [String: ColumnRole] = [:]
    for (meaning, headings) in columns {
      let role: ColumnRole
      if let field = ExportField(rawValue: meaning.key) {
        role = .field(field)
      } else if let competency = standard.competency(spelled: meaning.key) {
        role = .level(competency)
      } else {
        let known = ExportField.allCases.map(\.rawValue) + standard.competencies.map(\.code)
        let guess = Spelling.nearest(to: meaning.key, in: known).map { "did you mean '\($0)'? " }
        throw meaning.failure(
          "'\(meaning.key)' is neither a field nor a competency, but should be one",
          remedy: "\(guess ?? "")fields are "
            + ExportField.allCases.map(\.rawValue).joined(separator: ", "))
      }
      for heading in headings { roles[Spelling.key(heading)] = role }
    }
    return roles
  }
}
