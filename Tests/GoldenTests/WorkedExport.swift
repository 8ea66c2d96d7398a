import Foundation
import TestSupport

/// One of the worked exports: figures that were computed elsewhere, with exact fractions.
struct WorkedExport {
  let name: String
  let export: TextTable
  let expected: [String: TextTable]

  init(_ name: String) throws {
    self.name = name
    export = TextTable(csv: try Cases.bytes("\(name)/export.csv"))
    var tables: [String: TextTable] = [:]
    for file in try Cases.files("\(name)/expected") {
      tables[String(file.dropLast(4))] = TextTable(csv: try Cases.bytes("\(name)/expected/\(file)"))
    }
    expected = tables.mapValues(WorkedExport.byCode)
  }

  /// The columns that are no competency.
  static let fieldCount = 7

  var fields: [String] { Array(export.header.prefix(WorkedExport.fieldCount)) }
  var competencies: [String] { Array(export.header.dropFirst(WorkedExport.fieldCount)) }

  /// The export as one row per person and competency.
  var long: TextTable {
    TextTable(
      header: fields + ["kompetensi", "level"],
      rows: export.rows.flatMap { row in
        zip(competencies, row.dropFirst(WorkedExport.fieldCount)).map {
          Array(row.prefix(WorkedExport.fieldCount)) + [$0, $1]
        }
      })
  }

  /// Input files of so many shards; every shard has the heading.
  static func shards(_ table: TextTable, count: Int, seed: UInt64) -> [Job.Input] {
    table.rows.shards(count: count, seed: seed).enumerated().map { place, rows in
      Job.Input("bagian-\(place).csv", TextTable(header: table.header, rows: rows))
    }.shuffled(seed: seed)
  }

  // The expectations name competencies by abbreviation, the tables by code.
  private static func byCode(_ table: TextTable) -> TextTable {
    guard let column = table.header.firstIndex(of: "kompetensi") else { return table }
    var table = table
    for row in table.rows.indices {
      table.rows[row][column] = codes[table.rows[row][column]] ?? table.rows[row][column]
    }
    return table
  }

  private static let codes = [
    "INT": "M.01", "KJS": "M.02", "KOM": "M.03", "OPH": "M.04", "PLP": "M.05", "PDO": "M.06",
    "MPR": "M.07", "PKB": "M.08", "PBS": "SK.01",
  ]
}

/// The golden cases on disk.
enum Cases {
  static func path(_ name: String) -> String { Project.path("Tests/GoldenTests/Cases/\(name)") }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  static func files(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }
}
