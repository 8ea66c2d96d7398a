public import Basics

/// A step that turns one batch into the next and remembers nobody.
///
/// A row it cannot judge is no error: the journal gets a remark and the row goes on, marked, or
/// stays behind, counted. A stage throws only when the whole run must stop. It may keep a cache of
/// spellings it has looked up, which is why `process` is mutating and every worker has its own copy.
public protocol Stage<Input, Output>: Sendable {
  associatedtype Input: RecordBatch
  associatedtype Output: RecordBatch
  /// The word that names the stage in a pipeline file.
  static var name: String { get }
  /// Turns one batch into the next.
  mutating func process(_ batch: Input, journal: inout Journal) throws(Failure) -> Output
}

/// Two stages in a row, which are a stage again.
public struct Then<First: Stage, Second: Stage>: Stage where First.Output == Second.Input {
  /// The names of both.
  public static var name: String { "\(First.name), \(Second.name)" }
  private var first: First
  private var second: Second

  /// Puts a second stage behind a first one.
  public init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  /// Runs one after the other.
  public mutating func process(_ batch: First.Input, journal: inout Journal)
    throws(Failure) -> Second.Output
  {
    try second.process(first.process(batch, journal: &journal), journal: &journal)
  }
}

extension Stage {
  /// This stage and then another; a wrong order does not compile.
  public func then<Next: Stage>(_ next: Next) -> Then<Self, Next> where Next.Input == Output {
    Then(self, next)
  }
}
