public import Basics
import Settings

/// A pipeline file for published figures that are checked against each other.
public struct ReconciliationPipeline: Sendable {
  /// The pipeline's name, which is also the name of its output folder.
  public let name: String
  /// The day of the run, where the file fixes one.
  public let asOf: CivilDay?
  /// The heading of its page.
  let title: Words
  let standardsFolder: String
  let notation: PrintedNumber.Notation?
  /// The tables that are checked; empty where all are.
  let tables: [(name: String, mark: Mark)]
  /// The most figures that may contradict others; nil where there is no limit.
  let mostContradictions: Int?
  private(set) var files: [String]

  /// Reads a pipeline file; throws exit code 10 with file, line and column where it is wrong.
  public init(path: String) throws(Failure) {
    let folder = Pipeline.folder(of: path)
    let node = try YAMLFile.load(path: path, code: .wrongPipeline)
    self = try node.read { (fields) throws(Failure) in
      try ReconciliationPipeline(&fields, folder: folder)
    }
  }

  private init(_ fields: inout Fields, folder: String) throws(Failure) {
    name = try Pipeline.name(try fields.required("pipeline"))
    title =
      try fields.optional("title")?.words()
      ?? Words(id: "Angka terbitan: \(name)", en: "Published figures: \(name)")
    asOf = try fields.optional("as-of")?.day()
    standardsFolder = Pipeline.resolve(
      try fields.optional("standards")?.string() ?? "standards", in: folder)
    files = try fields.required("source").read { (fields) throws(Failure) in
      try fields.required("files").strings()
    }.map { Pipeline.resolve($0, in: folder) }
    (notation, tables) = try fields.required("reconcile").read { (fields) throws(Failure) in
      let notation = try fields.optional("decimals")?.choice(of: PrintedNumber.Notation.self)
      var tables: [(name: String, mark: Mark)] = []
      for table in try fields.optional("tables")?.list() ?? [] {
        tables.append((try table.string(), table.mark))
      }
      return (notation, tables)
    }
    mostContradictions = try fields.optional("limits")?.read { (fields) throws(Failure) in
      try fields.required("contradicting-figures").read { (fields) throws(Failure) in
        try fields.required("at-most").int(in: 0...1_000_000)
      }
    }
  }

  /// Reads other files than those that the pipeline names.
  public mutating func replaceInput(_ files: [String]) { self.files = files }
}
