public import Basics
import Foundation

/// Where the project and its programs are.
public enum Project {
  /// The folder that holds Package.swift, as an absolute path.
  public static let root: String = {
    URL(fileURLWithPath: #filePath)  // Tests/TestSupport/Project.swift
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  }()

  /// The absolute path of a file or folder of the project.
  public static func path(_ name: String) -> String { "\(root)/\(name)" }

  /// The text of a file of the project; one that is not there ends the test.
  public static func text(_ name: String) -> String {
    String(decoding: try! Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  /// The program of that name which was built together with the running tests.
  public static func binary(_ name: String) throws(Failure) -> String {
    let tests =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    let path = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent(name).path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Failure(
        name, "is not beside the tests, but they run the program itself",
        remedy: "build it with `swift build --product \(name)` and the same options",
        code: .internalFailure)
    }
    return path
  }
}
