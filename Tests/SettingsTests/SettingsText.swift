import Basics
import Settings
import Testing

/// A settings text under the name `a.yaml`, as a pipeline file would be read.
func tree(_ text: String) throws(Failure) -> YAMLNode {
  try YAMLNode.parse(text: text, name: "a.yaml", code: .wrongPipeline)
}

/// The value of the key `v`.
func value(_ text: String) throws(Failure) -> YAMLNode {
  try tree("v: " + text).read { (fields) throws(Failure) in try fields.required("v") }
}

/// A piece of settings that is wrong, with what the reader is told.
struct Wrong: Sendable, CustomTestStringConvertible {
  var text: String
  var place: String
  var problem: String
  var remedy: String

  init(_ text: String, _ place: String, _ problem: String, _ remedy: String) {
    self.text = text
    self.place = place
    self.problem = problem
    self.remedy = remedy
  }

  var testDescription: String { problem }

  /// What differs between the failure and what is expected; empty where nothing does.
  func differences(from failure: Failure?) -> [String] {
    guard let failure else { return ["nothing was refused"] }
    var differences: [String] = []
    if failure.place != place { differences.append("place \(failure.place)") }
    if failure.problem != problem { differences.append("problem \(failure.problem)") }
    if !failure.remedy.contains(remedy) { differences.append("remedy \(failure.remedy)") }
    if failure.code != .wrongPipeline { differences.append("code \(failure.code)") }
    return differences
  }
}
