public import Assessment
public import Basics
import Flow
public import Standards

/// People for tests of figures and studies, written as short texts, matched and classified.
public struct Crowd: Sendable {
  /// The standards that come with the project, on a day of 2026.
  public let standard: Standard
  private let classify: Classify

  /// A crowd by the standards of the project.
  public static let ofProject = try! Crowd()

  private init() throws(Failure) {
    standard = try Standard.shipped()
    classify = Classify(standard)
  }

  /// One person: a level from 0 to 5 for each competency, `-` for an empty one, blank for none.
  public struct Member: Sendable, Hashable {
    /// The levels, one character each.
    public var levels: String
    /// The name of the position level.
    public var position: String
    /// The number of the agency unit.
    public var unit: Int

    /// A person.
    public init(_ levels: String, _ position: String = "Administrator", unit: Int = 0) {
      self.levels = levels
      self.position = position
      self.unit = unit
    }
  }

  /// So many people with levels, positions and units that depend on the seed only.
  public static func members(_ count: Int, seed: UInt64, competencies: Int = 9) -> [Member] {
    var numbers = SeededNumbers(seed: seed)
    let positions = ["JPT Madya", "JPT Pratama", "Administrator", "Pengawas", "Pelaksana"]
    return (0..<count).map { _ in
      let levels = (0..<competencies).map { _ in
        numbers.below(40) == 0 ? "-" : String(numbers.below(6))
      }
      return Member(
        levels.joined(), positions[numbers.below(positions.count)], unit: numbers.below(4))
    }
  }

  /// The ratings of people, as the tallies take them.
  public func rated(_ members: [Member]) throws(Failure) -> RatedBatch {
    var people = PersonBatch(capacity: members.count, hasStandards: false)
    for (place, member) in members.enumerated() {
      guard let position = standard.positions.firstIndex(where: { $0.name == member.position })
      else { preconditionFailure("no position level \(member.position)") }
      people.ids[place] = UInt64(place + 1)
      people.contexts[place] = PersonContext(
        day: .unknown, position: position, unit: member.unit, isLong: false, nameHash: 0)
      var levels = PackedLevels.none
      for (cell, level) in member.levels.enumerated() where level != " " {
        levels[cell] = level.wholeNumberValue.map { UInt64($0) } ?? PackedLevels.empty
      }
      people.levels[place] = levels
    }
    people.rowCount = members.count
    let width = members.map(\.levels.count).max() ?? 0
    let match = Match(standard, competencies: Array(0..<width), exportStandard: .byRule)
    var journal = Journal()
    let gaps = try match.process(people, journal: &journal)
    return try classify.process(gaps, journal: &journal)
  }
}
