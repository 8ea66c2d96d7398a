import Basics
import Glibc

/// The bytes of a file or of standard input, as they are stored.
final class FileBytes: ByteStream {
  private let path: String
  private var descriptor: Int32
  private let atOpening: stat
  /// The bytes handed out so far.
  private(set) var position = 0

  /// Opens a file, or standard input for `-`.
  init(path: String) throws(Failure) {
    self.path = path
    descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileBytes.failure(path, errno) }
    var status = stat()
    fstat(descriptor, &status)
    atOpening = status
    if status.st_mode & S_IFMT == S_IFDIR {
      if descriptor > 0 { close(descriptor) }
      throw FileBytes.failure(path, EISDIR)
    }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Closes the file, if it is one that can be opened again.
  func rest() {
    guard size != nil, descriptor > 0 else { return }
    close(descriptor)
    descriptor = -1
  }

  /// Opens a file that rests, to be read from its first byte.
  func wake() throws(Failure) {
    guard descriptor < 0 else { return }
    // A pipe in the place of the file must not be waited for.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0, errno == ENOENT {
      throw Failure(
        path, "the file has gone since the run began, but should stay as it is until its end",
        remedy: "put it back, or wait until it is there for good; then run again",
        code: .unusableInput)
    }
    guard descriptor >= 0 else { throw FileBytes.failure(path, errno) }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    position = 0
    try requireUnchanged()
  }

  /// The size in bytes where the input is a plain file with a name.
  var size: Int? { isPlain && path != "-" ? Int(atOpening.st_size) : nil }

  private var isPlain: Bool { atOpening.st_mode & S_IFMT == S_IFREG }

  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(Failure) -> Int {
    var filled = 0
    while filled < count {
      let got = Glibc.read(descriptor, buffer + filled, count - filled)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw FileBytes.failure(path, errno) }
      if got == 0 {
        try requireUnchanged()
        break
      }
      filled += got
      position += got
      // A file that grows as fast as it is read would never end.
      if isPlain, position > Int(atOpening.st_size) { try requireUnchanged() }
    }
    return filled
  }

  /// Half an export is worse than none: whoever still writes the file must finish first.
  private func requireUnchanged() throws(Failure) {
    var now = stat()
    guard isPlain, fstat(descriptor, &now) == 0 else { return }
    guard
      now.st_size != atOpening.st_size || now.st_ino != atOpening.st_ino
        || now.st_mtim.tv_sec != atOpening.st_mtim.tv_sec
        || now.st_mtim.tv_nsec != atOpening.st_mtim.tv_nsec
    else { return }
    let sizes =
      now.st_size == atOpening.st_size
      ? "" : ", from \(atOpening.st_size) to \(now.st_size) bytes"
    throw Failure(
      path, "the file changed while it was read\(sizes), but should stay as it is during a run",
      remedy: "wait until the export is complete, or read a copy of it", code: .unusableInput)
  }

  private static func failure(_ path: String, _ code: Int32) -> Failure {
    switch code {
    case ENOENT:
      Failure(
        path, "there is no such file, but an export should be there",
        remedy: "check the name and the folder; patterns such as '*.csv' go in quotes in YAML",
        code: .unusableInput)
    case EISDIR:
      Failure(
        path, "it is a folder, but should be a file",
        remedy: "name the files inside, for instance '\(path)/*.csv'", code: .unusableInput)
    case EACCES, EPERM:
      Failure(
        path, "it may not be read by this user, but should be readable",
        remedy: "ask its owner for the right to read, for instance 'chmod g+r'",
        code: .unusableInput)
    case EMFILE, ENFILE:
      Failure(
        path, "no more files can be opened, but this one should be read, too",
        remedy: "allow more open files with 'ulimit -n', or close other programs",
        code: .unusableInput)
    default:
      Failure(
        path, "it cannot be read (\(String(cString: strerror(code)))), but should be readable",
        remedy: "check the disk and the connection, then run again", code: .unusableInput)
    }
  }
}
