import Basics
import Settings
import TestSupport
import Testing

@Suite("YAML that remembers its lines")
struct YAMLSyntaxTests {
  @Test("every value knows its line and column, counted from 1 in characters")
  func marks() throws {
    let root = try tree("# first\nnama: é\nlist:\n  - één: [x, 'y']\n")
    let entries = try root.entries()
    #expect(entries.map(\.key) == ["nama", "list"])
    #expect(entries.map(\.mark.description) == ["a.yaml:2:1", "a.yaml:3:1"])
    let inner = try #require(try entries[1].value.list().first).entries()[0]
    #expect(inner.mark.description == "a.yaml:4:5")
    #expect(try inner.value.list().map(\.mark.description) == ["a.yaml:4:11", "a.yaml:4:14"])
  }

  @Test(
    "a text that is not in our YAML is refused at its place, with a remedy",
    arguments: [
      Wrong(
        "", "a.yaml:1:1", "the file is empty, but settings are expected", "right file"),
      Wrong(
        "# only words\n", "a.yaml:1:1", "the file is empty, but settings are expected", "saved"),
      Wrong(
        "a: 1\nb: 2\na: 3\n", "a.yaml:3:1",
        "the key 'a' stands in line 1 already, but a key may stand only once", "take one"),
      Wrong(
        "a: &x 1\n", "a.yaml:1:4",
        "an anchor (&) stands here, but settings say what they mean in place", "take it away"),
      Wrong(
        "a: *x\n", "a.yaml:1:4",
        "an alias (*) stands here, but settings say what they mean in place", "write the value"),
      Wrong(
        "a: !!int 3\n", "a.yaml:1:4",
        "a tag (!) stands here, but settings have no types of their own", "take it away"),
      Wrong(
        "a: 1\n---\nb: 2\n", "a.yaml:2:1",
        "a second document begins here, but a file holds one", "two files"),
      Wrong(
        "[a]: 1\n", "a.yaml:1:1",
        "this key is a list, a mapping or nothing, but a key is a word", "key: value"),
      Wrong(
        "a: [1, 2\nb: 3\n", "a.yaml:2:2",
        "did not find expected ',' or ']' while parsing a flow sequence, but the file should be YAML",
        "brackets"),
      Wrong(
        "a: 1\n\tb: 2\n", "a.yaml:2:1",
        "found a tab character that violates indentation while scanning a plain scalar, "
          + "but the file should be YAML", "indentation"),
      Wrong(
        "a: 1\nb: x\0y\n", "a.yaml:2:5",
        "a NUL byte stands here, but settings are plain text in UTF-8", "UTF-8"),
      Wrong(
        "a: \u{7}\n", "a.yaml:1:4",
        "the control character 7 stands here, but settings are plain text in UTF-8", "UTF-8"),
    ])
  func refused(_ wrong: Wrong) {
    let found = failure { () throws(Failure) in _ = try tree(wrong.text) }
    #expect(wrong.differences(from: found) == [])
  }

  @Test("a byte-order mark and the line ends of other systems change nothing")
  func editors() throws {
    let root = try tree("\u{FEFF}a: 1\r\nb:\r\n  - 2\r\n")
    let entries = try root.entries()
    #expect(entries.map(\.mark.description) == ["a.yaml:1:1", "a.yaml:2:1"])
    #expect(try entries[1].value.list().map(\.mark.description) == ["a.yaml:3:5"])
  }

  @Test("a text that is cut anywhere is read or refused, with a place in the file")
  func truncated() {
    let text = "a: {b: [1, 'x'], c: \"é\"}\nd:\n  - |\n    e\n  - >-\n    f: g\nh: # i\n  j: k\n"
    for end in text.indices {
      let found = failure { () throws(Failure) in _ = try tree(String(text[..<end])) }
      #expect(found?.place.hasPrefix("a.yaml:") != false)
    }
  }

  @Test("settings may not be nested without end")
  func depth() {
    let text = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    let found = failure { () throws(Failure) in _ = try tree(text) }
    #expect(found?.problem == "the settings are nested 25 deep, but 24 is the limit")
    #expect(found?.place == "a.yaml:1:26")
  }

  @Test("comments, layout and quotes do not change the canonical text; values do")
  func canonical() throws {
    let text = try tree("a: [1, x]\nb: {c: d}\n").canonicalText
    #expect(try tree("# note\na:\n  - '1'\n  - x\nb:\n  c: \"d\"\n").canonicalText == text)
    #expect(try tree("a: [1, y]\nb: {c: d}\n").canonicalText != text)
  }
}
