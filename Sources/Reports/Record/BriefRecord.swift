public import Basics
public import Flow
public import Standards
public import Studies

/// The record of a run over something else than exports of assessments, in the same form.
public enum BriefRecord {
  /// What such a run has to tell.
  public struct Contents: Sendable {
    /// The day of the run.
    public var asOf: CivilDay
    /// The pipeline's name.
    public var pipeline: String
    /// The pipeline file.
    public var settings: JSONValue
    /// The standards of assessments, which know agencies and positions.
    public var standard: Standard
    /// The sources of further rules, such as the scoring of facts.
    public var furtherSources: [RuleSource]
    /// The files with their line accounts.
    public var files: [FileAccount]
    /// The files' bytes and columns.
    public var inputs: [InputRecord]
    /// The reference lists.
    public var lists: [ListRecord]
    /// How rows became people.
    public var counts: [(name: String, count: Int)]
    /// How often each kind was remarked.
    public var remarks: [RemarkKind: Int]
    /// The limits.
    public var limits: [LimitRecord]

    /// Puts the contents together.
    public init(
      asOf: CivilDay, pipeline: String, settings: JSONValue, standard: Standard,
      furtherSources: [RuleSource] = [], files: [FileAccount], inputs: [InputRecord],
      lists: [ListRecord], counts: [(name: String, count: Int)], remarks: [RemarkKind: Int],
      limits: [LimitRecord]
    ) {
      (self.asOf, self.pipeline, self.settings) = (asOf, pipeline, settings)
      (self.standard, self.furtherSources) = (standard, furtherSources)
      (self.files, self.inputs, self.lists) = (files, inputs, lists)
      (self.counts, self.remarks, self.limits) = (counts, remarks, limits)
    }
  }

  /// The record as JSON; the fingerprint of the standards covers further rules, too.
  public static func json(_ contents: Contents) -> JSONValue {
    let sources = contents.standard.sources + contents.furtherSources
    let fingerprint = contents.furtherSources.reduce(contents.standard.fingerprint) {
      Hashing.finalised($0 ^ $1.fingerprint)
    }
    return .object([
      "as_of": .string(contents.asOf.description),
      "version": .string(Release.version),
      "pipeline": .object(["name": .string(contents.pipeline), "settings": contents.settings]),
      "standards": RecordParts.standards(sources, fingerprint: fingerprint),
      "inputs": .array(zip(contents.files, contents.inputs).map { RecordParts.input($0, $1) }),
      "reference_lists": RecordParts.lists(contents.lists),
      "counts": .object(
        Dictionary(uniqueKeysWithValues: contents.counts.map { ($0.name, .number($0.count)) })),
      "remarks": RecordParts.remarks(contents.remarks),
      "limits": RecordParts.limits(contents.limits),
    ])
  }
}
