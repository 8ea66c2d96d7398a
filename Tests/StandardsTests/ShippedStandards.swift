import Basics
import Settings
import TestSupport

@testable import Standards

/// The rows of a fixture without its header, split at commas.
func fixture(_ name: String) -> [[String]] {
  Project.text("Tests/StandardsTests/Fixtures/\(name)").split(separator: "\n").dropFirst().map {
    $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
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
    var text = Project.text("Pipelines/standards/\(name)")
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
  let text = Project.text("Pipelines/standards/\(file)")
  guard let found = text.firstRange(of: passage) else { preconditionFailure("no \(passage)") }
  return text[..<found.lowerBound].count { $0 == "\n" } + 1
}
