import Foundation
import TestSupport

/// The programs of other people that say whether a data set is what it says.
enum Validators {
  /// Whether they are here, or could be fetched.
  static let areThere: Bool = {
    let script = Project.path("Tests/ExchangeTests/Validation/venv.sh")
    let outcome = try? Shell.run("/usr/bin/env", ["bash", script, folder], seconds: 600)
    return outcome?.status == 0
  }()

  private static let folder = Project.path(".build/validators")

  /// Runs one of them in a folder.
  static func run(_ name: String, _ arguments: [String], in folder: String) throws -> Shell.Outcome
  {
    try Shell.run(
      "\(Validators.folder)/bin/\(name)", arguments,
      environment: ["LC_ALL": "C.UTF-8", "NO_COLOR": "1"], in: folder, seconds: 300)
  }
}
