public import Basics

/// What two runs of a pipeline are, and what differs between them besides the people.
public struct ComparedRuns: Sendable {
  /// A file of the standards.
  public typealias Rules = (file: String, title: Words, since: String)

  /// The pipeline's name.
  public let pipeline: String
  /// The day of the older run.
  public let oldDay: CivilDay
  /// The day of the newer run.
  public let newDay: CivilDay
  /// The standards of the newer run that are new or have changed.
  public let changedRules: [Rules]
  /// The standards of the older run that the newer one does not have.
  public let droppedRules: [Rules]
  /// Whether the steps of the pipeline differ.
  public let hasOtherSteps: Bool
  /// The versions of the program, where they differ.
  public let versions: (old: String, new: String)?

  /// Puts the circumstances together.
  public init(
    pipeline: String, oldDay: CivilDay, newDay: CivilDay, changedRules: [Rules],
    droppedRules: [Rules], hasOtherSteps: Bool, versions: (old: String, new: String)?
  ) {
    self.pipeline = pipeline
    (self.oldDay, self.newDay) = (oldDay, newDay)
    (self.changedRules, self.droppedRules) = (changedRules, droppedRules)
    self.hasOtherSteps = hasOtherSteps
    self.versions = versions
  }
}
