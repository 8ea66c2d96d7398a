import Basics
import Exchange
import Foundation
import Reports
import TestSupport
import Testing

@Suite("a workbook", .enabled(if: Validators.areThere, "openpyxl can be fetched here"))
struct WorkbookTests {
  private func sheets(_ file: String, in folder: String) throws -> [String: [[[String]]]] {
    let script = Project.path("Tests/ExchangeTests/Validation/read_workbook.py")
    let outcome = try Validators.run("python3", [script, file], in: folder)
    #expect(outcome.status == 0, "\(outcome.stderr)")
    return try JSONDecoder().decode([String: [[[String]]]].self, from: Data(outcome.stdout.utf8))
  }

  /// The sheets of a workbook that has one table of hostile names.
  private func hostile(_ names: [String]) throws -> [[[String]]] {
    let folder = try TemporaryFolder()
    let path = "tabel/instansi_tidak_dikenal.csv"
    let rows = names.map { "\"\($0.replacing("\"", with: "\"\""))\",031,,\n" }.joined()
    try folder.write("nama,kode,nama_terdekat,kode_terdekat\n" + rows, to: path)
    let tables = try WrittenTables(folder: folder.path, files: [path], ShippedRuns.vocabulary)
    var bytes: [UInt8] = []
    try #require(WorkbookFile.files(tables).first).write { bytes += $0 }
    #expect(try folder.snapshot().keys.sorted() == [path])
    try folder.write(bytes, to: "uji.xlsx")
    return try #require(try sheets("uji.xlsx", in: folder.path)["instansi_tidak_dikenal"])
  }

  @Test(
    "has every cell of every table, numbers as numbers and all else as text",
    arguments: ["data", "publik"])
  func cells(pipeline: String) throws {
    let run = try ShippedRuns.run(pipeline)
    let tables = try WrittenTables(
      folder: run.path, files: try run.tables(), ShippedRuns.vocabulary)
    for (file, chosen) in [
      ("petakom.xlsx", tables.internalTables), ("publik/petakom.xlsx", tables.publicTables),
    ] where !chosen.isEmpty {
      let sheets = try sheets(file, in: run.path)
      #expect(Set(sheets.keys) == Set(chosen.map(\.name) + ["kamus"]))
      for table in chosen {
        let found = try #require(sheets[table.name])
        let rows = try run.rows(of: table)
        #expect(found[0].map { $0[1] } == table.columns.map(\.name))
        #expect(found.count == rows.count + 1, "\(table.path)")
        for (cells, texts) in zip(found.dropFirst(), rows) {
          for ((cell, text), column) in zip(zip(cells, texts), table.columns) {
            let isNumber = column.isNumeric && !text.isEmpty && text != "*"
            #expect(cell[0] == (text.isEmpty ? "" : isNumber ? "n" : "s"), "\(table.path) \(text)")
            #expect(isNumber ? Double(cell[1]) == Double(text) : cell[1] == text, "\(table.path)")
          }
        }
      }
      #expect((sheets["kamus"]?.count ?? 0) == 1 + chosen.reduce(0) { $0 + $1.columns.count })
    }
  }

  @Test("computes nothing, whatever a name begins with, and keeps leading noughts")
  func names() throws {
    let names = [
      "=1+1", "+1", "-1", "@A1", "'1", "198501012010011001", "http://contoh",
      "<script>alert(1)</script>",
      "dua\nbaris", "\u{202E}terbalik", "a\tb", "=cmd|' /C calc'!A0", "| pipa", " depan",
    ]
    let rows = try hostile(names)
    #expect(rows.dropFirst().map { $0[0] } == names.map { ["s", $0] })
    #expect(rows.dropFirst().allSatisfy { $0[1] == ["s", "031"] })
  }

  @Test(
    "can be opened whatever characters a name has, and shows those it cannot hold as U+FFFD",
    arguments: [
      ("a\u{FFFE}b", "a\u{FFFD}b"), ("\u{FFFF}", "\u{FFFD}"),
      ("a\u{1}b\u{1F}", "a\u{FFFD}b\u{FFFD}"),
      ("a\u{0}b", "a\u{FFFD}b"), ("a\u{B}\u{C}b", "a\u{FFFD}\u{FFFD}b"), ("a\tb\nc", "a\tb\nc"),
      ("\u{7F}\u{85}\u{FFFD}\u{1F600}", "\u{7F}\u{85}\u{FFFD}\u{1F600}"),
    ])
  func characters(name: String, shown: String) throws {
    #expect(
      try hostile([name, "sesudahnya"]).dropFirst().map { $0[0][1] } == [shown, "sesudahnya"])
  }

  @Test(
    "keeps a name from being read as the number of a character",
    arguments: [
      ("_x0041_", "_x005F_x0041_"), ("a_x00e9_b", "a_x005F_x00e9_b"),
      ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"), ("_x005F_", "_x005F_x005F_"),
      ("_x004_", "_x004_"), ("_x00G1_", "_x00G1_"), ("_X0041_", "_X0041_"), ("_x0041", "_x0041"),
      ("n_xyz_", "n_xyz_"),
    ])
  func escapes(name: String, written: String) throws {
    #expect(try hostile([name])[1][0][1] == written)
  }

  @Test("cuts a text that no cell can hold, and shows it")
  func long() throws {
    let cell = try hostile([String(repeating: "é", count: 40_000)])[1][0][1]
    #expect(cell == String(repeating: "é", count: 32_766) + "…")
  }
}
