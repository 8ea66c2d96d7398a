public import Basics
import Reports
import Settings
import Standards

/// A pipeline file for the professionalism index (IP ASN).
public struct ProfessionalismPipeline: Sendable {
  /// The pipeline's name, which is also the name of its output folder.
  public let name: String
  /// The day of the run, where the file fixes one.
  public let asOf: CivilDay?
  /// The heading of its page.
  let title: Words
  let standardsFolder: String
  /// The forms of its page.
  let forms: [PageForm]
  var source: SourceOptions
  let limits: Limits
  /// The file as it was read, for the record of a run.
  let settings: YAMLNode
  /// The rule for values between printed bands; nil leaves it to the standards.
  let between: BetweenBands?
  /// Whether a training that is not prescribed counts as attended.
  let isExcused: Bool

  private enum Unprescribed: String, CaseIterable {
    case fulfilled
    case notFulfilled = "not-fulfilled"
  }

  /// Reads a pipeline file; throws exit code 10 with file, line and column where it is wrong.
  public init(path: String) throws(Failure) {
    let folder = Pipeline.folder(of: path)
    let node = try YAMLFile.load(path: path, code: .wrongPipeline)
    self = try node.read { (fields) throws(Failure) in
      try ProfessionalismPipeline(&fields, folder: folder)
    }
  }

  private init(_ fields: inout Fields, folder: String) throws(Failure) {
    settings = fields.node
    name = try Pipeline.name(try fields.required("pipeline"))
    title =
      try fields.optional("title")?.words()
      ?? Words(id: "Indeks Profesionalitas ASN: \(name)", en: "Professionalism index: \(name)")
    asOf = try fields.optional("as-of")?.day()
    standardsFolder = Pipeline.resolve(
      try fields.optional("standards")?.string() ?? "standards", in: folder)
    forms = try Pipeline.forms(fields.optional("forms"))
    source = try ProfessionalismPipeline.source(try fields.required("source"))
    source.files = source.files.map { Pipeline.resolve($0, in: folder) }
    source.agencies = source.agencies.map { Pipeline.resolve($0, in: folder) }
    limits = try Limits(fields.optional("limits"), of: LimitEntry.ofFacts)
    (between, isExcused) = try fields.required("professionalism").read {
      (fields) throws(Failure) in
      let rule = try fields.optional("between-bands")?.choice(of: BetweenBands.self)
      let training = try fields.optional("unprescribed-training")?.choice(of: Unprescribed.self)
      return (rule, training == .fulfilled)
    }
  }

  /// Reads other files than those that the pipeline names.
  public mutating func replaceInput(_ files: [String]) { source.files = files }

  // What only an assessment has is refused, so that no option is accepted and unused.
  private static func source(_ node: YAMLNode) throws(Failure) -> SourceOptions {
    for key in ["day-order", "position-level", "province-codes"] {
      guard let option = node.value(ofKey: key) else { continue }
      throw option.failure(
        "'\(key)' stands here, but facts of the professionalism index have no use for it",
        remedy: "take it away")
    }
    return try SourceOptions(node)
  }
}
