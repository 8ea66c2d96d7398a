import Basics
import PipelineFile
import TestSupport
import Testing

@Suite("the rows that an inspection writes")
struct CleanerTests {
  private static let day = CivilDay("2026-06-30")

  private static func rows(_ path: String) throws(Failure) -> [UInt8] {
    let inspection = try Inspection(
      path: path, standards: Project.path("Pipelines/standards"), asOf: day)
    var bytes: [UInt8] = []
    try inspection.rows {
      bytes += $0
      return true
    }
    return bytes
  }

  /// One variant of every kind, and some more.
  static let variants: [Variant] = {
    var taken: [String: Int] = [:]
    return PollutionTests.variants.filter { variant in
      taken[variant.kind, default: 0] += 1
      return taken[variant.kind, default: 0] <= 2
    }
  }()

  @Test("are the same again when they are inspected, whatever the file looked like")
  func identity() throws {
    let folder = try TemporaryFolder()
    var wrong: [String] = []
    for variant in Self.variants {
      let path = try folder.write(variant.bytes, to: "ekspor.csv")
      let once: [UInt8]
      do throws(Failure) {
        once = try Self.rows(path)
      } catch {
        continue
      }
      let twice = try Self.rows(try folder.write(once, to: "bersih.csv"))
      if once != twice { wrong.append("\(variant.kind), \(variant.note)") }
    }
    #expect(wrong == [])
  }
}
