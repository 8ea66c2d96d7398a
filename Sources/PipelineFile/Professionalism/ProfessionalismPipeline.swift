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
  var files: [String]
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
    name = try Pipeline.name(try fields.required("pipeline"))
    title =
      try fields.optional("title")?.words()
      ?? Words(id: "Indeks Profesionalitas ASN: \(name)", en: "Professionalism index: \(name)")
    asOf = try fields.optional("as-of")?.day()
    standardsFolder = Pipeline.resolve(
      try fields.optional("standards")?.string() ?? "standards", in: folder)
    forms = try Pipeline.forms(fields.optional("forms"))
    files = try fields.required("source").read { (fields) throws(Failure) in
      try fields.required("files").strings()
    }.map { Pipeline.resolve($0, in: folder) }
    (between, isExcused) = try fields.required("professionalism").read {
      (fields) throws(Failure) in
      let rule = try fields.optional("between-bands")?.choice(of: BetweenBands.self)
      let training = try fields.optional("unprescribed-training")?.choice(of: Unprescribed.self)
      return (rule, training == .fulfilled)
    }
  }

  /// Reads other files than those that the pipeline names.
  public mutating func replaceInput(_ files: [String]) { self.files = files }
}
