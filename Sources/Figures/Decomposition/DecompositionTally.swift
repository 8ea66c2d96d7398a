import Assessment
public import Basics

/// A point on the way from one run to another.
public enum Waypoint: Int, Sendable, CaseIterable {
  /// The old run.
  case old
  /// Those who are in both runs, as the old run has judged them.
  case stayed
  /// The same with their new levels.
  case newLevels
  /// The same at their new positions, under the requirements of the old rules.
  case newPositions
  /// The same under the requirements of the new rules.
  case newRequirements
  /// The same under the cut-offs of the new rules, too: as the new run has judged them.
  case newCutOffs
  /// The new run.
  case new
  /// In the other order: old levels and positions under the requirements of the new rules.
  case requirementsFirst
  /// The same under the cut-offs of the new rules, too.
  case rulesFirst
}

/// What is counted of a group of people in two runs.
public struct DecompositionSums: Mergeable, Equatable {
  /// The sums at every waypoint.
  public private(set) var standings = [StandingSums](
    repeating: StandingSums(), count: Waypoint.allCases.count)
  /// People in the tables of the old run, the incomplete included.
  public internal(set) var oldPeople = 0
  /// People in the tables of the new run, the incomplete included.
  public internal(set) var newPeople = 0
  /// People complete in the group of the old run who are complete elsewhere in the new one.
  public internal(set) var movedAway = 0
  /// People complete in the group of the new run who were complete elsewhere in the old one.
  public internal(set) var movedHere = 0
  /// People complete in the old run who are incomplete in the new one.
  public internal(set) var noLongerComplete = 0
  /// People complete in the new run who were incomplete in the old one.
  public internal(set) var newlyComplete = 0
  /// Of those who stayed: people with other levels.
  public internal(set) var otherLevels = 0
  /// Of those who stayed: people at another position level.
  public internal(set) var otherPosition = 0
  /// Of those who stayed: people of whom the new rules require other levels.
  public internal(set) var otherRequirements = 0
  /// Of those who stayed: people with another category of selection.
  public internal(set) var otherCategory = 0

  /// Nobody.
  public init() {}

  /// The sums at a waypoint.
  public subscript(waypoint: Waypoint) -> StandingSums { standings[waypoint.rawValue] }

  /// Complete people who are in the group of both runs.
  public var stayed: Int { Int(self[.stayed].people) }
  /// Complete people who have left the group, for whatever reason.
  public var left: Int { Int(self[.old].people) - stayed }
  /// Complete people who have joined the group, for whatever reason.
  public var joined: Int { Int(self[.new].people) - stayed }

  mutating func add(_ standing: Standing, at waypoint: Waypoint) {
    standings[waypoint.rawValue].add(standing)
  }

  /// Adds the people of another part.
  public mutating func merge(_ other: DecompositionSums) {
    for place in standings.indices { standings[place].merge(other.standings[place]) }
    oldPeople += other.oldPeople
    newPeople += other.newPeople
    movedAway += other.movedAway
    movedHere += other.movedHere
    noLongerComplete += other.noLongerComplete
    newlyComplete += other.newlyComplete
    otherLevels += other.otherLevels
    otherPosition += other.otherPosition
    otherRequirements += other.otherRequirements
    otherCategory += other.otherCategory
  }
}

/// Counts people of two runs, so that the change of an index can be told apart by its reasons.
public struct DecompositionTally: Mergeable, Equatable {
  /// Everybody.
  public private(set) var nation = DecompositionSums()
  /// By the number of the agency's kind.
  public private(set) var kinds: [DecompositionSums] = []
  /// By the number of the agency.
  public private(set) var agencies: [DecompositionSums] = []
  /// By the number of the position level.
  public private(set) var positions: [DecompositionSums] = []
  private let before: ComparedRules
  private let after: ComparedRules

  /// Nobody yet, under the rules of the old and of the new run.
  public init(before: ComparedRules, after: ComparedRules) {
    (self.before, self.after) = (before, after)
  }

  /// Counts somebody who is in one of the runs, or in both.
  public mutating func absorb(old: ComparedPerson?, new: ComparedPerson?) {
    let pair = JudgedPair(old: old, new: new, before, after)
    pair.enter(&nation, isOld: old != nil, isNew: new != nil)
    pair.enter(&kinds, old: old?.kind, new: new?.kind)
    pair.enter(&agencies, old: old?.agency, new: new?.agency)
    pair.enter(&positions, old: old?.position, new: new?.position)
  }

  /// Adds the people of another part, with the same numbers of agencies, kinds and positions.
  public mutating func merge(_ other: DecompositionTally) {
    nation.merge(other.nation)
    DecompositionTally.merge(&kinds, other.kinds)
    DecompositionTally.merge(&agencies, other.agencies)
    DecompositionTally.merge(&positions, other.positions)
  }

  private static func merge(_ mine: inout [DecompositionSums], _ theirs: [DecompositionSums]) {
    for (number, sums) in theirs.enumerated() {
      if number < mine.count { mine[number].merge(sums) } else { mine.append(sums) }
    }
  }
}
