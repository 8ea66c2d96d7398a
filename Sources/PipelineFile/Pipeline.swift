public import Basics
import Reports
import Settings

/// A pipeline file that has been read and checked: sources, steps, tallies, reports, limits.
///
/// A wrong order of steps, an unknown word or an unused option is refused here, before a row is read.
public struct Pipeline: Sendable {
  let header: PipelineHeader
  var sources: [SourceOptions]
  let rowSteps: [StepEntry.Maker]
  let peopleSteps: [StepEntry.Maker]
  let stepNames: [String]
  let tallies: [TallyEntry]
  let studies: [StudyEntry]
  let studyPlan: StudyPlan
  let reports: [ReportEntry]
  let options: RunOptions
  let limits: Limits

  /// The pipeline's name, which is also the name of its output folder.
  public var name: String { header.name }
  /// The heading of its reports.
  public var title: Words { header.title }
  /// The day of the run, where the file fixes one.
  public var asOf: CivilDay? { header.asOf }
  /// The folder of the standards.
  public var standardsFolder: String { header.standardsFolder }

  /// Reads a pipeline file; throws exit code 10 with file, line and column where it is wrong.
  public init(path: String) throws(Failure) {
    try Pipeline.refuseExport(path)
    let node = try YAMLFile.load(path: path, code: .wrongPipeline)
    let folder = Pipeline.folder(of: path)
    self = try node.read { (fields) throws(Failure) in try Pipeline(&fields, folder: folder) }
  }

  private init(_ fields: inout Fields, folder: String) throws(Failure) {
    header = try PipelineHeader(
      &fields, folder: folder, kind: Words(id: "Peta kompetensi", en: "Competency map"),
      hasReports: true)
    sources = try Pipeline.sources(try fields.required("source"))
    // Paths of a pipeline file are relative to it, those of the command line to the working folder.
    for place in sources.indices {
      sources[place].files = sources[place].files.map { Pipeline.resolve($0, in: folder) }
      sources[place].agencies = sources[place].agencies.map { Pipeline.resolve($0, in: folder) }
    }
    var options = RunOptions()
    let steps = try StepList(try fields.required("steps"), &options)
    rowSteps = steps.beforeRoster
    peopleSteps = steps.behindRoster
    stepNames = steps.names
    self.options = options
    tallies = try Pipeline.entries(try fields.required("tallies"), of: Catalogue.tallies)
    var plan: StudyPlan
    (studies, plan) = try Pipeline.studies(fields.optional("studies"))
    if let frame = plan.indices?.frame {
      plan.indices?.frame = Pipeline.resolve(frame, in: folder)
    }
    studyPlan = plan
    reports = try Pipeline.entries(try fields.required("reports"), of: Catalogue.reports)
    limits = try Limits(fields.optional("limits"))
    try Pipeline.requireTallies(of: reports, among: tallies, at: fields.node)
    try Pipeline.requireTallies(of: studies, among: tallies, at: fields.node)
    try Pipeline.requireStudies(of: reports, among: studies, at: fields.node)
    try Pipeline.requireTables(reports, at: fields.node)
  }

  /// Replaces the files of the first source, as `--input` asks.
  public mutating func replaceInput(_ files: [String]) {
    sources[0].files = files
  }

  // Whoever begins gives the program the file at hand.
  private static func refuseExport(_ path: String) throws(Failure) {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    guard ["csv", "tsv", "txt", "gz", "zst", "xls", "xlsx"].contains(ending) else { return }
    throw Failure(
      path, "by its name it is an export, but a pipeline file should be named here",
      remedy:
        "write 'petakom init EXPORT --out PIPELINE.yaml' and name that file, or give the export "
        + "to a pipeline of yours with --input", code: .wrongPipeline)
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  static func resolve(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") || path == "-" || folder == "." ? path : "\(folder)/\(path)"
  }

  static func name(_ node: YAMLNode) throws(Failure) -> String {
    let name = try node.string()
    let isPlain = name.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 95
    }
    guard isPlain, !name.isEmpty, name.utf8.count <= 60 else {
      throw node.failure(
        "the pipeline is called '\(name)', but its name becomes a folder",
        remedy: "use small letters, digits, '-' and '_' only")
    }
    return name
  }

