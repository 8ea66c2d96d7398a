import Basics
import Glibc
import Settings

/// Makes and removes folders, and words what can go wrong with them.
enum Folders {
  /// Makes a folder and those above it, for owner and group only.
  static func make(_ path: String) throws(Failure) {
    if isFolder(path) { return }
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/\(part)"
      if mkdir(made, 0o750) == 0 { continue }
      let code = errno
      var status = stat()
      // The folder above is there; where none can be made in it, as in /proc, some systems say ENOENT.
      guard stat(made, &status) == 0 else { throw failure(made, code == ENOENT ? EPERM : code) }
      guard status.st_mode & S_IFMT == S_IFDIR else { throw failure(made, ENOTDIR) }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes a folder with all that is in it, or a file; nothing happens where there is neither.
  ///
  /// A link is removed itself, never what it points to.
  static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in FolderNames.all(in: path) ?? [] { remove("\(path)/\(name)") }
    rmdir(path)
  }

  static func failure(_ path: String, _ code: Int32) -> Failure {
    let what: String
    let remedy: String
    switch code {
    case EACCES, EPERM, EROFS:
      (what, remedy) = (
        "it may not be written by this user", "ask its owner, or give another --out"
      )
    case ENOSPC, EDQUOT: (what, remedy) = ("the disk is full", "make room and run again")
    case ENOTDIR, EEXIST:
      (what, remedy) = (
        "a file stands in the way of a folder", "move it away, or give another --out"
      )
    case ENOENT:
      (what, remedy) = ("its folder is not there", "make the folder, or give another --out")
    default:
      (what, remedy) = ("\(String(cString: strerror(code)))", "give another folder with --out")
    }
    return Failure(
      path, "\(what), but the output should go there", remedy: remedy, code: .unwritableOutput)
  }
}

/// A file being written, for owner and group only.
final class OutputFile: Sendable {
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(Failure) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o640)
    guard descriptor >= 0 else { throw Folders.failure(path, errno) }
    // The user's mask may be wider than the contract: internal files are 0640.
    fchmod(descriptor, 0o640)
  }

  deinit { Glibc.close(descriptor) }

  func append(_ piece: [UInt8]) throws(Failure) {
    var at = 0
    while at < piece.count {
      let wrote = piece.withUnsafeBytes {
        write(descriptor, $0.baseAddress! + at, piece.count - at)
      }
      if wrote < 0 && errno == EINTR { continue }
      guard wrote >= 0 else { throw Folders.failure(path, errno) }
      at += wrote
    }
  }

  /// Waits until the bytes written so far are on the disk.
  func settle() throws(Failure) {
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw Folders.failure(path, errno) }
  }
}
