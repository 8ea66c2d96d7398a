public import Basics
import Glibc

/// Reads settings files.
public enum YAMLFile {
  /// Settings are written by hand; whatever is larger is another kind of file.
  private static let largest = 4 << 20

  /// Reads a file into a tree of marked values.
  ///
  /// The code is the exit code of whatever is wrong with the file.
  public static func load(path: String, code: ExitCode) throws(Failure) -> YAMLNode {
    try YAMLNode.parse(bytes: try read(path: path, code: code), name: path, code: code)
  }

  private static func read(path: String, code: ExitCode) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, code) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path, code) }
      if count == 0 { return bytes }
      bytes += block[0..<count]
      guard bytes.count <= largest else {
        throw Failure(
          path, "the file is larger than 4 MiB, but settings are short",
          remedy: "check the path: data files do not belong here", code: code)
      }
    }
  }

  private static func unreadable(_ path: String, _ code: ExitCode) -> Failure {
    switch errno {
    case EISDIR:
      return Failure(
        path, "a folder is here, but a file is needed", remedy: "name a file of the folder",
        code: code)
    case ENOENT:
      return Failure(
        path, "there is no such file, but it is needed", remedy: "check the name and the folder",
        code: code)
    default: break
    }
    let reason = String(cString: strerror(errno)).lowercased()
    return Failure(
      path, "the file cannot be read (\(reason)), but it is needed",
      remedy: "check the path and the permissions", code: code)
  }
}