  private static func sources(_ node: YAMLNode) throws(Failure) -> [SourceOptions] {
    guard case .sequence(let items) = node.content else { return [try SourceOptions(node)] }
    guard !items.isEmpty else {
      throw node.failure("there is no source, but one is needed", remedy: "add '- files: […]'")
    }
    var sources: [SourceOptions] = []
    for item in items { sources.append(try SourceOptions(item)) }
    return sources
  }

  private static func entries<Entry: CatalogueEntry>(
    _ node: YAMLNode, of known: [Entry]
  ) throws(Failure) -> [Entry] {
    var chosen: [Entry] = []
    for item in try node.list() {
      let word = try item.string()
      let entry = try item.entry(named: word, of: known)
      guard !chosen.contains(where: { $0.name == word }) else {
        throw item.failure("'\(word)' is named twice, but once is enough", remedy: "leave one out")
      }
      chosen.append(entry)
    }
    guard !chosen.isEmpty else {
      throw node.failure(
        "no \(Entry.noun) is named, but at least one should be",
        remedy: "known are \(known.map(\.name).joined(separator: ", "))")
    }
    return chosen
  }

  private static func studies(_ node: YAMLNode?) throws(Failure) -> ([StudyEntry], StudyPlan) {
    var (chosen, plan): ([StudyEntry], StudyPlan) = ([], StudyPlan())
    for item in try node?.list() ?? [] {
      let (entry, options) = try item.entryWithOptions(of: Catalogue.studies)
      guard !chosen.contains(where: { $0.name == entry.name }) else {
        throw item.failure(
          "'\(entry.name)' is named twice, but once is enough", remedy: "leave one out")
      }
      var copy = plan
      try options.read { (fields) throws(Failure) in try entry.read(&fields, &copy) }
      plan = copy
      chosen.append(entry)
    }
    if let node = plan.clusterGroups, plan.clusters == nil {
      throw node.failure(
        "the groups 'cluster' rest on the study 'clusters', but it is not named",
        remedy: "add 'clusters' under studies, or leave 'cluster' out")
    }
    return (chosen, plan)
  }

  /// The forms of pages: Markdown where none is asked for.
  static func forms(_ node: YAMLNode?) throws(Failure) -> [PageForm] {
    guard let node else { return [.markdown] }
    let forms = try node.choices(of: PageForm.self)
    guard !forms.isEmpty else {
      throw node.failure(
        "no form is named, but pages need at least one",
        remedy: "name \(PageForm.allCases.map(\.rawValue).joined(separator: " or "))")
    }
    return forms
  }

  private static func requireTallies<Entry: RestingEntry>(
    of entries: [Entry], among tallies: [TallyEntry], at node: YAMLNode
  ) throws(Failure) {
    for entry in entries {
      try require(entry.needs, of: entry, among: tallies, under: "tallies", at: node)
    }
  }

  private static func requireStudies(
    of reports: [ReportEntry], among studies: [StudyEntry], at node: YAMLNode
  ) throws(Failure) {
    for report in reports {
      try require(report.needsStudies, of: report, among: studies, under: "studies", at: node)
      try require(report.needsReports, of: report, among: reports, under: "reports", at: node)
    }
  }

  private static func requireTables(
    _ reports: [ReportEntry], at node: YAMLNode
  ) throws(Failure) {
    guard let report = reports.first(where: { $0.data != nil }),
      !reports.contains(where: \.writesTables)
    else { return }
    throw (node.value(ofKey: "reports") ?? node).failure(
      "the report '\(report.name)' is made of tables, but no report that writes some is named",
      remedy: "add 'tables' under reports")
  }

  private static func require<Entry: CatalogueEntry, Need: CatalogueEntry>(
    _ needs: [String], of entry: Entry, among named: [Need], under key: String, at node: YAMLNode
  ) throws(Failure) {
    for need in needs where !named.contains(where: { $0.name == need }) {
      let place = node.value(ofKey: key) ?? node
      throw place.failure(
        "the \(Entry.noun) '\(entry.name)' rests on the \(Need.noun) '\(need)', but it is not named",
        remedy: "add '\(need)' under \(key)")
    }
  }
}
