import Assessment
import Basics
import Figures
import Flow
import Standards

/// A tally of the catalogue.
struct TallyEntry: CatalogueEntry {
  static let noun = "tally"
  let name: String
  let summary: String
  /// What it counts.
  var takes = RatedBatch.noun
  /// Makes the tally part of a run.
  let add: @Sendable (inout RunTallies, Standard, Registry) -> Void
}

/// The tallies of one run; those the pipeline does not name are nil.
struct RunTallies: Mergeable {
  var groups: GroupTally?
  var gaps: GapTally?
  var people: PersonList?
  var formulas: FormulaTally?
  var completeness: CompletenessTally?
  var profiles: ProfileTally?
  var moments: IndexTally?
  /// Counts rows as they are read, before the roster.
  var cells: CellTally?
  /// What rows tell beyond the assessment, where a study forms groups by it.
  var companions: CompanionBook?
  /// What single assessors gave, where a study compares them.
  var assessors: AssessorBook?
  /// What rows tell of performance and potential, where a study asks for the talent boxes.
  var talentBook: TalentBook?
  var talents: TalentTally?
  /// The data rows that the counted people rest on; always counted, so that no person is lost.
  private(set) var usedRows = 0

  mutating func absorb(_ batch: RatedBatch) {
    if let rows = batch.gaps.people.rows {
      for row in 0..<batch.rowCount { usedRows += Int(rows[row]) }
    }
    groups?.absorb(batch)
    gaps?.absorb(batch)
    people?.absorb(batch)
    formulas?.absorb(batch)
    completeness?.absorb(batch)
    profiles?.absorb(batch)
    moments?.absorb(batch)
    talents?.absorb(batch)
  }

  mutating func merge(_ other: RunTallies) {
    usedRows += other.usedRows
    other.groups.map { groups?.merge($0) }
    other.gaps.map { gaps?.merge($0) }
    other.people.map { people?.merge($0) }
    other.formulas.map { formulas?.merge($0) }
    other.completeness.map { completeness?.merge($0) }
    other.profiles.map { profiles?.merge($0) }
    other.moments.map { moments?.merge($0) }
    other.talents.map { talents?.merge($0) }
    mergeRows(other)
  }

  /// Adds what another worker has counted of rows.
  mutating func mergeRows(_ other: RunTallies) {
    other.cells.map { cells?.merge($0) }
    other.companions.map { companions?.merge($0) }
    other.talentBook.map { talentBook?.merge($0) }
    other.assessors.map { assessors?.merge($0) }
  }
}
