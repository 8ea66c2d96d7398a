public import Basics

/// A limit of the pipeline and what became of it.
public struct LimitRecord: Sendable, Equatable {
  /// The limit's name in the pipeline file.
  public var name: String
  /// The most that is accepted, as the pipeline file writes it.
  public var atMost: String
  /// What was found.
  public var count: Int
  /// Among how many.
  public var total: Int
  /// The sentence that tells how it is exceeded; nil where it is not.
  public var exceeded: Words?

  /// Puts a limit together.
  public init(name: String, atMost: String, count: Int, total: Int, exceeded: Words?) {
    self.name = name
    self.atMost = atMost
    self.count = count
    self.total = total
    self.exceeded = exceeded
  }
}
