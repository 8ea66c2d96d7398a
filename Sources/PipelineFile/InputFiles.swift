import Assessment
import Basics
import Flow
import Glibc
import Settings
import Standards
import Tables

/// One input file, opened and understood.
struct InputFile: Sendable {
  let export: OpenedExport
  let options: SourceOptions
  /// The number of its source in the pipeline.
  let sourceNumber: Int
  /// The reference list of agencies, where the pipeline names one.
  let agencies: AgencyList?

  var source: RecordSource { export.source }
  var layout: ExportLayout { export.layout }

  /// A reader of the file; every worker has one of its own.
  func reader(_ parser: TextReader.Parser = .fast) -> TextReader {
    TextReader(source, parser: parser, tail: export.tail)
  }

  /// For about how many people there should be room.
  ///
  /// A long export has a row for each of some nine competencies; more room than its people need lets all
  /// these rows find them sooner.
  var expectedPeople: Int { (source.estimatedLines ?? 0) / (layout.isLong ? 7 : 1) }
}

/// All files of a pipeline; every file that cannot be used is reported, not only the first.
enum InputFiles {
  static func open(_ pipeline: Pipeline, _ standard: Standard) throws(Failure) -> [InputFile] {
    var (files, failures): ([InputFile], [Failure]) = ([], [])
    for (number, source) in pipeline.sources.enumerated() {
      let aliases = try Aliases.roles(source.columns, standard)
      var agencies: AgencyList?
      do throws(Failure) {
        if let list = source.agencies { agencies = try AgencyList(path: list, standard) }
      } catch {
        failures.append(error)
      }
      for pattern in source.files {
        var matching: [String] = []
        do throws(Failure) { matching = try paths(pattern) } catch { failures.append(error) }
        for path in matching {
          do throws(Failure) {
            let export = try OpenedExport(
              path: path, file: files.count, options: source, standard: standard, aliases: aliases)
            try check(export, source)
            export.source.rest()
            files.append(
              InputFile(
                export: export, options: source, sourceNumber: number, agencies: agencies))
          } catch {
            failures.append(error)
          }
        }
      }
    }
    if let failure = together(failures) { throw failure }
    return files
  }

  // What the pipeline file names in vain may be just the column that is missing.
  private static func check(_ export: OpenedExport, _ source: SourceOptions) throws(Failure) {
    guard let trouble = export.trouble else { return }
    throw together([trouble] + UnusedHeading.all(source, [export.layout]).map(\.failure)) ?? trouble
  }

  /// So many of the standard's first competencies hold what the files are about, as far as headings and first
  /// rows tell; all of them where a long file cannot be read once more if a later row tells of others.
  static func competencyBound(_ files: [InputFile]) -> Int {
    if files.contains(where: \.layout.isLong), files.contains(where: { $0.source.size == nil }) {
      return PackedLevels.capacity
    }
    let told = files.flatMap(\.layout.roles).compactMap { role in
      switch role {
      case .level(let competency), .required(let competency): competency
      case .field, .other: nil
      }
    }
    return max(told.max() ?? 0, files.map(\.export.lastCompetency).max() ?? 0) + 1
  }

  /// The competencies that some file is about, ascending; the rows of long ones have told the roster.
  static func competencies(_ files: [InputFile], _ roster: Roster) -> [Int] {
    Set(files.flatMap(\.layout.competencies)).union(roster.longCompetencies).sorted()
  }

  /// The files that were named before under the same or another path, by their number.
  static func repeated(_ files: [InputFile]) -> [Int] {
    var seen: Set<[UInt64]> = []
    return files.indices.filter { place in
      var status = stat()
      guard files[place].source.path != "-", stat(files[place].source.path, &status) == 0 else {
        return false
      }
      return !seen.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted
    }
  }

  /// The names of files: without their folders, or with as much of them as tells two apart.
  static func names(of paths: [String]) -> [String] {
    let split = paths.map { $0.split(separator: "/") }
    var parts = [Int](repeating: 1, count: paths.count)
    func names() -> [String] { zip(split, parts).map { $0.suffix($1).joined(separator: "/") } }
    for length in 1..<max(split.map(\.count).max() ?? 1, 2) {
      let names = names()
      for place in paths.indices where names.count(where: { $0 == names[place] }) > 1 {
        parts[place] = length + 1
      }
    }
    return names()
  }

  /// The files that a path or a pattern names, ascending.
  static func paths(_ pattern: String) throws(Failure) -> [String] {
    guard pattern.contains(where: { "*?[".contains($0) }), access(pattern, F_OK) != 0 else {
      return [pattern]
    }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0 else {
      throw Failure(
        pattern, "no file matches, but at least one should",
        remedy: "give the files with --input, or mend 'files:' in the pipeline file",
        code: .unusableInput)
    }
    return (0..<Int(found.gl_pathc)).compactMap { place in
      found.gl_pathv[place].map { String(cString: $0) }
    }
  }

  static func together(_ failures: [Failure]) -> Failure? {
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
        throw meaning.failure(
          "'\(meaning.key)' is neither a field nor a competency, but should be one",
          remedy: Spelling.hint(for: meaning.key, among: known) + "fields are "
            + ExportField.allCases.map(\.rawValue).joined(separator: ", "))
      }
      for heading in headings { roles[Spelling.key(heading)] = role }
    }
    return roles
  }
}

extension RemarkKind {
  static let repeatedFile = RemarkKind(
    "berkas_ganda", .note,
    reason: Words(
      id:
        "berkas yang sama dibaca lagi; baris yang sama dihitung sekali, jadi tidak ada orang yang "
        + "terhitung dua kali",
      en: "the same file is read again; identical rows count once, so nobody counts twice"),
    remedy: Words(id: "sebut setiap berkas sekali saja", en: "name every file once"))
}
