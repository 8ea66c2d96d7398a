public import Basics

/// Every refused row and cell, told in the order of files and lines, whoever has found them when.
///
/// A dirty file has millions of them, so that each takes some ten bytes, and those of its value. A run
/// puts them aside on a `RefusalShelf`; then the memory for them does not grow with their number.
public struct RefusalList: Mergeable {
  private static let pieceSize = 1 << 18
  private static let mostInMemory = 1 << 20

  private var open = RefusalPacker()
  private var pieces: [RefusalPiece] = []
  /// How many refusals there are.
  public private(set) var count = 0

  /// A list of nothing.
  public init() {}

  /// Whether nothing was refused.
  public var isEmpty: Bool { count == 0 }

  /// The refusal that comes first in the order of files and lines.
  public var first: Remark? {
    var iterator = makeIterator()
    return iterator.next()
  }

  /// How often each value was refused for one reason.
  public func counts(of kind: RemarkKind) -> [String: Int] {
    reduce(into: [:]) { if $1.kind == kind { $0[$1.value, default: 0] += 1 } }
  }

  /// How many of them lie on a shelf.
  var asideCount: Int { pieces.reduce(0) { $0 + ($1.isAside ? $1.count : 0) } }

  /// Adds a refusal.
  public mutating func add(_ remark: Remark) {
    open.add(remark)
    count += 1
    if open.byteCount >= RefusalList.pieceSize { close() }
  }

  /// Takes in what another worker has refused.
  public mutating func merge(_ other: RefusalList) {
    pieces += other.pieces
    count += other.count
    if let last = other.open.packed() {
      for remark in last.remarks { open.add(remark) }
      if open.byteCount >= RefusalList.pieceSize { close() }
    }
  }

  /// Moves what takes more than a little memory to a shelf; what finds no room there stays.
  public mutating func putAside(on shelf: RefusalShelf) {
    let held = pieces.reduce(0) { $0 + ($1.isAside ? 0 : $1.byteCount) }
    guard held >= RefusalList.mostInMemory else { return }
    for place in pieces.indices where !pieces[place].isAside { pieces[place].putAside(on: shelf) }
  }

  private mutating func close() {
    if let piece = open.packed() { pieces.append(piece) }
    open = RefusalPacker()
  }
}

extension RefusalList: Sequence {
  /// Goes through all refusals in their order.
  public func makeIterator() -> Iterator { Iterator(pieces + [open.packed()].compactMap { $0 }) }

  /// Merges the pieces; those that begin later wait, so that few are looked at together.
  public struct Iterator: IteratorProtocol {
    private var waiting: [RefusalPiece]
    private var begun: [RefusalPiece.Remarks] = []

    fileprivate init(_ pieces: [RefusalPiece]) { waiting = pieces.sorted { $1.first < $0.first } }

    /// The next refusal.
    public mutating func next() -> Remark? {
      var least = begun.indices.min { begun[$0].head < begun[$1].head }
      while let last = waiting.last, least.map({ last.first < begun[$0].head }) ?? true {
        begun.append(last.remarks)
        waiting.removeLast()
        least = begun.count - 1
      }
      guard let least else { return nil }
      let remark = begun[least].head
      if !begun[least].advance() { begun.remove(at: least) }
      return remark
    }
  }
}

extension RefusalList: Equatable {
  /// Two lists are equal if they tell the same, in whatever order they heard of it.
  public static func == (left: RefusalList, right: RefusalList) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }
}
