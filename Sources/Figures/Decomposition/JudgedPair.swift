import Assessment

/// Somebody at every waypoint between two runs, judged once for all groups.
struct JudgedPair {
  private var old: Standing?
  private var new: Standing?
  /// The waypoints of somebody who is complete in both runs.
  private var between: [(waypoint: Waypoint, standing: Standing)] = []
  private var hasOtherLevels = false
  private var hasOtherPosition = false
  private var hasOtherRequirements = false

  init(
    old: ComparedPerson?, new: ComparedPerson?, _ before: ComparedRules, _ after: ComparedRules
  ) {
    self.old = old.flatMap { JudgedPair.standing($0.levels, $0.required, before) }
    self.new = new.flatMap { JudgedPair.standing($0.levels, $0.required, after) }
    guard let old, let new, let first = self.old, let last = self.new else { return }
    let requirements = Requirements(old, new, before, after)
    func stand(_ waypoint: Waypoint, _ levels: PackedLevels, _ required: PackedLevels) {
      let rules = waypoint == .rulesFirst ? after : before
      between.append((waypoint, Standing(GapSums(levels, required: required), rules)))
    }
    between.reserveCapacity(Waypoint.allCases.count)
    between.append((.stayed, first))
    stand(.newLevels, new.levels, requirements.ofOldPosition)
    stand(.newPositions, new.levels, requirements.ofNewPosition)
    stand(.newRequirements, new.levels, new.required)
    between.append((.newCutOffs, last))
    stand(.requirementsFirst, old.levels, requirements.newOfOldPosition)
    stand(.rulesFirst, old.levels, requirements.newOfOldPosition)
    hasOtherLevels = old.levels != new.levels
    hasOtherPosition = old.position != new.position
    hasOtherRequirements = requirements.ofNewPosition != new.required
  }

  // Only those who have every level have a place in an index.
  private static func standing(
    _ levels: PackedLevels, _ required: PackedLevels, _ rules: ComparedRules
  ) -> Standing? {
    let sums = GapSums(levels, required: required)
    return sums.isComplete ? Standing(sums, rules) : nil
  }

  /// Counts the person in the groups of both runs, which may be the same.
  func enter(_ groups: inout [DecompositionSums], old: Int?, new: Int?) {
    let most = max(old ?? -1, new ?? -1)
    while groups.count <= most { groups.append(DecompositionSums()) }
    if let old, old == new {
      enter(&groups[old], isOld: true, isNew: true)
      return
    }
    if let old {
      enter(&groups[old], isOld: true, isNew: false)
      if self.old != nil, self.new != nil { groups[old].movedAway += 1 }
      if self.old != nil, self.new == nil, new != nil { groups[old].noLongerComplete += 1 }
    }
    if let new {
      enter(&groups[new], isOld: false, isNew: true)
      if self.old != nil, self.new != nil { groups[new].movedHere += 1 }
      if self.new != nil, self.old == nil, old != nil { groups[new].newlyComplete += 1 }
    }
  }

  /// Counts the person in a group to which they belong in one of the runs, or in both.
  func enter(_ group: inout DecompositionSums, isOld: Bool, isNew: Bool) {
    if isOld {
      group.oldPeople += 1
      if let old { group.add(old, at: .old) }
    }
    if isNew {
      group.newPeople += 1
      if let new { group.add(new, at: .new) }
    }
    guard isOld, isNew else { return }
    guard let old, let new else {
      if old != nil { group.noLongerComplete += 1 }
      if new != nil { group.newlyComplete += 1 }
      return
    }
    for (waypoint, standing) in between { group.add(standing, at: waypoint) }
    if hasOtherLevels { group.otherLevels += 1 }
    if hasOtherPosition { group.otherPosition += 1 }
    if hasOtherRequirements { group.otherRequirements += 1 }
    if old.categories.0 != new.categories.0 { group.otherCategory += 1 }
  }
}
