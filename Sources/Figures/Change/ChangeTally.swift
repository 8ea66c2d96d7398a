public import Assessment
import Basics
public import Flow
public import Pairing
public import Standards

/// Counts who changed how, by agency unit and position level of the second assessment.
///
/// People whose requirement differs between the two are counted and left out.
public struct ChangeTally: Tally {
  private struct Key: Hashable {
    var unit: Int
    var position: Int
  }

  private let bands: Int
  private var cells: [Key: ChangeCounts] = [:]
  /// People with other required levels the second time.
  public private(set) var otherRequirement = 0
  /// The assessments of these people.
  public private(set) var otherAssessments = 0
  /// The assessments of everybody else.
  public private(set) var usedAssessments = 0

  /// A tally of nobody.
  public init(_ standard: Standard) { bands = standard.selection.bands.count }

  /// Counts every pair of a batch.
  public mutating func absorb(_ pairs: RatedPairs) {
    let competencies = Set(pairs.before.gaps.competencies)
      .intersection(pairs.after.gaps.competencies).sorted()
    for row in 0..<pairs.rowCount {
      guard pairs.hasSameRequirement(row) else {
        otherRequirement += 1
        otherAssessments += pairs.assessments(row)
        continue
      }
      usedAssessments += pairs.assessments(row)
      let context = pairs.after.gaps.people.contexts[row]
      let key = Key(unit: context.unit, position: context.position)
      absorb(pairs, row, competencies, into: &cells[key, default: ChangeCounts()])
    }
  }

  private func absorb(
    _ pairs: RatedPairs, _ row: Int, _ competencies: [Int], into counts: inout ChangeCounts
  ) {
    counts.pairs += 1
    let (before, after) = (pairs.before.gaps, pairs.after.gaps)
    let (first, second) = (before.people.levels[row], after.people.levels[row])
    for cell in competencies {
      let required = before.required[row][cell]
      guard required < PackedLevels.empty, after.required[row][cell] == required,
        first[cell] < PackedLevels.empty, second[cell] < PackedLevels.empty
      else { continue }
      counts.competencies[cell, default: CompetencyShift()]
        .add(before: Int64(first[cell]), after: Int64(second[cell]), required: Int64(required))
    }
    guard pairs.isComplete(row) else { return }
    counts.complete += 1
    if counts.categories.isEmpty {
      counts.categories = [Int64](repeating: 0, count: bands * bands)
    }
    let (old, new) = (pairs.before.ratings[row].selection, pairs.after.ratings[row].selection)
    counts.categories[Int(old) * bands + Int(new)] += 1
    let required = Int64(before.sums[row].required)
    let (attained, attainedAfter) = (
      Int64(before.sums[row].attained), Int64(after.sums[row].attained)
    )
    counts.steps[
      ChangeCounts.Step(required: required, change: attainedAfter - attained), default: 0] += 1
    counts.attained[required, default: 0] += attained
  }

  /// Adds what another worker has counted over the same registry.
  public mutating func merge(_ other: ChangeTally) {
    for (key, counts) in other.cells { cells[key, default: ChangeCounts()].merge(counts) }
    otherRequirement += other.otherRequirement
    otherAssessments += other.otherAssessments
    usedAssessments += other.usedAssessments
  }

  /// The counts by agency, kind and position level as words, no longer tied to this run.
  public func figures(units: [AgencyUnit]) -> [ChangeKey: ChangeCounts] {
    cells.reduce(into: [:]) { figures, cell in
      let unit = units[cell.key.unit]
      let key = ChangeKey(agency: unit.code, kind: unit.kind, position: cell.key.position)
      figures[key, default: ChangeCounts()].merge(cell.value)
    }
  }
}

/// Whom counts of a change are about.
public struct ChangeKey: Sendable, Hashable {
  /// The agency's code; empty where the rows name none.
  public var agency: String
  /// The kind of agency; empty where it is not known.
  public var kind: String
  /// The place of the position level in the standard.
  public var position: Int

  /// Puts a key together.
  public init(agency: String, kind: String, position: Int) {
    (self.agency, self.kind, self.position) = (agency, kind, position)
  }
}
