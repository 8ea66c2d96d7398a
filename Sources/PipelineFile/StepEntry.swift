import Assessment
import Basics
import Flow
import Settings
import Standards

/// An option of a step, as the manual prints it.
struct OptionEntry: Sendable {
  let name: String
  let values: String
  let standard: String
  let summary: String
}

/// What a step may look at when it is made.
struct StepContext: Sendable {
  let standard: Standard
  let asOf: CivilDay
  let registry: Registry
  /// The layout of the file; nil behind the roster, where people of all files are together.
  let layout: ExportLayout?
  /// The competencies that occur in the input; known behind the roster only.
  let competencies: [Int]
  let options: SourceOptions
  /// The reference list of agencies of the file's source.
  let agencies: AgencyList?
}

/// A step of the catalogue: what a pipeline file may name, and how it is made.
///
/// Loader, manual, `petakom stages` and error messages all read this one entry.
struct StepEntry: CatalogueEntry {
  static let noun = "step"
  typealias Maker = @Sendable (StepContext) throws(Failure) -> AnyStage

  let name: String
  let summary: String
  /// The noun of the batches it takes.
  let takes: String
  /// The noun of the batches it gives.
  let gives: String
  /// Whether it must stand behind the roster, though batches of people exist before it, too.
  let isForSettledPeople: Bool
  let options: [OptionEntry]
  /// Reads its options; gives nil for the roster, which the run itself keeps.
  let read: @Sendable (inout Fields, inout RunOptions) throws(Failure) -> Maker?

  init<Wrapped: Stage>(
    _ stage: Wrapped.Type, _ summary: String, isForSettledPeople: Bool = false,
    options: [OptionEntry] = [],
    read: @escaping @Sendable (inout Fields, inout RunOptions) throws(Failure) -> Maker?
  ) {
    name = stage.name
    self.summary = summary
    takes = Wrapped.Input.noun
    gives = Wrapped.Output.noun
    self.isForSettledPeople = isForSettledPeople
    self.options = options
    self.read = read
  }

  /// The roster: no stage, because it remembers.
  init(rosterSummary: String) {
    name = "roster"
    summary = rosterSummary
    takes = PersonBatch.noun
    gives = PersonBatch.noun
    isForSettledPeople = false
    options = []
    read = { (_, _) throws(Failure) in nil }
  }
}

/// What steps tell the run and the report about their options.
struct RunOptions: Sendable {
  /// The years a result is valid, where the pipeline says so.
  var validityYears: Int?
  /// Whether expired results are kept; nil where nobody leaves them out.
  var keepsExpired: Bool?
}
