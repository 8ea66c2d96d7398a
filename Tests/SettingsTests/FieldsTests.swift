import Basics
import Settings
import TestSupport
import Testing

@Suite("Keys of settings")
struct FieldsTests {
  private func read(_ text: String) throws(Failure) -> (String, Int?) {
    try tree(text).read { (fields) throws(Failure) in
      (try fields.required("sumber").string(), try fields.optional("batas")?.int())
    }
  }

  @Test("a key may be left out where it is optional")
  func optional() throws {
    #expect(try read("sumber: x\n") == ("x", nil))
    #expect(try read("batas: 3\nsumber: x\n") == ("x", 3))
  }

  @Test(
    "a key that is wrong or missing is named, with what was probably meant",
    arguments: [
      Wrong(
        "sumber: x\nbats: 3\n", "a.yaml:2:1",
        "the key 'bats' is unknown, but every key must be one that is used",
        "did you mean 'batas'? allowed are sumber, batas"),
      Wrong(
        "sumber: x\nwarna: 3\n", "a.yaml:2:1",
        "the key 'warna' is unknown, but every key must be one that is used",
        "allowed are sumber, batas"),
      Wrong(
        "batas: 3\nsumbre: x\n", "a.yaml:1:1",
        "'sumber' is missing, but it must be given", "instead of 'sumbre' in line 2"),
      Wrong(
        "batas: 3\n", "a.yaml:1:1", "'sumber' is missing, but it must be given", "add a line"),
      Wrong(
        "- a\n", "a.yaml:1:1", "a list stands here, but it should be a mapping", "key: value"),
    ])
  func refused(_ wrong: Wrong) {
    let found = failure { () throws(Failure) in _ = try read(wrong.text) }
    #expect(wrong.differences(from: found) == [])
  }
}
