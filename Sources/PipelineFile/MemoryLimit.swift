import Basics

/// How much memory a run may use; beyond it the run ends rather than bring the server to its knees.
public struct MemoryLimit: Sendable {
  private let kibibytes: Int

  /// So many bytes.
  public init(bytes: Int) { kibibytes = max(1, bytes / 1024) }

  /// Ends the run where the process has used more than that at once.
  func check() throws(Failure) {
    let used = PeakMemory.kibibytes
    guard used > kibibytes else { return }
    throw Failure(
      "--max-memory",
      "the run has used \(used / 1024) MiB, but may use \(kibibytes / 1024) MiB",
      remedy: "allow more (some 60 bytes for each person, more for studies), or leave 'people' "
        + "and 'profiles' out of the tallies, or give fewer --jobs; nothing was published",
      code: .unusableInput)
  }
}
