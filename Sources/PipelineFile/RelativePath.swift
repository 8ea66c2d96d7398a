import Glibc

/// Writes paths the way a pipeline file has them: relative to the folder it lies in.
enum RelativePath {
  /// The way from a folder to a file; the path as it is where one of them is not there, and from the
  /// root where they have no other folder in common.
  static func of(_ path: String, from folder: String) -> String {
    guard path != "-", let target = real(path), let start = real(folder) else { return path }
    let (to, from) = (parts(target), parts(start))
    let shared = zip(to, from).prefix { $0 == $1 }.count
    if shared == 0 { return target }
    let way = Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared)
    return way.isEmpty ? "." : way.joined(separator: "/")
  }

  /// What a file or folder is called, wherever it lies.
  static func lastPart(of path: String) -> String { parts(path).last ?? path }

  private static func parts(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init)
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
