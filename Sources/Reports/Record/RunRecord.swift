import Basics
import Figures
import Flow
import Standards
public import Studies

/// The record of a run for other programs, `run.json`: what went in, by which rules, and what became of it.
///
/// The same input gives the same bytes: no clock, no folder and nothing personal stands in it.
public struct RunRecord: Sendable {
  private let findings: Findings
  private let settings: JSONValue
  private let inputs: [InputRecord]
  private let lists: [ListRecord]
  private let limits: [LimitRecord]
  private let release: ReleaseDecision?
  private let headline: Headline

  /// Takes the inputs in the order of the findings' files.
  public init(
    _ findings: Findings, headline: Headline, settings: JSONValue, inputs: [InputRecord],
    lists: [ListRecord], limits: [LimitRecord], release: ReleaseDecision? = nil
  ) {
    self.headline = headline
    self.release = release
    self.lists = lists
    self.findings = findings
    self.settings = settings
    self.inputs = inputs
    self.limits = limits
  }

  /// The record as JSON.
  public var json: JSONValue {
    var members: [String: JSONValue] = [
      "as_of": .string(findings.asOf.description),
      "version": .string(Release.version),
      "pipeline": .object(["name": .string(findings.pipeline), "settings": settings]),
      "standards": standards,
      "inputs": .array(zip(findings.files, inputs).map { RecordParts.input($0, $1) }),
      "reference_lists": RecordParts.lists(lists),
      "counts": .object(
        Dictionary(
          uniqueKeysWithValues: SummaryTable.counts(findings).map { ($0, .number($1)) })),
      "remarks": RecordParts.remarks(findings.remarks),
      "limits": RecordParts.limits(limits),
      "headline": HeadlineRecord.json(headline),
    ]
    if let earlier = findings.history?.earlier {
      members["earlier_runs"] = .array(earlier.map { .string($0.asOf.description) })
    }
    if let release { members["public_release"] = release.json }
    return .object(members)
  }

  private var standards: JSONValue {
    RecordParts.standards(
      findings.standard.sources + (findings.development?.rules?.sources ?? [])
        + (findings.talent.map { [$0.rules.source] } ?? []),
      fingerprint: findings.standard.fingerprint)
  }
}
