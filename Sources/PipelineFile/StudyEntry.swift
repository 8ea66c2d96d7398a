import Basics
import Settings
import Standards
import Studies

/// A study of the catalogue: what a pipeline file may ask for beyond counts.
struct StudyEntry: RestingEntry {
  static let noun = "study"

  let name: String
  let summary: String
  /// The tallies it rests on.
  let needs: [String]
  let options: [OptionEntry]
  /// Reads its options and makes it part of the plan.
  let read: @Sendable (inout Fields, inout StudyPlan) throws(Failure) -> Void
}

/// What the studies of a pipeline are asked for; those it does not name are nil.
struct StudyPlan: Sendable {
  /// Prepares options that name position levels or competencies, once the standard is known.
  typealias Maker<Options> = @Sendable (Standard) throws(Failure) -> Options

  var groupings: Purpose?
  /// Puts other rumpun into the standard.
  var rumpun: Maker<Standard>?
  var clusters: Maker<ClusterStudyOptions>?
  var coaching: Maker<CoachingStudyOptions>?
  var training: TrainingOptions?
  /// Where training by cluster is asked for by name.
  var clusterGroups: YAMLNode?
  var indices: IndexOptions?
  /// Whether the agreement of two assessors is asked for.
  var comparesAssessors = false
  var boxes: TalentOptions?
  /// Whether the spread of the job person match is asked for.
  var spreadsMatches = false

  /// Whether the rules of the folder `development` are needed.
  var needsDevelopmentRules: Bool { training != nil || coaching != nil }
}

extension Catalogue {
  /// The studies.
  static let studies: [StudyEntry] = [
    StudyEntry(
      name: "groupings",
      summary: "groups by rule: A, B, C by category, and the rumpun with the largest shortfall",
      needs: ["profiles"],
      options: [
        purpose,
        OptionEntry(
          name: "rumpun", values: "{name: [M.01, …], …}", standard: "the standard's",
          summary: "which competencies make a rumpun, for every study and report of the run"),
      ]
    ) { (fields, plan) throws(Failure) in
      if let map = fields.optional("rumpun") {
        plan.rumpun = { (standard) throws(Failure) in try standard.grouped(by: map) }
      }
      plan.groupings = try fields.optional("scale")?.choice(of: Purpose.self) ?? .pemetaan
    },
    clusters, coaching, indices, assessors, boxes,
    StudyEntry(
      name: "distribution",
      summary:
        "how many people have which JPM, and where the cut-offs of both purposes lie in it",
      needs: ["profiles"], options: []
    ) { (_, plan) throws(Failure) in plan.spreadsMatches = true },
    StudyEntry(
      name: "training",
      summary: "the four models of training side by side, and what each recommends to whom",
      needs: ["profiles"],
      options: [
        OptionEntry(
          name: "capacity", values: "1 to 1000", standard: "40",
          summary: "the most people in a class"),
        OptionEntry(
          name: "group-size", values: "2 to 100", standard: "10",
          summary: "the most people in a coaching group of model IV"),
        OptionEntry(
          name: "groups", values: "list of category, rumpun, cluster", standard: "all there are",
          summary: "by what model II groups people"), purpose,
        OptionEntry(
          name: "cost-per-hour", values: "0 to 1000000000", standard: "no costs",
          summary: "what an hour (JP) of one participant costs"),
        OptionEntry(
          name: "cost-per-class", values: "0 to 1000000000", standard: "no costs",
          summary: "what holding one course once costs besides"),
        OptionEntry(
          name: "cost-per-group", values: "0 to 1000000000", standard: "no costs",
          summary: "what a coaching group costs"),
      ]
    ) { (fields, plan) throws(Failure) in
      plan.training = try TrainingOptions(&fields, &plan.clusterGroups)
    },
  ]

  private static let purpose = OptionEntry(
    name: "scale", values: "pemetaan, seleksi", standard: "pemetaan",
    summary: "whose categories make the groups A, B and C")
}

extension TrainingOptions {
  fileprivate init(_ fields: inout Fields, _ clusterGroups: inout YAMLNode?) throws(Failure) {
    self.init()
    if let node = fields.optional("capacity") { capacity = try node.int(in: 1...1000) }
    if let node = fields.optional("group-size") { groupSize = try node.int(in: 2...100) }
    if let node = fields.optional("groups") {
      bases = []
      for item in try node.list() {
        let basis = try item.choice(of: TrainingBasis.self)
        if basis == .cluster { clusterGroups = item }
        if !bases.contains(basis) { bases.append(basis) }
      }
    }
    if let node = fields.optional("scale") { purpose = try node.choice(of: Purpose.self) }
    func cost(_ key: String) throws(Failure) -> Int64? {
      try fields.optional(key).map { (node) throws(Failure) in
        Int64(try node.int(in: 0...1_000_000_000))
      }
    }
    costOfHour = try cost("cost-per-hour")
    costOfClass = try cost("cost-per-class")
    costOfGroup = try cost("cost-per-group")
  }
}
