public import Basics
import Figures
public import Reports
import Studies

/// Two runs of one pipeline, and by what the index has changed from one to the other.
public struct RunComparison: Sendable {
  private let old: PublishedRun
  private let new: PublishedRun
  private let study: DecompositionStudy

  /// Reads the folders of two runs side by side, a block of each at a time.
  ///
  /// Throws exit code 11 where a folder does not hold what a comparison needs, 14 where the two runs do
  /// not belong together.
  public init(old: String, new: String) throws(Failure) {
    self.old = try PublishedRun(folder: old)
    self.new = try PublishedRun(folder: new)
    try RunComparison.requireTogether(self.old, self.new)
    var names = SharedNames()
    let before = try RuleLines.read(self.old, &names)
    let after = try RuleLines.read(self.new, &names)
    let (left, right) = (
      try LevelLines(self.old, &names), try LevelLines(self.new, &names)
    )
    var tally = DecompositionTally(before: before, after: after)
    while !left.isAtEnd || !right.isAtEnd {
      let order = left.order(right)
      let oldPerson = order <= 0 ? try left.next(&names) : nil
      let newPerson = order >= 0 ? try right.next(&names) : nil
      tally.absorb(old: oldPerson, new: newPerson)
    }
    study = DecompositionStudy(
      tally, kinds: names.kinds.names, agencies: names.agencies.names,
      positions: names.positions.names, categories: names.categories.map(\.names))
  }

  private static func requireTogether(_ old: PublishedRun, _ new: PublishedRun) throws(Failure) {
    guard old.pipeline == new.pipeline else {
      throw Failure(
        new.folder,
        "it is a run of '\(new.pipeline)', but should be one of '\(old.pipeline)' as the older one is",
        remedy: "name two runs of one pipeline", code: .figuresDoNotBelongTogether)
    }
    guard old.asOf <= new.asOf else {
      throw Failure(
        old.folder, "it speaks of \(old.asOf), but should not be later than \(new.asOf)",
        remedy: "name the older run first", code: .figuresDoNotBelongTogether)
    }
  }

  /// The name of the folder for its output, below which the day of the newer run stands.
  public var name: String { "\(new.pipeline)-sejak-\(old.asOf)" }

  /// The day of the newer run.
  public var asOf: CivilDay { new.asOf }

  /// All files of the output.
  public func files() -> [ReportFile] {
    let title = Words(id: "Perubahan indeks", en: "Change of the index")
    let page = Page("perubahan-indeks", label: title) { [study, circumstances] in
      DecompositionReport.document(study, circumstances, $0)
    }
    return [DecompositionTables.figures(study), DecompositionTables.people(study)]
      + Site(title: title, pages: [page], forms: new.forms).files
  }

  /// One line that sums the comparison up.
  public func summary(folder: String, _ language: Language) -> String {
    let steps = Words(id: "; langkah pipeline berbeda", en: "; the steps of the pipeline differ")
    return "\(name) \(asOf): \(DecompositionReport.summary(study, language))"
      + (old.steps == new.steps ? "" : steps[language]) + " → \(folder)"
  }

  /// What the page says about the two runs.
  private var circumstances: ComparedRuns {
    ComparedRuns(
      pipeline: new.pipeline, oldDay: old.asOf, newDay: new.asOf,
      changedRules: new.sources.filter { source in
        !old.sources.contains { $0.file == source.file && $0.fingerprint == source.fingerprint }
      }.map { (file: $0.file, title: $0.title, since: $0.since) },
      droppedRules: old.sources.filter { source in
        !new.sources.contains { $0.file == source.file }
      }.map { (file: $0.file, title: $0.title, since: $0.since) },
      hasOtherSteps: old.steps != new.steps,
      versions: old.version == new.version ? nil : (old.version, new.version))
  }
}
