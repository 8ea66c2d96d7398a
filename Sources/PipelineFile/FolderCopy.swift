import Basics
import Glibc
import Settings

extension Folders {
  /// Copies a folder with its files and folders, byte by byte and with their modes; links are left out.
  static func copy(_ from: String, to: String) throws(Failure) {
    try make(to)
    guard let names = FolderNames.all(in: from) else { throw unreadable(from) }
    for name in names {
      let (source, target) = ("\(from)/\(name)", "\(to)/\(name)")
      var status = stat()
      guard lstat(source, &status) == 0 else { throw unreadable(source) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try copy(source, to: target)
      case S_IFREG: try copyFile(source, to: target, mode: status.st_mode & 0o777)
      default: continue
      }
    }
    var status = stat()
    if stat(from, &status) == 0 { chmod(to, status.st_mode & 0o777) }
  }

  private static func copyFile(
    _ from: String, to: String, mode: mode_t
  ) throws(Failure) {
    let descriptor = open(from, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(from) }
    defer { close(descriptor) }
    let output = try OutputFile(to)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(from) }
      if count == 0 { break }
      try output.append(Array(piece[..<count]))
    }
    try output.settle()
    chmod(to, mode)
  }

  private static func unreadable(_ path: String) -> Failure {
    Failure(
      path, "it cannot be read, but it was released and has to stay in the output",
      remedy: "make it readable for this user", code: .unwritableOutput)
  }
}
