public import Foundation

/// A folder of a test's own; it is deleted with everything in it when the value goes away.
public final class TemporaryFolder: Sendable {
  /// Where the folder is.
  public let url: URL

  /// The absolute path of the folder.
  public var path: String { url.path }

  /// Creates an empty folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("petakom-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The absolute path of a file or folder inside, whether it exists or not.
  public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes text into a file, with the folders it needs, and returns its absolute path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes bytes into a file, with the folders it needs, and returns its absolute path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// Makes a folder inside and returns its absolute path.
  @discardableResult
  public func makeFolder(_ name: String) throws -> String {
    let folder = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  /// The bytes of a file inside.
  public func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appendingPathComponent(name)))
  }

  /// The text of a file inside; bytes that are no UTF-8 become replacement characters.
  public func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// Whether a file or folder is there.
  public func contains(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  /// The files below a folder, as sorted relative paths, with the bytes of each.
  ///
  /// A symbolic link counts as a file that holds its destination.
  public func snapshot(of name: String = "") throws -> [String: [UInt8]] {
    let root = name.isEmpty ? url : url.appendingPathComponent(name)
    var files: [String: [UInt8]] = [:]
    for entry in FileManager.default.enumerator(atPath: root.path) ?? .init() {
      guard let relative = entry as? String else { continue }
      let file = root.appendingPathComponent(relative).path
      if let link = try? FileManager.default.destinationOfSymbolicLink(atPath: file) {
        files[relative] = Array(link.utf8)
      } else if let data = FileManager.default.contents(atPath: file) {
        files[relative] = Array(data)
      }
    }
    return files
  }
}
