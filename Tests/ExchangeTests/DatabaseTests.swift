import Basics
import Exchange
import Foundation
import Reports
import TestSupport
import Testing

@Suite("the database of a run")
struct DatabaseTests {
  @Test("has every row and cell of every internal table, with types")
  func cells() throws {
    let run = try ShippedRuns.run("data")
    let database = try OpenedDatabase("\(run.path)/petakom.sqlite")
    let tables = try WrittenTables(
      folder: run.path, files: try run.tables(), ShippedRuns.vocabulary)
    for table in tables.internalTables {
      let order = table.key == ["id_peserta"] ? "id_peserta" : "rowid"
      let found = try database.rows("SELECT * FROM \"\(table.name)\" ORDER BY \(order)")
      let rows = try run.rows(of: table)
      #expect(found.count == rows.count, "\(table.path)")
      for (cells, texts) in zip(found, rows) {
        for ((cell, text), column) in zip(zip(cells, texts), table.columns) {
          let isEqual = cell.holds(text, of: column, isKey: table.key.contains(column.name))
          #expect(isEqual, "\(table.path) \(column.name) \(text)")
        }
      }
    }
  }

  @Test("is sound: pages, references, and no journal beside it")
  func sound() throws {
    let others = try ShippedRuns.namesWithoutReports.map { try ShippedRuns.inAllForms($0) }
    for run in [try ShippedRuns.run("data"), try ShippedRuns.talent()] + others {
      let database = try OpenedDatabase("\(run.path)/petakom.sqlite")
      let counts = try run.tables().map { path in
        let name = path.dropFirst("tabel/".count).dropLast(".csv".count)
        return try database.rows("SELECT count(*) FROM \(name)")
          == [[.whole(try run.rows(at: path).count)]]
      }
      #expect(!counts.isEmpty && counts.allSatisfy(\.self))
      #expect(try database.rows("PRAGMA integrity_check") == [[.text("ok")]])
      #expect(try database.rows("PRAGMA foreign_key_check") == [])
      #expect(try database.rows("PRAGMA application_id") == [[.whole(0x5054_4B4D)]])
      #expect(try database.rows("PRAGMA user_version") == [[.whole(1)]])
      let names = try FileManager.default.contentsOfDirectory(atPath: run.path)
      #expect(names.filter { $0.contains("sqlite") } == ["petakom.sqlite"])
      let attributes = try FileManager.default.attributesOfItem(
        atPath: "\(run.path)/petakom.sqlite")
      #expect(attributes[.posixPermissions] as? Int == 0o640)
    }
  }

  @Test("knows which columns name rows of other tables")
  func references() throws {
    let database = try OpenedDatabase("\(try ShippedRuns.run("data").path)/petakom.sqlite")
    #expect(
      try database.rows(
        "SELECT \"from\", \"table\" FROM pragma_foreign_key_list('capaian') ORDER BY 1")
        == [
          [.text("id_peserta"), .text("peserta")], [.text("jenjang"), .text("jenjang")],
          [.text("kode_instansi"), .text("instansi")],
        ])
  }

  @Test("has the same bytes for the same input, as all other files of data have")
  func sameBytes() throws {
    let (first, second) = (try ShippedRuns.talent(), try ShippedRuns.talent())
    for file in [
      "petakom.sqlite", "petakom.xlsx", "datapackage.json", "csvw.json", "excel/peserta.csv",
    ] {
      let bytes = FileManager.default.contents(atPath: "\(first.path)/\(file)")
      #expect(bytes?.isEmpty == false)
      #expect(bytes == FileManager.default.contents(atPath: "\(second.path)/\(file)"), "\(file)")
    }
  }

  @Test("describes its own columns, tables and views in both languages")
  func dictionary() throws {
    let database = try OpenedDatabase("\(try ShippedRuns.run("data").path)/petakom.sqlite")
    let known = try database.rows("SELECT tabel || '.' || kolom FROM kamus ORDER BY 1")
    let there = try database.rows(
      """
      SELECT m.name || '.' || c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c
      WHERE m.type = 'table' AND m.name NOT IN ('kamus', 'kamus_tabel', 'tentang', 'rujukan_kompetensi')
      ORDER BY 1
      """)
    #expect(known == there)
    #expect(
      try database.rows(
        "SELECT count(*) FROM kamus WHERE keterangan = description OR kolom_csv IS NULL")
        == [[.whole(0)]])
    let views = try database.rows(
      """
      SELECT name FROM sqlite_master WHERE type = 'view'
      AND name NOT IN (SELECT tabel FROM kamus_tabel WHERE keterangan <> description)
      """)
    #expect(views == [])
    #expect(
      try database.rows(
        "SELECT kolom, kolom_csv FROM kamus WHERE tabel = 'indeks' AND kolom_csv = 'N'")
        == [[.text("N_besar"), .text("N")]])
  }

  @Test("answers with its views what the tables say")
  func views() throws {
    let database = try OpenedDatabase("\(try ShippedRuns.run("data").path)/petakom.sqlite")
    for pair in [
      ("SELECT sum(n_peserta) FROM peserta_per_kategori", "SELECT count(*) FROM peserta"),
      (
        "SELECT sum(n) FROM gap_panjang WHERE jenjang = 'SEMUA' AND gap < 0",
        "SELECT sum(n_di_bawah) FROM gap_kompetensi WHERE jenjang = 'SEMUA'"
      ),
      (
        "SELECT count(*) FROM capaian_panjang WHERE gap < 0",
        "SELECT sum(n_di_bawah) FROM gap_kompetensi WHERE jenjang = 'SEMUA'"
      ),
      (
        "SELECT count(*) FROM kekurangan_kompetensi WHERE nama IS NOT NULL",
        "SELECT count(*) FROM gap_kompetensi"
      ),
      (
        "SELECT count(*), round(sum(MS_persen * n_lengkap)) FROM pangsa_jenjang",
        "SELECT count(*), round(sum(round(100.0 * MS / n_lengkap, 1) * n_lengkap)) FROM jenjang"
      ),
    ] {
      let answer = try database.rows(pair.0)
      #expect(answer == (try database.rows(pair.1)), "\(pair.0)")
      #expect(answer[0][0] != .none && answer[0][0] != .whole(0))
    }
    for name in try database.rows("SELECT name FROM sqlite_master WHERE type = 'view'") {
      guard case .text(let view) = name[0] else { continue }
      #expect(try !database.rows("SELECT * FROM \(view)").isEmpty, "\(view)")
    }
  }

  @Test("refuses two rows of one key, and leaves nothing half-written")
  func sameKey() throws {
    let folder = try TemporaryFolder()
    try folder.write("ukuran,nilai\npeserta,1\npeserta,2\n", to: "tabel/ringkasan.csv")
    let tables = try WrittenTables(
      folder: folder.path, files: ["tabel/ringkasan.csv"], ShippedRuns.vocabulary)
    let about = DatasetWords(
      pipeline: "uji", title: Words(id: "Uji", en: "Trial"), asOf: CivilDay("2026-06-30"))
    let file = try #require(DatabaseFile.files(tables, about, ShippedRuns.vocabulary).first)
    let failure = TestSupport.failure { try file.write { _ in } }
    #expect(failure?.code == .internalFailure)
    #expect(failure?.problem.hasPrefix("two rows of a table have the same key") == true)
    #expect(try folder.snapshot().keys.sorted() == ["tabel/ringkasan.csv"])
  }
}
