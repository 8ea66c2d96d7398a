import Flow
import Foundation
import Tables
import TestSupport
import Testing

@Suite("the public CSV test files")
struct PublicSuiteTests {
  static let folder = Project.path("Tests/TablesTests/Fixtures")

  static func names(_ suite: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(suite)/csv")
    return (files ?? []).map { String($0.dropLast(4)) }.sorted()
  }

  static func read(_ suite: String, _ name: String) throws -> Reading {
    try Reading(path: "\(folder)/\(suite)/csv/\(name).csv", sniffer: Reading.anyHeading)
  }

  /// The records of a suite's JSON: objects by heading, or bare lists with the heading first.
  static func records(_ suite: String, _ name: String) throws -> Any {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(suite)/json/\(name).json"))
    let content = try JSONSerialization.jsonObject(with: data)
    return content is [Any] ? content : [content]
  }

  /// Files that we read otherwise on purpose.
  static let deliberate = [
    "all-empty": "a file of blank lines has no heading, so it is refused",
    "empty-one-column": "a line without content is skipped, also where there is one column only",
    "location_coordinates": "the telephone number of its JSON is another than that of its CSV",
    "leading-space": "libcsv takes the blanks off an unquoted cell",
    "trailing-space": "libcsv takes the blanks off an unquoted cell",
  ]

  static let readable = ["csv-spectrum", "csv-test-data"].flatMap { suite in
    names(suite).filter { !$0.hasPrefix("bad-") }.map { (suite, $0) }
  }

  @Test("are all there")
  func count() {
    #expect(Self.names("csv-spectrum").count == 12)
    #expect(Self.names("csv-test-data").count == 25)
    #expect(Self.readable.count == 12 + 18)
  }

  @Test("are read as their authors say, but for what we do otherwise", arguments: readable)
  func wellFormed(suite: String, name: String) throws {
    guard Self.deliberate[name] == nil else { return }
    let reading = try Self.read(suite, name)
    let columns = reading.dialect.columns
    switch try Self.records(suite, name) {
    case let lists as [[String]] where !lists.isEmpty: #expect([columns] + reading.cells == lists)
    case let objects as [[String: String]]:
      let rows = reading.cells.map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
      #expect(rows == objects)
    default: Issue.record("\(name) holds neither lists nor objects")
    }
    #expect(reading.missingLines == 0)
    #expect(reading.journal.total.refused == 0)
  }

  @Test("that we read otherwise give what we say they give")
  func deliberateDifferences() throws {
    let suite = "csv-test-data"
    #expect(throws: (any Error).self) { try Self.read(suite, "all-empty") }
    #expect(try Self.read(suite, "empty-one-column").cells == [])
    #expect(try Self.read(suite, "leading-space").cells == [["1", "leading space", "3"]])
    #expect(try Self.read(suite, "trailing-space").cells == [["1", "trailing space", "3"]])
    let row = try Self.read("csv-spectrum", "location_coordinates").cells[0]
    #expect(row[0] == "2095257564")
    #expect(row[1].hasSuffix("17.9\"W"))
  }

  static let damaged: [(name: String, rows: [[String]], remarks: [String])] = [
    ("bad-header-less-fields", [], ["2 sel_kurang"]),
    ("bad-header-more-fields", [], ["2 sel_lebih"]),
    ("bad-missing-quote", [], ["2 kutip_tidak_ditutup"]),
    ("bad-quotes-with-unescaped-quote", [["1", "Hey, I missed \" it", "3"]], ["2 kutip_liar"]),
    ("bad-unescaped-quote", [["1", "This \"quotes\" must be escaped", "3"]], ["2 kutip_liar"]),
    // Which headings are right is for the standards to say.
    ("bad-header-wrong-header", [], []),
  ]

  @Test("that are broken are refused by the line, or read with a doubt", arguments: damaged)
  func broken(name: String, rows: [[String]], remarks: [String]) throws {
    let reading = try Self.read("csv-test-data", name)
    #expect(reading.cells == rows)
    #expect(reading.remarks == remarks)
    #expect(reading.missingLines == 0)
  }

  @Test("without any heading are refused")
  func noHeading() {
    #expect(throws: (any Error).self) { try Self.read("csv-test-data", "bad-header-no-header") }
  }
}
