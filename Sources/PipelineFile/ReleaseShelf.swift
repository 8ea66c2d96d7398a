import Basics
import Disclosure
import Glibc
import Settings

/// The records of the public releases of one pipeline: `DIR/<pipeline>/rilis/<number>-<as-of>.tsv`.
///
/// A record is written once and never changed. The highest number is the last release.
struct ReleaseShelf: Sendable {
  private let folder: String
  private let asOf: String

  init(_ parent: String, asOf: String) {
    folder = "\(parent)/rilis"
    self.asOf = asOf
  }

  private var names: [String] {
    (FolderNames.all(in: folder) ?? []).filter { $0.hasSuffix(".tsv") && !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// All releases, the first one first.
  ///
  /// Throws exit code 13 where a record is there but cannot be read: what nobody can compare is not
  /// to be released.
  func all() throws(Failure) -> [(name: String, record: ReleaseRecord)] {
    guard access(folder, F_OK) != 0 || FolderNames.all(in: folder) != nil else {
      throw unreadable(folder)
    }
    var all: [(name: String, record: ReleaseRecord)] = []
    for name in names {
      let path = "\(folder)/\(name)"
      guard let text = WholeFile.text(path), let record = ReleaseRecord(text: text) else {
        throw unreadable(path)
      }
      all.append((String(name.dropLast(4)), record))
    }
    return all
  }

  private func unreadable(_ path: String) -> Failure {
    Failure(
      path,
      "it cannot be read as the record of a public release, but all later ones are compared with it",
      remedy: "restore it from a backup", code: .unwritableOutput)
  }

  /// Keeps the record of a release, unless one says the same.
  func keep(_ record: ReleaseRecord) throws(Failure) {
    let (known, text) = (names, record.text)
    if known.contains(where: { WholeFile.text("\(folder)/\($0)") == text }) { return }
    let number = (known.last.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0) + 1
    let digits = String(number)
    let name =
      String(repeating: "0", count: max(0, 6 - digits.count)) + digits + "-\(asOf).tsv"
    try Folders.make(folder)
    let temporary = "\(folder)/.\(name)"
    let output = try OutputFile(temporary)
    try output.append(Array(text.utf8))
    try output.settle()
    guard rename(temporary, "\(folder)/\(name)") == 0 else {
      throw Folders.failure("\(folder)/\(name)", errno)
    }
  }
}

/// A small text file, read at once.
private enum WholeFile {
  static func text(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var (bytes, piece) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return String(validating: bytes, as: UTF8.self) }
      bytes += piece[..<count]
    }
  }
}
