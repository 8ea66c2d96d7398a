public import Basics
import Pairing
import Reports
public import Settings
import Standards

/// A pipeline file for the change between two assessments of the same people.
public struct ChangePipeline: OtherPipeline {
  /// What the file begins with.
  public let header: PipelineHeader
  /// The files, each with the stage where the pipeline says it.
  private(set) var sources: [(options: SourceOptions, stage: AssessmentStage?)]
  let window: PairWindow
  let limits: Limits
  /// The fewest pairs of an agency for figures of its own.
  let fewest: Int64

  /// Reads the keys of a file.
  public init(_ fields: inout Fields, folder: String) throws(Failure) {
    header = try PipelineHeader(
      &fields, folder: folder,
      kind: Words(id: "Perubahan kompetensi", en: "Change of competencies"))
    var sources: [(options: SourceOptions, stage: AssessmentStage?)] = []
    let keys: [(String, AssessmentStage?)] = [
      ("source", nil), ("before", .before), ("after", .after),
    ]
    for (key, stage) in keys {
      guard let node = fields.optional(key) else { continue }
      var options = try SourceOptions(node)
      options.files = options.files.map { Pipeline.resolve($0, in: folder) }
      options.agencies = options.agencies.map { Pipeline.resolve($0, in: folder) }
      sources.append((options, stage))
    }
    let stages = sources.map(\.stage)
    guard stages == [nil] || stages == [.before, .after] else {
      throw fields.node.failure(
        stages.isEmpty
          ? "no file is named, but the change needs some"
          : "the files are named in several ways, but one is enough",
        remedy:
          "write 'source:' for files that tell the stage or the day of each row, or 'before:' "
          + "and 'after:' for files of one stage each")
    }
    self.sources = sources
    limits = try Limits(fields.optional("limits"), of: LimitEntry.ofChange)
    (window, fewest) =
      try fields.optional("change")?.read { (fields) throws(Failure) in
        let window = try fields.optional("window").map(ChangePipeline.window) ?? PairWindow()
        let fewest = try fields.optional("smallest-agency")?.int(in: 1...1_000_000) ?? 10
        return (window, Int64(fewest))
      } ?? (PairWindow(), 10)
  }

  private static func window(_ node: YAMLNode) throws(Failure) -> PairWindow {
    try node.read { (fields) throws(Failure) in
      let from = try fields.required("from").int(in: 0...600)
      let last = try fields.required("to")
      let to = try last.int(in: 0...600)
      guard from <= to else {
        throw last.failure(
          "the window ends after \(to) months, but begins after \(from)",
          remedy: "write the fewer months under 'from'")
      }
      return PairWindow(from: from, to: to)
    }
  }

  /// Reads other files than those that the pipeline names, whatever their stage.
  public mutating func replaceInput(_ files: [String]) {
    var options = sources[0].options
    options.files = files
    sources = [(options, nil)]
  }

  /// Reads other files than those that the pipeline names, of one stage each.
  public mutating func replaceInput(before: [String], after: [String]) {
    var (first, second) = (sources[0].options, (sources.last ?? sources[0]).options)
    (first.files, second.files) = (before, after)
    sources = [(first, .before), (second, .after)]
  }
}
