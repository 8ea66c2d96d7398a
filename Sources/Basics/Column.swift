/// A column of plain values in memory of its own: a pointer and a capacity, without a count.
///
/// The batch that owns it knows how many entries are in use. Reading and writing cost what a
/// pointer costs; nothing is counted per row.
@frozen
public struct Column<Element: BitwiseCopyable>: @unchecked Sendable {
  @usableFromInline let storage: Storage

  /// Where the entries stand.
  @inlinable
  @inline(__always)
  public var base: UnsafeMutablePointer<Element> { storage.base }

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

  @usableFromInline
  final class Storage {
    @usableFromInline let base: UnsafeMutablePointer<Element>
    @inlinable
    init(_ capacity: Int) { base = .allocate(capacity: max(capacity, 1)) }
    @inlinable
    deinit { base.deallocate() }
  }
}
