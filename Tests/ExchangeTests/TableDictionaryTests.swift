import Basics
import Exchange
import Foundation
import Standards
import TestSupport
import Testing

@Suite("the description of tables")
struct TableDictionaryTests {
  /// The pipelines that come with the project, by their names.
  private static let pipelines = ShippedRuns.names

  @Test(
    "has every table that a pipeline of the project writes, column by column", arguments: pipelines)
  func everyTable(name: String) throws {
    let run = try ShippedRuns.run(name)
    let files = try run.tables()
    #expect(!files.isEmpty)
    let tables = try WrittenTables(folder: run.path, files: files, ShippedRuns.vocabulary)
    #expect((tables.internalTables + tables.publicTables).map(\.path).sorted() == files)
    for table in tables.internalTables + tables.publicTables {
      #expect(table.columns.map(\.name) == (try CSVRows.headings(of: "\(run.path)/\(table.path)")))
    }
  }

  @Test(
    "names keys that tell rows apart, and cells that are what they are said to be",
    arguments: pipelines)
  func keysAndTypes(name: String) throws {
    let run = try ShippedRuns.run(name)
    let tables = try WrittenTables(
      folder: run.path, files: try run.tables(), ShippedRuns.vocabulary)
    for table in tables.internalTables + tables.publicTables {
      let rows = try run.rows(of: table)
      let keys = table.key.compactMap { key in table.columns.firstIndex { $0.name == key } }
      #expect(keys.count == table.key.count, "\(table.path)")
      let places = Set(rows.map { row in keys.map { row[$0] } })
      #expect(keys.isEmpty || places.count == rows.count, "\(table.path)")
      for (place, column) in table.columns.enumerated() {
        let wrong = rows.map { $0[place] }.first { !column.accepts($0, inPublic: table.isPublic) }
        #expect(wrong == nil, "\(table.path) \(column.name)")
      }
    }
  }

  @Test("describes no table that nothing writes")
  func noOther() throws {
    var written = Set(try ShippedRuns.names.flatMap { try ShippedRuns.run($0).tables() })
    written.formUnion(try ShippedRuns.comparison().tables())
    written.formUnion(try ShippedRuns.talent().tables())
    let second = try ShippedRuns.talent(again: true)
    #expect(try second.rows(at: "tabel/riwayat.csv").count == 2)
    written.formUnion(try second.tables())
    #expect(Set(TableDictionary.tables.keys) == written)
  }

  @Test(
    "refuses columns that are missing, added, or in another order",
    arguments: [
      ["ukuran"], ["nilai", "ukuran"], ["ukuran", "nilai", "nilai"], [],
    ])
  func otherColumns(headings: [String]) throws {
    let path = "tabel/ringkasan.csv"
    let failure = TestSupport.failure {
      _ = try TableDictionary.describe(path, headings: headings, ShippedRuns.vocabulary)
    }
    #expect(failure?.code == .internalFailure)
    #expect(failure?.place == path)
    #expect(
      try TableDictionary.describe(path, headings: ["ukuran", "nilai"], ShippedRuns.vocabulary)
        .columns.map(\.kind) == [.text, .whole])
  }

  @Test("refuses a table that it does not have")
  func unknownTable() {
    let failure = TestSupport.failure {
      _ = try TableDictionary.describe("tabel/lain.csv", headings: ["a"], ShippedRuns.vocabulary)
    }
    #expect(
      failure?.problem == "its columns are described nowhere, but those of every table should be")
  }

  @Test("says everything in both languages, and units of every number", arguments: pipelines)
  func languages(name: String) throws {
    let run = try ShippedRuns.run(name)
    let tables = try WrittenTables(
      folder: run.path, files: try run.tables(), ShippedRuns.vocabulary)
    for table in tables.internalTables + tables.publicTables {
      #expect(table.words.indonesian != table.words.english)
      for column in table.columns {
        #expect(!column.words.indonesian.isEmpty && !column.words.english.isEmpty)
        #expect(column.words.indonesian != column.words.english, "\(table.path) \(column.name)")
        #expect((column.unit != nil) == column.isNumeric)
      }
    }
  }
}

extension ColumnEntry {
  /// Whether a cell is what the column is said to hold.
  fileprivate func accepts(_ cell: String, inPublic isPublic: Bool) -> Bool {
    if cell.isEmpty || isPublic && cell == TableDictionary.withheldMark { return true }
    return switch kind {
    case .identifier, .text: true
    case .whole: Int(cell) != nil
    case .number: Double(cell)?.isFinite == true
    case .day: CivilDay(iso: cell) != nil
    case .flag: cell == "ya" || cell == "tidak"
    }
  }
}
