public import Basics
public import Settings

/// A pipeline file for published figures that are checked against each other.
public struct ReconciliationPipeline: OtherPipeline {
  /// What the file begins with.
  public let header: PipelineHeader
  let notation: PrintedNumber.Notation?
  /// The tables that are checked; empty where all are.
  let tables: [(name: String, mark: Mark)]
  /// The most figures that may contradict others; nil where there is no limit.
  let mostContradictions: Int?
  private(set) var files: [String]

  /// Reads the keys of a file.
  public init(_ fields: inout Fields, folder: String) throws(Failure) {
    header = try PipelineHeader(
      &fields, folder: folder, kind: Words(id: "Angka terbitan", en: "Published figures"))
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
