import Basics
import Dispatch
import Flow

/// Brings files to the disk while others are still being made.
///
/// Files that are waited for at the same time share what the disk has to do for each. Whoever waits
/// needs no processor, so there are more threads for it than processors.
final class DiskQueue: Sendable {
  /// So many files are waited for at the same time.
  private static let laneCount = 16

  private let lanes = (0..<laneCount).map { DispatchQueue(label: "disk \($0)") }
  private let group = DispatchGroup()
  private let failures = Guarded<[Failure]>([])

  /// Begins to bring what is written of a file to the disk; the number tells files apart.
  func save(_ output: OutputFile, number: Int) {
    lanes[number % DiskQueue.laneCount].async(group: group) { [self] in
      do throws(Failure) {
        try output.settle()
      } catch {
        failures.withLock { $0.append(error) }
      }
    }
  }

  /// Waits until everything is there; the first failure by its place is thrown.
  func finish() throws(Failure) {
    group.wait()
    let first = failures.withLock { $0.min { $0.place < $1.place } }
    if let first { throw first }
  }
}
