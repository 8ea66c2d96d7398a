public import Basics
public import Flow
import Glibc
public import Reports
import Settings

/// The output folder of one run: written beside, and renamed into place when it is complete.
///
/// A lock keeps a second run of the same pipeline out. It is held by the process, so one that was
/// killed holds nobody up. Whatever a killed run has left is cleared away.
public final class Publication: @unchecked Sendable {
  /// The folder that readers see: `DIR/<pipeline>/<as-of>`.
  public let folder: String
  /// So many bytes of a file go to the disk together while it is being written.
  private static let stretch = 32 << 20
  private let parent: String
  private let asOf: String
  private let temporary: String
  private let lock: RunLock
  /// The records of the pipeline's public releases.
  let releases: ReleaseShelf
  /// Where refusals find room that would fill the memory.
  public let refusals: RefusalShelf

  /// Takes the lock and prepares the folder.
  ///
  /// Throws exit code 4 while another run holds the lock, 13 where nothing can be written.
  public init(_ out: String, pipeline: String, asOf: CivilDay) throws(Failure) {
    self.asOf = asOf.description
    parent = "\(out)/\(pipeline)"
    folder = "\(parent)/\(self.asOf)"
    temporary = "\(parent)/.\(self.asOf).baru"
    releases = ReleaseShelf(parent, asOf: self.asOf)
    refusals = RefusalShelf(folder: parent)
    do throws(Failure) {
      try Folders.make(parent)
      lock = try RunLock(parent)
    } catch {
      throw Publication.reassuring(error)
    }
    recover()
  }

  /// The earlier runs whose output lies beside.
  func earlier(before asOf: CivilDay) -> EarlierRuns { EarlierRuns(in: parent, before: asOf) }

  /// Whether something of this name is in the folder that readers see.
  func has(_ name: String) -> Bool { access("\(folder)/\(name)", F_OK) == 0 }

  /// Writes every file, puts the folder in place of the last one, and points `latest` to it.
  ///
  /// What follows is made of the files that stand in the folder by then. The folder that is kept comes
  /// from the last output of the same day, as it is.
  public func publish(
    _ files: [ReportFile], keeping kept: String? = nil,
    followedBy more: (_ folder: String) throws(Failure) -> [ReportFile] = { _ in [] }
  ) throws(Failure) {
    do throws(Failure) {
      try Folders.make(temporary)
      let disk = DiskQueue()
      // While the disk is busy with the long ones, the others are made.
      let numbered = files.enumerated()
      for (number, file) in numbered where file.isLong { try write(file, number, disk) }
      for (number, file) in numbered where !file.isLong { try write(file, number, disk) }
      for (number, file) in try more(temporary).enumerated() {
        try write(file, files.count + number, disk)
      }
      try disk.finish()
      if let kept { try Folders.copy("\(folder)/\(kept)", to: "\(temporary)/\(kept)") }
      try putInPlace()
    } catch {
      Folders.remove(temporary)
      throw Publication.reassuring(error)
    }
  }

  // What was published before is in nobody's way, so it is left alone.
  private static func reassuring(_ failure: Failure) -> Failure {
    guard failure.code == .unwritableOutput else { return failure }
    var failure = failure
    failure.remedy += "; the last output stays"
    return failure
  }

  /// Lets the lock go.
  public func release() { lock.release() }

  /// Clears away what is half written, and lets the lock go; for a run that is being stopped.
  public func abandon() {
    Folders.remove(temporary)
    lock.release()
  }

  private func write(_ file: ReportFile, _ number: Int, _ disk: DiskQueue) throws(Failure) {
    let path = "\(temporary)/\(file.path)"
    try Folders.make(Pipeline.folder(of: path))
    let output = try OutputFile(path)
    var waiting = 0
    try file.write { (piece) throws(Failure) in
      try output.append(piece)
      waiting += piece.count
      if waiting >= Publication.stretch {
        waiting = 0
        disk.save(output, number: number)
      }
    }
    disk.save(output, number: number)
  }

  private var previous: String { "\(parent)/.\(asOf).lama" }

  private func putInPlace() throws(Failure) {
    let hadOne = rename(folder, previous) == 0
    guard rename(temporary, folder) == 0 else {
      let code = errno
      if hadOne { rename(previous, folder) }
      throw Folders.failure(folder, code)
    }
    Folders.remove(previous)
    let link = "\(parent)/.latest.baru"
    unlink(link)
    guard symlink(asOf, link) == 0, rename(link, "\(parent)/latest") == 0 else {
      throw Folders.failure("\(parent)/latest", errno)
    }
  }

  // A killed run of any day may have left its half-written folder, and the last output aside.
  private func recover() {
    for name in FolderNames.all(in: parent) ?? [] where name.hasPrefix(".") {
      let left = "\(parent)/\(name)"
      if name.hasSuffix(".baru") { Folders.remove(left) }
      guard name.hasSuffix(".lama") else { continue }
      let complete = "\(parent)/\(name.dropFirst().dropLast(5))"
      if access(complete, F_OK) != 0 { rename(left, complete) }
      Folders.remove(left)
    }
  }
}
