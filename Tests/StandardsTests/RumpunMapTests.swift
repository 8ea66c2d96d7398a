import Basics
import Settings
import Standards
import TestSupport
import Testing

@Suite("other rumpun than those of the standard")
struct RumpunMapTests {
  private func grouped(_ yaml: String) throws -> Standard {
    let folder = try TemporaryFolder()
    let path = try folder.write(yaml, to: "map.yaml")
    return try Standard.shipped().grouped(
      by: YAMLFile.load(path: path, code: .wrongPipeline))
  }

  @Test("replace them all, in the order in which they are named")
  func replaced() throws {
    let standard = try grouped("lain: [SK.01, M.08]\nmengelola_diri: [M.02]\n")
    #expect(standard.rumpun.map(\.code) == ["lain", "mengelola_diri"])
    let members = standard.competencies.compactMap { competency in
      competency.rumpun.map { "\(competency.code) \($0.code)" }
    }
    #expect(members == ["M.02 mengelola_diri", "M.08 lain", "SK.01 lain"])
  }

  @Test("keep the name of a code that the standard knows")
  func names() throws {
    let standard = try grouped("lain: [SK.01]\nmengelola_diri: [M.02]\n")
    #expect(standard.rumpun.map(\.name.indonesian) == ["lain", "Mengelola diri"])
  }

  @Test(
    "are refused at their place",
    arguments: [
      ("lain: [M.99]", "the competency 'M.99' is unknown"),
      ("a: [M.01]\nb: [M.01]", "'M.01' belongs to 'a' already"),
      ("{}", "no rumpun is named"),
    ])
  func refused(yaml: String, message: String) throws {
    let trouble = failure { _ = try grouped(yaml) }
    #expect(trouble?.code == .wrongPipeline)
    #expect(trouble?.description.contains(message) == true, "\(trouble?.description ?? "none")")
  }
}
