/// A column of plain values in memory of its own: a pointer and a capacity, without a count.
///
/// The batch that owns it knows how many entries are in use. Reading and writing cost what a
/// pointer costs; nothing is counted per row.
@frozen
public struct Column<Element: BitwiseCopyable>: @unchecked Sendable {
  @usableFromInline var storage: Storage

  /// Where the entries stand.
  @inlinable
  @inline(__always)
  public var base: UnsafeMutablePointer<Element> { storage.base }

  /// How many entries there is room for.
  @inlinable public var capacity: Int { storage.capacity }

  /// Takes memory for so many entries; their values are not set.
  @inlinable
  public init(capacity: Int) { storage = Storage(capacity) }

  /// A column whose entries all have one value.
  @inlinable
  public init(repeating value: Element, count: Int) {
    storage = Storage(count)
    base.update(repeating: value, count: count)
  }

  /// The entry of a row.
  @inlinable
  @inline(__always)
  public subscript(row: Int) -> Element {
    get { storage.base[row] }
    nonmutating set { storage.base[row] = newValue }
  }

  /// Makes room for so many entries that nobody else reads; the first `kept` keep their values.
  ///
  /// The memory is taken anew only if it is too small or somebody still holds it.
  @inlinable
  public mutating func renew(capacity wanted: Int, keeping kept: Int = 0) {
    if wanted <= capacity, isKnownUniquelyReferenced(&storage) { return }
    let fresh = Storage(wanted <= capacity ? capacity : wanted + wanted / 4)
    fresh.base.update(from: storage.base, count: kept)
    storage = fresh
  }

  @usableFromInline
  final class Storage {
    @usableFromInline let base: UnsafeMutablePointer<Element>
    @usableFromInline let capacity: Int
    @inlinable
    init(_ capacity: Int) {
      self.capacity = max(capacity, 1)
      base = .allocate(capacity: self.capacity)
    }
    @inlinable
    deinit { base.deallocate() }
  }
}
