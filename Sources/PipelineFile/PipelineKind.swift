import Basics
import Settings

/// What a pipeline file is about, by the key that only such a file has.
public enum PipelineKind: Sendable, Hashable {
  /// Exports of assessments.
  case assessments
  /// Facts of the professionalism index.
  case facts
  /// Published figures.
  case publishedFigures
  /// Two assessments of the same people.
  case change

  /// Looks into a file; one that cannot be read is left to the pipeline of assessments to refuse.
  public init(path: String) {
    self = .assessments
    do throws(Failure) {
      let node = try YAMLFile.load(path: path, code: .wrongPipeline)
      if node.value(ofKey: "professionalism") != nil { self = .facts }
      if node.value(ofKey: "reconcile") != nil { self = .publishedFigures }
      if ["change", "before", "after"].contains(where: { node.value(ofKey: $0) != nil }) {
        self = .change
      }
    } catch {}
  }
}
