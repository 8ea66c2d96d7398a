/// A large value that several parts hold without copying it.
public final class Shared<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value

  /// Holds a value.
  public init(_ value: Value) { self.value = value }
}
