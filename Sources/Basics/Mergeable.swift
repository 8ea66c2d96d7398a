/// A value that can be computed in parts and put together afterwards.
///
/// `merge` is associative and commutative, and a blank value changes nothing: the regional
/// servers may report in any order, and the national figure has the same bits.
public protocol Mergeable: Sendable {
  /// Takes in what another part of the same whole has counted.
  mutating func merge(_ other: Self)
}

extension Mergeable {
  /// The value that holds what both hold.
  public func merged(with other: Self) -> Self {
    var sum = self
    sum.merge(other)
    return sum
  }
}
