public import Basics
import Standards

/// The headline figures of one run, as later runs compare themselves with them.
public struct Headline: Sendable, Equatable {
  /// A category of selection with its complete people.
  public struct Category: Sendable, Equatable {
    /// The regulation's label.
    public let label: String
    /// Complete people in it.
    public let count: Int64

    /// Puts a category together.
    public init(label: String, count: Int64) {
      self.label = label
      self.count = count
    }
  }

  /// The day the figures speak of.
  public let asOf: CivilDay
  /// People, with or without a complete result.
  public let people: Int64
  /// People with a complete result.
  public let complete: Int64
  /// The categories of selection, best first.
  public let categories: [Category]
  /// The mean capped match of complete people.
  public let cappedMatch: ExactMean
  /// The 95 % interval of that mean; nil where the run has no indices, or too few people.
  public let interval: ClosedRange<Double>?
  /// The fingerprint of standards and steps: equal ones judge alike.
  public let rules: String

  /// Puts the figures of a run together.
  public init(
    asOf: CivilDay, people: Int64, complete: Int64, categories: [Category], cappedMatch: ExactMean,
    interval: ClosedRange<Double>?, rules: String
  ) {
    self.asOf = asOf
    self.people = people
    self.complete = complete
    self.categories = categories
    self.cappedMatch = cappedMatch
    self.interval = interval
    self.rules = rules
  }

  /// Takes them from what a run has found out; `steps` is the text of the pipeline's steps.
  public init(_ findings: Findings, steps: String) {
    let nation = findings.groups.nation
    self.init(
      asOf: findings.asOf, people: nation.people, complete: nation.complete,
      categories: zip(findings.standard.selection.bands, nation.selection).map {
        Category(label: $0.label, count: $1)
      },
      cappedMatch: nation.meanCappedMatch,
      interval: findings.indices?.nation.capped.participants.interval,
      rules: Headline.fingerprint(findings.standard.fingerprint, steps))
  }

  /// People without a complete result.
  public var incomplete: Int64 { people - complete }

  /// The mean capped match with its interval.
  public var cappedEstimate: IndexEstimate {
    var estimate = IndexEstimate(value: cappedMatch.approximation, count: complete)
    estimate.interval = interval
    return estimate
  }

  /// The share of a category among complete people, with Wilson's interval; nil of an unknown one.
  public func share(of label: String) -> IndexEstimate? {
    categories.first { $0.label == label }.map { Estimation.share($0.count, of: complete) }
  }

  private static func fingerprint(_ standard: UInt64, _ steps: String) -> String {
    let text = Array(steps.utf8).withUnsafeBufferPointer { Hashing.text($0) }
    return String(Hashing.finalised(standard ^ text), radix: 16)
  }
}
