public import Basics
import Reports
public import Settings
import Standards

/// A pipeline file for the professionalism index (IP ASN).
public struct ProfessionalismPipeline: OtherPipeline {
  /// What the file begins with.
  public let header: PipelineHeader
  var source: SourceOptions
  let limits: Limits
  /// The rule for values between printed bands; nil leaves it to the standards.
  let between: BetweenBands?
  /// Whether a training that is not prescribed counts as attended.
  let isExcused: Bool

  private enum Unprescribed: String, CaseIterable {
    case fulfilled
    case notFulfilled = "not-fulfilled"
  }

  /// Reads the keys of a file.
  public init(_ fields: inout Fields, folder: String) throws(Failure) {
    header = try PipelineHeader(
      &fields, folder: folder,
      kind: Words(id: "Indeks Profesionalitas ASN", en: "Professionalism index"))
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
