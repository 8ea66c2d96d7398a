public import Basics
import Reports
import Settings

/// What pipeline files of every kind begin with.
public struct PipelineHeader: Sendable {
  /// The pipeline's name, which is also the name of its output folder.
  public let name: String
  /// The heading of its reports.
  let title: Words
  /// The day of the run, where the file fixes one.
  public let asOf: CivilDay?
  /// The folder of the standards.
  let standardsFolder: String
  /// The forms of its pages.
  let forms: [PageForm]
  /// The forms of its tables for other programs, where no reports can be asked for them.
  let data: [DataForm]
  /// The file as it was read, for the record of a run.
  let settings: YAMLNode

  /// Reads the common keys; without a title the pipeline is called by its kind and its name.
  init(
    _ fields: inout Fields, folder: String, kind: Words, hasReports: Bool = false
  ) throws(Failure) {
    settings = fields.node
    name = try Pipeline.name(try fields.required("pipeline"))
    title =
      try fields.optional("title")?.words()
      ?? Words(id: "\(kind.indonesian): \(name)", en: "\(kind.english): \(name)")
    asOf = try fields.optional("as-of")?.day()
    standardsFolder = Pipeline.resolve(
      try fields.optional("standards")?.string() ?? "standards", in: folder)
    forms = try Pipeline.forms(fields.optional("forms"))
    data = hasReports ? [] : try Pipeline.dataForms(fields.optional("data"))
  }
}
