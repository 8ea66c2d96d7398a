public import Assessment
import Basics
public import Flow

/// The same people before and after, each assessment matched with the requirement and rated.
public struct RatedPairs: RecordBatch {
  /// Pairs of ratings.
  public static var noun: String { "pairs" }
  /// The first assessments.
  public let before: RatedBatch
  /// The second assessments, of the same people in the same order.
  public let after: RatedBatch

  /// Puts both together; they are of one length.
  public init(before: RatedBatch, after: RatedBatch) {
    precondition(before.rowCount == after.rowCount)
    (self.before, self.after) = (before, after)
  }

  /// How many people there are.
  public var rowCount: Int { before.rowCount }

  /// How many assessments a pair rests on.
  public func assessments(_ row: Int) -> Int {
    Int(before.gaps.people.rows?[row] ?? 1) + Int(after.gaps.people.rows?[row] ?? 1)
  }

  /// Whether every competency that was assessed twice had the same requirement both times.
  public func hasSameRequirement(_ row: Int) -> Bool {
    !before.gaps.required[row].clashes(with: after.gaps.required[row])
  }

  /// Whether both assessments are complete, and of the same competencies.
  public func isComplete(_ row: Int) -> Bool {
    before.ratings[row].isComplete && after.ratings[row].isComplete
      && before.gaps.required[row] == after.gaps.required[row]
  }
}
