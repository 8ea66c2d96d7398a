import Foundation
import Reports
import Testing

@Suite("JSON")
struct JSONValueTests {
  @Test("writes the keys of an object in ascending order, whatever order they came in")
  func order() {
    let value = JSONValue.object(["b": .number(2), "a": .null, "B": .bool(true)])
    #expect(value.text == "{\n  \"B\": true,\n  \"a\": null,\n  \"b\": 2\n}\n")
  }

  @Test("writes an empty list and an empty object on one line")
  func empty() {
    #expect(JSONValue.array([]).text == "[]\n")
    #expect(JSONValue.object(["a": .object([:])]).text == "{\n  \"a\": {}\n}\n")
  }

  @Test("writes decimals as the text they are given as")
  func decimals() {
    #expect(JSONValue.array([.number("79.9960"), .number(-3)]).text == "[\n  79.9960,\n  -3\n]\n")
  }

  @Test(
    "gives back every text to a reader of JSON",
    arguments: [
      "", "\"kutip\"", "C:\\data", "baris\nbaris\r\n\takhir", "\u{1}\u{1F}\u{7F}", "é–“” 😀",
      "</script>",
    ])
  func texts(text: String) throws {
    let written = JSONValue.array([.string(text)]).text
    let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
    #expect(read == [text])
  }
}
