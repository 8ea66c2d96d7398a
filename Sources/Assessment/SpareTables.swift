import Flow

/// Tables that serve one share of the roster after another, so that few pages are taken for all of them.
final class SpareTables: @unchecked Sendable {
  /// A table whose slots read as zero.
  struct Table {
    let slots: RosterPartition.Slot
    let capacity: Int
  }

  private let capacity: Int
  private let words: Int
  private let unused = Guarded<[Int]>([])

  /// Tables for shares of about so many people.
  init(_ shape: RosterShape, people: Int) {
    capacity = RosterPartition.capacity(people)
    words = capacity * shape.words
  }

  deinit {
    for table in unused.withLock({ $0 }) { RosterPartition.Slot(bitPattern: table)?.deallocate() }
  }

  /// Lends a table, if one is wanted.
  func withTable<Result>(if isWanted: Bool, _ body: (Table?) -> Result) -> Result {
    guard isWanted else { return body(nil) }
    let known = unused.withLock { $0.popLast() }.flatMap { RosterPartition.Slot(bitPattern: $0) }
    let slots = known ?? .allocate(capacity: words)
    slots.initialize(repeating: 0, count: words)
    defer { unused.withLock { $0.append(Int(bitPattern: slots)) } }
    return body(Table(slots: slots, capacity: capacity))
  }
}
