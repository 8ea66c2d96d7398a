import Basics

extension Export {
  /// Gives the file the troubles of a plan.
  mutating func plant(_ plan: TroublePlan, _ random: inout SeededNumbers) {
    plantRepeats(plan, &random)
    plantCells(plan, &random)
    plantRefusals(plan, &random)
  }

  private mutating func plantRepeats(_ plan: TroublePlan, _ random: inout SeededNumbers) {
    let isLong = isLong
    repeatRows(plan.copies, as: .copy) { row in
      if isLong { row.keepOnly(random.below(row.cells.count)) }
    }
    repeatRows(plan.renamedCopies, as: .renamedCopy) { row in
      row.personName = String(row.personName.prefix { $0 != " " }) + " M."
    }
    repeatRows(plan.older, as: .older, where: \.hasHistory) { $0.makeOlder(&random) }
    repeatRows(plan.conflicts, as: .conflict) { row in
      let place = random.below(row.cells.count)
      let level = row.attained?[place] ?? 0
      let againstBlank = random.happens(percent: 33)
      row.cells[place] = againstBlank ? "" : String(level > 0 ? level - 1 : 1)
      if isLong { row.keepOnly(place) }
    }
  }

  private mutating func plantCells(_ plan: TroublePlan, _ random: inout SeededNumbers) {
    change(plan.withoutLevels) { row in
      let count = random.happens(percent: 70) ? 1 : random.within(2...3)
      for _ in 0..<count { row.cells[random.below(row.cells.count)] = random.pick(plan.blanks) }
    }
    change(plan.impossibleLevels) { row in
      row.cells[random.below(row.cells.count)] = random.pick(["6", "3,5", "2,5", "7"])
    }
    change(plan.wordyLevels) { row in
      let place = random.below(row.cells.count)
      let level = row.cells[place] ?? ""
      row.cells[place] = random.happens(percent: 50) ? "Level \(level)" : "\(level),0"
    }
  }

  private mutating func plantRefusals(_ plan: TroublePlan, _ random: inout SeededNumbers) {
    change(plan.shortNumbers) { row in
      row.number.removeLast()
      row.fate = .badNumber
    }
    change(plan.scientificNumbers) { row in
      row.number = "1,98E+17"
      row.fate = .badNumber
    }
    change(plan.impossibleBirths) { row in
      row.number = row.number.prefix(4) + random.pick(["0231", "1305"]) + row.number.dropFirst(8)
      row.fate = .badNumber
    }
    change(plan.foreignLevels) { row in
      row.foreignLevel = random.pick(["Tenaga Titipan", "Golongan Khusus"])
      row.fate = .unknownLevel
    }
    for surplus in plan.ragged {
      change(1) { row in
        row.surplusFields = surplus
        row.fate = .ragged
      }
    }
  }
}

extension Row {
  /// Turns the row into an assessment of earlier years.
  mutating func makeOlder(_ random: inout SeededNumbers) {
    day = AssessmentDays.earlier(than: day, &random)
    cells = AttainedLevels.earlier(attained ?? [], &random).map(String.init)
  }

  /// Leaves one competency of the nine, as a long file has it.
  mutating func keepOnly(_ place: Int) {
    for other in cells.indices where other != place { cells[other] = nil }
  }
}
