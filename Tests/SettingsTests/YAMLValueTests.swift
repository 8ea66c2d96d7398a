import Basics
import Settings
import TestSupport
import Testing

private enum Colour: String, CaseIterable { case merah, hijau, biru }

@Suite("Values of settings")
struct YAMLValueTests {
  @Test("values are read as what they are")
  func reads() throws {
    #expect(try value("Jawa Barat").string() == "Jawa Barat")
    #expect(try value("32").string() == "32")
    #expect(try value("-3").int() == -3)
    #expect(try value("0").int(in: 0...5) == 0)
    #expect(try value("true").bool())
    #expect(try value("2019-01-31").day().description == "2019-01-31")
    #expect(try value("[a, '2']").strings() == ["a", "2"])
    #expect(try value("{id: ya, en: yes}").words() == Words(id: "ya", en: "yes"))
    #expect(try value("hijau").choice(of: Colour.self) == .hijau)
  }

  @Test(
    "a percentage is an exact fraction",
    arguments: [("2 %", 2, 100), ("0.5 %", 5, 1000), ("80%", 80, 100), ("12.50 %", 1250, 10000)]
      as [(String, Int64, Int64)])
  func percent(text: String, numerator: Int64, denominator: Int64) throws {
    #expect(try value(text).percent() == Fraction(numerator, over: denominator))
  }

  @Test(
    "no word but true and false is a boolean",
    arguments: ["yes", "no", "on", "Off", "True", "1", "'true'"])
  func booleans(text: String) {
    let found = failure { () throws(Failure) in _ = try value(text).bool() }
    #expect(found?.remedy == "write true or false, without quotation marks")
  }

  @Test(
    "a text that is no whole number is refused",
    arguments: [
      "tiga", "3.0", "1e3", "0x10", "007", "1_000", "+4", "-", "'3'", "99999999999999999999",
    ])
  func numbers(text: String) {
    let found = failure { () throws(Failure) in _ = try value(text).int() }
    #expect(found?.place == "a.yaml:1:4")
  }

  @Test(
    "a text that is no percentage is refused",
    arguments: ["80", "80 percent", "2,5 %", "x %", ". %", "-2 %", "'2 %'", "1.2.3 %"])
  func percentages(text: String) {
    let found = failure { () throws(Failure) in _ = try value(text).percent() }
    #expect(found?.remedy == "write it with its sign, such as 2 % or 0.5 %")
  }

  @Test("a value of the wrong kind is refused at its place, with a remedy")
  func refused() {
    typealias Reading = (YAMLNode) throws(Failure) -> Void
    let cases: [(text: String, read: Reading, problem: String, remedy: String)] = [
      (
        "tiga", { (node) throws(Failure) in _ = try node.int() },
        "'tiga' stands here, but it should be a whole number", "digits only"
      ),
      (
        "'3'", { (node) throws(Failure) in _ = try node.int() },
        "the quoted text '3' stands here, but it should be a whole number",
        "take the quotation marks away"
      ),
      (
        "7", { (node) throws(Failure) in _ = try node.int(in: 1...5) },
        "'7' stands here, but it should be 1 to 5", "in these bounds"
      ),
      (
        "2019-02-30", { (node) throws(Failure) in _ = try node.day() },
        "'2019-02-30' stands here, but it should be a day of the calendar", "2026-05-06"
      ),
      (
        "hijua", { (node) throws(Failure) in _ = try node.choice(of: Colour.self) },
        "'hijua' stands here, but it should be one of a fixed choice",
        "did you mean 'hijau'? allowed are merah, hijau, biru"
      ),
      (
        "[a]", { (node) throws(Failure) in _ = try node.string() },
        "a list stands here, but it should be a text", "one value"
      ),
      (
        "", { (node) throws(Failure) in _ = try node.string() },
        "nothing stands here, but it should be a text", "leave the line out"
      ),
      (
        "a", { (node) throws(Failure) in _ = try node.list() },
        "'a' stands here, but it should be a list", "[one, two]"
      ),
      (
        "a", { (node) throws(Failure) in _ = try node.words() },
        "'a' stands here, but it should be a mapping", "key: value"
      ),
    ]
    for item in cases {
      let found = failure { () throws(Failure) in try item.read(try value(item.text)) }
      let wrong = Wrong(item.text, "a.yaml:1:4", item.problem, item.remedy)
      // An empty value stands right after its colon.
      let place = item.text.isEmpty ? "a.yaml:1:3" : "a.yaml:1:4"
      let expected = Wrong(wrong.text, place, wrong.problem, wrong.remedy)
      #expect(expected.differences(from: found) == [])
    }
  }
}
