import Basics
import Clustering
import Figures
import Standards
import Studies
import TestSupport
import Testing

@testable import Reports

@Suite("a development note")
struct PersonNoteTests {
  private func note(_ levels: String, _ language: Language) throws -> String {
    var clusters = ClusterStudyOptions()
    clusters.search.count = .fixed(2)
    let crowd = [levels] + DevelopmentReportTests.crowded
    let findings = try DevelopmentReportTests.findings(crowd, clusters: clusters)
    let development = try #require(findings.development)
    var found: Int?
    for piece in development.profiles.pieces {
      for row in 0..<piece.count where piece.ids[row] == 1 { found = Int(piece.profiles[row]) }
    }
    let profile = try #require(found)
    return PersonNote(id: "P1", profile: profile, agency: "", day: .unknown)
      .markdown(findings, language)
  }

  @Test("tells gaps, strengths and missing levels of one person")
  func levels() throws {
    let text = try note("14-333333", .indonesian)
    #expect(text.contains("**kurang 2**"))
    #expect(text.contains("kekuatan (+1)"))
    #expect(text.contains("belum ada"))
    #expect(text.contains("Hasilnya belum lengkap"))
    #expect(text.contains("### Integritas, level 2") && text.contains("### Integritas, level 3"))
  }

  @Test("does not call somebody's cluster their result")
  func cluster() throws {
    let text = try note("333323333", .english)
    #expect(text.contains("the profile in its middle: meeting every standard"), "\(text)")
    #expect(text.contains("**1 short**"))
  }

  @Test("leads somebody who lacks nothing to the next level")
  func next() throws {
    let text = try note("333333333", .english)
    #expect(text.contains("## Towards the next level"))
    #expect(text.contains("### Integrity, level 4"))
    #expect(!text.contains("short"))
  }

  @Test("is a table that every reader of Markdown understands", arguments: Language.allCases)
  func table(language: Language) throws {
    let lines = try note("233333332", language).split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(lines.count == 11)
    #expect(Set(lines.map(unescapedPipes)) == [5])
  }
}
