public import Basics
import Glibc

/// The bytes of one input, read from front to back.
public final class ByteSource: @unchecked Sendable {
  /// The path as the user gave it; `-` is standard input.
  public let path: String
  private let descriptor: Int32
  /// The size in bytes where the input is a plain file.
  public let size: Int?
  /// The bytes handed out so far.
  public private(set) var position = 0

  /// Opens a file, or standard input for `-`.
  ///
  /// Throws exit code 11 where there is no such file, it is a folder, or it may not be read.
  public init(path: String) throws(Failure) {
    self.path = path
    guard path != "-" else {
      descriptor = 0
      size = nil
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ByteSource.failure(path, errno) }
    var status = stat()
    fstat(descriptor, &status)
    size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    if status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw ByteSource.failure(path, EISDIR)
    }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// Reads up to `count` bytes; fewer only at the end of the input.
  public func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int) throws(Failure) -> Int {
    var filled = 0
    while filled < count {
      let got = Glibc.read(descriptor, buffer + filled, count - filled)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw ByteSource.failure(path, errno) }
      if got == 0 { break }
      filled += got
    }
    position += filled
    return filled
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
    default:
      Failure(
        path, "it cannot be read (\(String(cString: strerror(code)))), but should be readable",
        remedy: "check the disk and the connection, then run again", code: .unusableInput)
    }
  }
}
