import PipelineFile
import Standards
import TestSupport
import Testing

@Suite("the manual")
struct ManualTests {
  @Test("names every entry of the catalogue")
  func everyEntry() {
    #expect(Manual.names.count >= 11)
    #expect(Manual.names.filter { !Manual.markdown.contains("| `\($0)` |") } == [])
    #expect(Manual.names.filter { !Manual.overview.contains("  \($0) ") } == [])
  }

  @Test("names every option with its values and what holds without it")
  func everyOption() {
    let options = ["doubtful-nip", "years", "expired", "export-standard"]
    #expect(options.filter { !Manual.markdown.contains("| `\($0)` |") } == [])
    #expect(Manual.markdown.contains("| `match` | `export-standard` | by-rule, always, never |"))
  }

  @Test("names every field that a column may stand for", arguments: ExportField.allCases)
  func everyField(field: ExportField) {
    let columns = Manual.markdown.split(separator: "## Columns").last ?? ""
    #expect(columns.contains("`\(field.rawValue)`"))
  }

  @Test("tells of each entry what it takes, or what it rests on", arguments: Manual.names)
  func entry(name: String) throws {
    let text = try #require(Manual.entry(name))
    #expect(text.hasPrefix(name))
    #expect(["takes", "rests on"].contains { text.contains($0) })
  }

  @Test("has no entry for a word that is none")
  func noEntry() { #expect(Manual.entry("saring") == nil) }

  @Test("shows an example that the loader accepts")
  func example() throws {
    let fences = Manual.markdown.split(separator: "```")
    let yaml = try #require(fences.first { $0.hasPrefix("yaml\n") }).dropFirst(5)
    let attempt = try Attempt(String(yaml))
    #expect(try attempt.pipeline().name == "contoh")
  }
}
