public import Basics

/// A step that remembers counts: it absorbs batches, and merges with its own kind by addition.
public protocol Tally<Batch>: Mergeable {
  associatedtype Batch: RecordBatch
  /// Counts the rows of a batch.
  mutating func absorb(_ batch: Batch)
}
