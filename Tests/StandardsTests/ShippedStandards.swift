import Basics
import Glibc
import Settings

@testable import Standards

/// The files of this package, found from where this source file stands.
enum Package {
  static let standards = path("Pipelines/standards")

  static func path(_ relative: String) -> String {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/" + relative
  }

  static func text(_ relative: String) -> String {
    guard let file = fopen(path(relative), "r") else { preconditionFailure("no \(relative)") }
    defer { fclose(file) }
    var text: [UInt8] = []
    while case let byte = getc(file), byte != EOF { text.append(UInt8(byte)) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The rows of a fixture without its header, split at commas.
  static func fixture(_ name: String) -> [[String]] {
    text("Tests/StandardsTests/Fixtures/\(name)").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

extension CivilDay {
  init(_ iso: String) {
    guard let day = CivilDay(iso: iso) else { preconditionFailure("no day: \(iso)") }
    self = day
  }
}

/// The shipped standards on a day.
func shipped(on iso: String = "2026-06-30") throws(Failure) -> Standard {
  try Rulebook.load(folder: Package.standards).inForce(on: CivilDay(iso))
}

/// The shipped standards with one passage of one file changed, or with files added or left out.
func changed(
  _ file: String = "", _ old: String = "", to new: String = "", adding: [String: String] = [:],
  without: String? = nil
) throws(Failure) -> Rulebook {
  let names = [
    "agency-kinds-2014.yaml", "category-bands-2019.yaml", "competencies-2017.yaml", "fields.yaml",
    "position-levels-2014.yaml", "provinces-2012.yaml", "required-levels-2017.yaml",
    "validity-2019.yaml",
  ]
  var texts = adding
  for name in names where name != without {
    var text = Package.text("Pipelines/standards/\(name)")
    if name == file {
      precondition(text.contains(old), "'\(old)' is not in \(name)")
      text.replace(old, with: new, maxReplacements: 1)
    }
    texts[name] = text
  }
  var files: [RuleFile] = []
  for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
    let node = try YAMLNode.parse(text: text, name: name, code: .wrongStandards)
    files.append(try RuleFile(name: name, node: node))
  }
  return try Rulebook(folder: "standards", files: files)
}

/// The line of a shipped file that a passage begins on.
func line(of passage: String, in file: String) -> Int {
  let text = Package.text("Pipelines/standards/\(file)")
  guard let found = text.firstRange(of: passage) else { preconditionFailure("no \(passage)") }
  return text[..<found.lowerBound].count { $0 == "\n" } + 1
}

/// The failure of a reading; nil where it succeeds.
func failure(of body: () throws(Failure) -> Void) -> Failure? {
  do throws(Failure) {
    try body()
    return nil
  } catch {
    return error
  }
}
