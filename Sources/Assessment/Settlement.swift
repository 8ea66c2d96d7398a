import Basics

/// Settles the duplicates of one partition by the rule of the roster.
struct Settlement {
  /// What one data row says: a whole assessment in wide form, one competency in long form.
  private struct Fact: Hashable {
    var circumstance: UInt64
    var isLong: Bool
    var levels: PackedLevels
    var standard: PackedLevels

    var day: UInt16 { UInt16(truncatingIfNeeded: circumstance) }
  }

  private let partition: RosterPartition
  private var shape: RosterShape { partition.shape }
  private let longCells: CellMask
  private let alikeUnits: [Int]

  init(_ partition: RosterPartition, longCells: CellMask, alikeUnits: [Int]) {
    self.alikeUnits = alikeUnits
    self.partition = partition
    self.longCells = longCells
  }

  /// The people of the partition, each with one result.
  func people(_ account: inout RosterAccount) -> PersonBatch {
    var people = PersonBatch(
      capacity: partition.count, hasStandards: shape.hasStandards, countsRows: true)
    account.identicalRows += partition.copies
    var disputed = partition.disputed()[...]
    for place in 0..<partition.capacity {
      let slot = partition.slots + place &* partition.words
      if slot[0] == 0 { continue }
      if let next = disputed.first, next.slot == slot {
        judge(slot, next.fragments, &people, &account)
        disputed.removeFirst()
      } else {
        keep(slot, &people, &account)
      }
    }
    return people
  }

  private func keep(
    _ slot: RosterPartition.Slot, _ people: inout PersonBatch, _ account: inout RosterAccount
  ) {
    let context = PersonContext(bits: slot[1])
    let levels = shape.levels(slot)
    let rows = context.isLong ? levels.presentCount : 1
    account.differentRows += rows
    if context.hasDifferentNames { account.differentNames += 1 }
    add(slot[0], context, levels, shape.standard(slot), rows, &people, &account)
  }

  private func judge(
    _ slot: RosterPartition.Slot, _ aside: [Int], _ people: inout PersonBatch,
    _ account: inout RosterAccount
  ) {
    var facts: Set<Fact> = []
    var names = slot[1]
    var rows = 0
    func take(_ fragment: UnsafePointer<UInt64>) {
      let told = self.facts(fragment)
      rows += told.count
      facts.formUnion(told)
    }
    take(UnsafePointer(slot))
    partition.aside.words.withUnsafeBufferPointer { words in
      for place in aside {
        let fragment = words.baseAddress.unsafelyUnwrapped + place
        take(fragment)
        names = PersonContext.namesMerged(names, fragment[1])
      }
    }
    let latest = facts.reduce(0) { max($0, $1.day) }
    let current = facts.filter { $0.day == latest }
    account.differentRows += facts.count
    account.identicalRows += rows - facts.count
    account.olderRows += facts.count - current.count
    guard let joined = join(current) else {
      account.conflictRows += current.count
      account.conflictPeople += 1
      return
    }
    let isLong = current.allSatisfy(\.isLong)
    let context = PersonContext(bits: joined.circumstance | (isLong ? 1 << 41 : 0))
    if PersonContext(bits: names).hasDifferentNames { account.differentNames += 1 }
    add(slot[0], context, joined.levels, joined.standard, current.count, &people, &account)
  }

  /// The rows that a fragment stands for.
  private func facts(_ fragment: UnsafePointer<UInt64>) -> [Fact] {
    let context = PersonContext(bits: fragment[1])
    let (levels, standard) = (shape.levels(fragment), shape.standard(fragment))
    let circumstance = circumstance(context)
    guard context.isLong else {
      return [Fact(circumstance: circumstance, isLong: false, levels: levels, standard: standard)]
    }
    return levels.presentCells.map { cell in
      var (level, required) = (PackedLevels.none, PackedLevels.none)
      level[cell] = levels[cell]
      required[cell] = standard[cell]
      return Fact(circumstance: circumstance, isLong: true, levels: level, standard: required)
    }
  }

  // One agency with its code in one row and by its name alone in another is one agency.
  private func circumstance(_ context: PersonContext) -> UInt64 {
    guard !alikeUnits.isEmpty else { return context.bits & PersonContext.circumstance }
    return PersonContext(
      day: context.day, position: context.position, unit: alikeUnits[context.unit], isLong: false,
      nameHash: 0
    ).bits
  }

  /// What the rows of one day say together; nil where they contradict each other.
  private func join(_ facts: Set<Fact>) -> Fact? {
    guard var joined = facts.first else { return nil }
    for fact in facts {
      guard fact.circumstance == joined.circumstance, !fact.levels.clashes(with: joined.levels),
        !fact.standard.clashes(with: joined.standard)
      else { return nil }
      joined.levels = joined.levels.joined(with: fact.levels)
      joined.standard = joined.standard.joined(with: fact.standard)
    }
    return joined
  }

  private func add(
    _ id: UInt64, _ context: PersonContext, _ levels: PackedLevels, _ standard: PackedLevels,
    _ rows: Int, _ people: inout PersonBatch, _ account: inout RosterAccount
  ) {
    let place = people.rowCount
    people.ids[place] = id
    people.contexts[place] = context
    people.levels[place] = context.isLong ? levels.emptying(longCells) : levels
    if let standards = people.standards { standards[place] = standard }
    people.rows?[place] = UInt32(truncatingIfNeeded: rows)
    people.rowCount += 1
    account.usedRows += rows
  }
}
