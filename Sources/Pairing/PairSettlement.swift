public import Assessment
public import Basics

/// Finds the two assessments of every person that are compared.
///
/// Where rows name their stage, the latest assessment of each stage counts; where only days do, the
/// earliest one that another follows within the window, and the latest of those. Identical rows count
/// once; somebody whose assessments of one stage and day contradict each other is left out.
public struct PairSettlement {
  private let window: PairWindow
  private let asOf: CivilDay
  private let alikeUnits: [Int]
  private let longCells: CellMask
  /// How assessments became pairs.
  public private(set) var account = PairAccount()
  /// The first assessments, the same person at the same place of both.
  public private(set) var before: PersonBatch
  /// The second assessments.
  public private(set) var after: PersonBatch

  /// What the rows of one stage and day say together.
  private struct Occasion {
    var stage: UInt8
    var day: CivilDay
    var rows: Int
    /// Nil where they contradict each other.
    var told: Told?
  }

  private struct Told: Hashable {
    var position: Int
    var unit: Int
    var isLong: Bool
    var levels: PackedLevels
    var standard: PackedLevels
  }

  /// Settles a list; of alike units the registry knows.
  public init(
    _ list: AssessmentList, window: PairWindow, asOf: CivilDay, alikeUnits: [Int] = []
  ) {
    (self.window, self.asOf, self.alikeUnits) = (window, asOf, alikeUnits)
    longCells = list.longCells
    let sorted = list.assessments.sorted(by: <)
    let people = sorted.indices.count { $0 == 0 || sorted[$0].id != sorted[$0 - 1].id }
    before = PersonBatch(capacity: people, hasStandards: list.hasStandards, countsRows: true)
    after = PersonBatch(capacity: people, hasStandards: list.hasStandards, countsRows: true)
    account.assessments = sorted.count
    account.emptyHalves = list.empty
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end].id == sorted[start].id { end += 1 }
      settle(sorted[start..<end])
      start = end
    }
    account.pairs = before.rowCount
  }

  private mutating func settle(_ assessments: ArraySlice<StagedAssessment>) {
    let past = assessments.filter { $0.context.day <= asOf }
    account.future += assessments.count - past.count
    guard let id = past.first?.id else { return }
    let occasions = occasions(past[...])
    if past.contains(where: { $0.stage < 2 }) {
      pairStages(id, occasions)
    } else {
      pairDays(id, occasions)
    }
  }

  private mutating func occasions(_ assessments: ArraySlice<StagedAssessment>) -> [Occasion] {
    var occasions: [Occasion] = []
    var start = 0
    while start < assessments.endIndex {
      let (stage, day) = (assessments[start].stage, assessments[start].context.day)
      var told: Set<Told> = []
      var end = start
      while end < assessments.endIndex, assessments[end].stage == stage,
        assessments[end].context.day == day
      {
        told.insert(self.told(assessments[end]))
        end += 1
      }
      account.identical += end - start - told.count
      occasions.append(Occasion(stage: stage, day: day, rows: told.count, told: joined(told)))
      start = end
    }
    return occasions
  }

  private func told(_ assessment: StagedAssessment) -> Told {
    let unit = assessment.context.unit
    return Told(
      position: assessment.context.position, unit: alikeUnits.isEmpty ? unit : alikeUnits[unit],
      isLong: assessment.context.isLong, levels: assessment.levels,
      standard: assessment.standard)
  }

  private func joined(_ facts: Set<Told>) -> Told? {
    guard var joined = facts.first else { return nil }
    for fact in facts {
      guard fact.position == joined.position, fact.unit == joined.unit,
        !fact.levels.clashes(with: joined.levels), !fact.standard.clashes(with: joined.standard)
      else { return nil }
      joined.levels = joined.levels.joined(with: fact.levels)
      joined.standard = joined.standard.joined(with: fact.standard)
      joined.isLong = joined.isLong && fact.isLong
    }
    return joined
  }

  // Within a stage the latest day wins, and an unknown day comes before all.
  private mutating func pairStages(_ id: UInt64, _ occasions: [Occasion]) {
    let latest = AssessmentStage.allCases.map { stage in
      occasions.last { $0.stage == stage.rawValue }
    }
    let current = latest.compactMap(\.self)
    account.others += occasions.reduce(0) { $0 + $1.rows } - current.reduce(0) { $0 + $1.rows }
    if leaveOutConflicts(current) { return }
    guard let first = latest[0], let second = latest[1] else {
      account.unmatched += current.reduce(0) { $0 + $1.rows }
      if latest[0] == nil { account.onlyAfter += 1 } else { account.onlyBefore += 1 }
      return
    }
    guard first.day.isKnown, second.day.isKnown else {
      account.undatedPairs += 1
      pair(id, first, second)
      return
    }
    if window.holds(second.day, after: first.day) {
      pair(id, first, second)
    } else {
      leaveOutside(current)
    }
  }

  private mutating func pairDays(_ id: UInt64, _ occasions: [Occasion]) {
    if leaveOutConflicts(occasions) { return }
    let dated = occasions.filter(\.day.isKnown)
    account.withoutDay += (occasions.count > dated.count ? occasions.first?.rows : nil) ?? 0
    guard dated.count > 1 else {
      account.unmatched += dated.reduce(0) { $0 + $1.rows }
      account.onlyOne += 1
      return
    }
    for (place, first) in dated.enumerated() {
      let later = dated[(place + 1)...]
      guard let second = later.last(where: { window.holds($0.day, after: first.day) }) else {
        continue
      }
      account.others += dated.reduce(0) { $0 + $1.rows } - first.rows - second.rows
      pair(id, first, second)
      return
    }
    leaveOutside(dated)
  }

  private mutating func leaveOutConflicts(_ occasions: [Occasion]) -> Bool {
    guard occasions.contains(where: { $0.told == nil }) else { return false }
    account.conflicting += occasions.reduce(0) { $0 + $1.rows }
    account.conflictingPeople += 1
    return true
  }

  private mutating func leaveOutside(_ occasions: [Occasion]) {
    account.outside += occasions.reduce(0) { $0 + $1.rows }
    account.outsidePeople += 1
  }

  private mutating func pair(_ id: UInt64, _ first: Occasion, _ second: Occasion) {
    add(id, first, to: &before)
    add(id, second, to: &after)
    account.paired += first.rows + second.rows
  }

  private func add(_ id: UInt64, _ occasion: Occasion, to people: inout PersonBatch) {
    guard let told = occasion.told else { return }
    let place = people.rowCount
    people.ids[place] = id
    people.contexts[place] = PersonContext(
      day: occasion.day, position: told.position, unit: told.unit, isLong: told.isLong, nameHash: 0)
    people.levels[place] = told.isLong ? told.levels.emptying(longCells) : told.levels
    if let standards = people.standards { standards[place] = told.standard }
    people.rows?[place] = UInt32(truncatingIfNeeded: occasion.rows)
    people.rowCount += 1
  }
}
