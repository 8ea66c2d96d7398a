import Basics
import Studies
import TestSupport
import Testing

@testable import PipelineFile

@Suite("Earlier runs in the output folder")
struct EarlierRunsTests {
  private static let record = """
    {"headline": {"people": 12, "complete": 10, "categories": [{"label": "MS", "count": 4},
    {"label": "KMS", "count": 6}], "mean_capped_match": "3/4",
    "interval_95": [0.7, 0.8], "rules": "1f"}}
    """

  private func headlines(_ records: [String: String]) throws -> [Headline] {
    let folder = try TemporaryFolder()
    for (day, text) in records { try folder.write(text, to: "\(day)/run.json") }
    return EarlierRuns(in: folder.path, before: CivilDay("2026-06-30")).headlines
  }

  @Test("are read exactly")
  func exact() throws {
    let found = try headlines(["2026-05-31": EarlierRunsTests.record])
    #expect(
      found == [
        Headline(
          asOf: CivilDay("2026-05-31"), people: 12, complete: 10,
          categories: [.init(label: "MS", count: 4), .init(label: "KMS", count: 6)],
          cappedMatch: .exact(try #require(Ratio(3, over: 4))), interval: 0.7...0.8, rules: "1f")
      ])
  }

  @Test("of this day or a later one do not count, nor do other folders")
  func others() throws {
    let found = try headlines([
      "2026-06-30": EarlierRunsTests.record, "2026-07-31": EarlierRunsTests.record,
      "rilis": EarlierRunsTests.record, ".2026-05-31.baru": EarlierRunsTests.record,
      "2026-04-30": EarlierRunsTests.record,
    ])
    #expect(found.map(\.asOf.description) == ["2026-04-30"])
  }

  @Test(
    "without a usable record are passed over",
    arguments: [
      "", "{", "[]", "{\"headline\": 3}", "{\"counts\": {\"peserta\": 3}}",
      record.replacing("\"complete\": 10", with: "\"complete\": 13"),
      record.replacing("\"count\": 4", with: "\"count\": -1"),
      record.replacing("\"rules\": \"1f\"", with: "\"other\": 1"),
    ])
  func damaged(_ text: String) throws {
    #expect(try headlines(["2026-05-31": text]).isEmpty)
  }

  @Test(
    "without a mean or an interval are read without them",
    arguments: [("\"3/4\"", "null"), ("\"3/4\"", "\"3/0\""), ("\"3/4\"", "\"x\"")])
  func noMean(_ old: String, _ new: String) throws {
    let text = EarlierRunsTests.record.replacing(old, with: new)
      .replacing("[0.7, 0.8]", with: "[0.8, 0.7]")
    let found = try #require(try headlines(["2026-05-31": text]).first)
    #expect(found.cappedMatch == .none)
    #expect(found.interval == nil)
  }

  @Test(
    "are all shown while they are few, and then the last of every month and the one before this")
  func chosen() {
    let days = (0..<90).map { CivilDay(number: CivilDay("2026-03-01").number + UInt16($0)) }
    #expect(EarlierRuns.chosen(Array(days.prefix(24))).count == 24)
    #expect(
      EarlierRuns.chosen(days).map(\.description) == ["2026-03-31", "2026-04-30", "2026-05-29"])
  }
}
