import Synchronization
import Tables

/// Adds up how far the files are read, and tells it about every block.
final class ProgressMeter: Sendable {
  private let sources: [RecordSource]
  private let total: Int?
  private let tell: Run.Watcher

  init(_ sources: [RecordSource], tell: @escaping Run.Watcher) {
    self.sources = sources
    self.tell = tell
    let sizes = sources.map(\.size)
    total = sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }
  }

  func tick() { tell(.reading(bytes: sources.reduce(0) { $0 + $1.bytesRead }, of: total)) }
}
