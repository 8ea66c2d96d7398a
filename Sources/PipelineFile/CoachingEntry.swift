import Basics
import Clustering
import Settings
import Standards
import Studies

extension Catalogue {
  /// The study of coaching groups.
  static let coaching = StudyEntry(
    name: "coaching",
    summary: "coaching groups within each batch: people who lack the same, together, with a bound "
      + "that no grouping is below",
    needs: ["profiles"],
    options: [
      levels("those with a training programme", "which position levels are coached"),
      OptionEntry(
        name: "smallest", values: "1 to 500", standard: "5", summary: "L: the fewest in a group"),
      OptionEntry(
        name: "largest", values: "1 to 500", standard: "10", summary: "U: the most in a group"),
      OptionEntry(
        name: "target", values: "1 to 500", standard: "as few groups as possible",
        summary: "T: the size that groups shall be near to"),
      OptionEntry(
        name: "groups", values: "1 to 500", standard: "by the sizes",
        summary: "a fixed number of groups in each batch"),
      OptionEntry(
        name: "coaches", values: "1 to 500", standard: "no limit",
        summary: "how many coaches a batch has, one for a group"),
      OptionEntry(
        name: "units", values: "ignored, together, mixed", standard: "ignored",
        summary: "whether colleagues of one unit stay together or are spread"),
      OptionEntry(
        name: "batch-of", values: "agency, province, nation", standard: "agency",
        summary: "whose people of one position level make a batch where the export names none"),
      OptionEntry(
        name: "capacity", values: "1 to 500", standard: "40",
        summary: "the most people in a batch where the export names none"),
      extraStep(1), weights,
      OptionEntry(
        name: "work-limit", values: "5 to 10000000", standard: "20000",
        summary:
          "how many assignments are solved at most, so that the result does not depend on time"),
    ]
  ) { (fields, plan) throws(Failure) in
    var options = CoachingStudyOptions()
    if let node = fields.optional("smallest") {
      options.groups.smallest = try node.int(in: 1...500)
    }
    if let node = fields.optional("largest") { options.groups.largest = try node.int(in: 1...500) }
    let target = try fields.optional("target")?.int(in: 1...500)
    if let target { options.groups.count = .ofSize(target) }
    if let node = fields.optional("groups") {
      guard target == nil else {
        throw node.failure(
          "'groups' and 'target' are both given, but a fixed number needs no target",
          remedy: "leave one out")
      }
      options.groups.count = .exactly(try node.int(in: 1...500))
    }
    options.groups.coaches = try fields.optional("coaches")?.int(in: 1...500)
    if let node = fields.optional("units") {
      options.groups.units =
        switch try node.choice(of: UnitRule.self) {
        case .ignored: .ignored
        case .together: .together
        case .mixed: .mixed
        }
    }
    if let node = fields.optional("batch-of") {
      options.formation = try node.choice(of: BatchFormation.self)
    }
    if let node = fields.optional("capacity") { options.capacity = try node.int(in: 1...500) }
    if let node = fields.optional("extra-step") {
      options.groups.extraStep = try node.int(in: 0...100)
    }
    if let node = fields.optional("work-limit") {
      options.groups.workLimit = try node.int(in: 5...10_000_000)
    }
    guard options.groups.smallest <= options.groups.largest else {
      throw fields.node.failure(
        "groups have \(options.groups.smallest) to \(options.groups.largest) people, but the fewest "
          + "should not be more than the most", remedy: "give the smaller number as 'smallest'")
    }
    let (plain, named) = (options, try NamedOptions(&fields))
    plan.coaching = { (standard) throws(Failure) in
      var options = plain
      options.positions = try named.positions(standard)
      options.weights = try named.weights(standard)
      return options
    }
  }

  private enum UnitRule: String, CaseIterable {
    case ignored
    case together
    case mixed
  }
}
