import Testing

@testable import Disclosure

@Suite("two releases of the same pipeline")
struct DifferencingTests {
  static func record(
    _ value: Int64, of base: Int64, printed: String = "50", row: String = "B3101"
  ) -> ReleaseRecord {
    ReleaseRecord([
      ReleaseRecord.Entry(
        key: ReleaseRecord.Key(table: "instansi", row: row, column: "MS"), value: value, base: base,
        printed: printed)
    ])
  }

  @Test(
    "give people away where a count and what it is a part of both moved by fewer than ten",
    arguments: [
      (50, 100, false), (51, 101, true), (49, 99, true), (51, 100, true), (59, 109, true),
      (60, 110, false), (60, 100, false), (51, 110, false), (50, 101, false), (41, 91, true),
      (40, 90, false),
    ] as [(Int64, Int64, Bool)])
  func movement(value: Int64, base: Int64, isRisk: Bool) {
    let risks = Self.record(value, of: base).risks(since: Self.record(50, of: 100))
    #expect(risks.isEmpty != isRisk)
    if isRisk { #expect(risks[0].change == value - 50 && risks[0].baseChange == base - 100) }
  }

  @Test(
    "give people away where a mean of about the same people is printed otherwise",
    arguments: [
      (100, "80.1", true), (100, "80.0", false), (109, "80.1", true), (110, "80.1", false),
      (100, "*", false),
    ] as [(Int64, String, Bool)])
  func means(people: Int64, printed: String, isRisk: Bool) {
    let before = Self.record(100, of: 100, printed: "80.0")
    let risks = Self.record(people, of: people, printed: printed).risks(since: before)
    #expect(risks.isEmpty != isRisk)
  }

  @Test("are compared only where both printed a number")
  func withheld() {
    let (before, after) = (Self.record(50, of: 100), Self.record(51, of: 101, printed: "*"))
    #expect(after.risks(since: before).isEmpty)
    #expect(before.risks(since: after).isEmpty)
    #expect(Self.record(51, of: 101, row: "B3102").risks(since: before).isEmpty)
  }

  @Test("are kept as text that reads back the same, whatever an agency is called")
  func text() throws {
    for row in ["B3101", "a\tb", "a\nb\r\nc", "", "“x”, y"] {
      let record = Self.record(48, of: 90, row: row)
      #expect(try #require(ReleaseRecord(text: record.text)) == record)
    }
  }

  @Test(
    "are not compared with a text that is no record",
    arguments: ["", "tabel\n", "tabel\tbaris\tkolom\tnilai\tdasar\tterbit\na\tb\tc\tx\t1\t5\n"])
  func damaged(text: String) { #expect(ReleaseRecord(text: text) == nil) }
}
