import Disclosure
import Standards
import Studies

/// Those who meet the requirement of a competency and those who do not.
struct CompetencyCounts {
  let table: NamedTable
  let competencies: [PublicRelease.Competency]

  init(_ findings: Findings, _ people: CategoryCounts, _ rules: DisclosureRules) {
    let gaps = findings.gaps.overall
    var protected = ProtectedTable(
      CountTable(gaps.map { [$0.observed - $0.below, $0.below] }, margins: .rows), rules: rules)
    for place in gaps.indices {
      // Beside a sum that is withheld for another's sake, no number of these people is printed.
      guard people.nation.row.total != .secondary else {
        protected.withhold(row: place, columns: [0, 1], isSumTelling: true)
        continue
      }
      for columns in [[], [0], [0, 1]] {
        protected.withhold(row: place, columns: columns)
        if Self.tellsNothing(protected.rows[place], people, rules) { break }
      }
    }
    table = NamedTable(
      name: "kompetensi", sum: "n_teramati", columns: ["memenuhi", "tidak_memenuhi"],
      rows: gaps.map { findings.standard.competencies[$0.competency].code }, table: protected)
    competencies = zip(gaps, protected.rows).map {
      PublicRelease.Competency(place: $0.competency, row: $1)
    }
  }

  /// Whether the counts of a competency tell nothing of the people with a complete result.
  ///
  /// Each of them has a level in what is required of all, and others may have one, too; where the two
  /// numbers are printed alike, they may be known to be the same people.
  private static func tellsNothing(
    _ row: ProtectedTable.Row, _ people: CategoryCounts, _ rules: DisclosureRules
  ) -> Bool {
    let nation = people.nation.row.total
    let possible = people.table.table.allPossible
    guard row.total.number != nil || nation.number != nil else { return true }
    if let number = nation.number, let own = row.total.number, own != number { return true }
    guard nation != .small else { return true }
    let parts = SumOfParts(row.counts, rules: rules)
    return parts.leavesOpen(possible) && parts.hidesSmallParts(inSums: possible)
  }
}
