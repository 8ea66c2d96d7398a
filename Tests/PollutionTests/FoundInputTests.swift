import Foundation
import Probes
import TestSupport
import Testing

@Suite("inputs that a fuzzer has found")
struct FoundInputTests {
  static let folder = Project.path("Tests/PollutionTests/Fixtures/found")

  static func names(_ beginning: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.filter { $0.hasPrefix(beginning) }.sorted()
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
  }

  @Test("break no promise of the reader any more", arguments: names("reader-"))
  func reader(name: String) throws {
    let broken = ReaderProbe.brokenPromise(try Self.bytes(name))
    #expect(broken == nil, "\(broken ?? "")")
  }

  @Test("break no promise of the pipeline file any more", arguments: names("pipeline-"))
  func pipelineFile(name: String) throws {
    let broken = PipelineFileProbe.brokenPromise(try Self.bytes(name))
    #expect(broken == nil, "\(broken ?? "")")
  }
}
