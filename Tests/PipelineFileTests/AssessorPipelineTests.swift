import Basics
import Figures
import Flow
import PipelineFile
import Reports
import Studies
import TestSupport
import Testing

@Suite("two assessors in the data of a pipeline")
struct AssessorPipelineTests {
  private static let rows = """
    nip;asesor;jenis_instansi;jenjang;tanggal;INT;KJS
    198501012010011001;Budi;Kota;Pengawas;2026-02-10;2;2
    198501012010011001;Cici;Kota;Pengawas;2026-02-10;3;2
    198501012010011001;Hasil Integrasi;Kota;Pengawas;2026-02-10;1;2
    198602022011012002;Budi;Kota;Pengawas;2026-02-10;2;2
    198602022011012002;Cici;Kota;Pengawas;2026-02-10;2;1
    198703032012011003;Budi;Kota;Pengawas;2026-02-10;2;1
    198804042012011004;Cici;Kota;Pengawas;2026-02-10;1;1
    198804042012011004;Budi;Kota;Pengawas;2026-02-10;1;1
    """

  private func attempt(_ data: [String], more: String = "studies: [indices, assessors]") throws
    -> Attempt
  {
    var files: [String: String] = [:]
    for (place, text) in data.enumerated() { files["data\(place).csv"] = text + "\n" }
    return try Attempt(
      Attempt.pipeline(
        source: "{files: ['data*.csv']}", tallies: "[groups, gaps, people, moments]",
        reports: "[tables, index-report]", more: more), files: files)
  }

  private func table(_ results: RunResults, _ path: String = "tabel/kesepakatan_asesor.csv") throws
    -> [[String]]
  {
    String(decoding: try results.bytes(of: path), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("as rows: the integrated row counts, and without one the rows have to agree")
  func rows() throws {
    let results = try attempt([Self.rows]).results()
    let account = results.findings.account
    #expect([account.rows, account.leftOut, account.conflict, account.identical] == [8, 2, 2, 1])
    #expect([account.used, account.people, account.conflictPeople] == [3, 3, 1])
    #expect(account.isBalanced)
    let people = try table(results, "tabel/peserta.csv")
    #expect(people.first { $0[0] == "198501012010011001" }?[1] == "3")
    let figures = try #require(results.findings.agreement).figures
    #expect([figures.pairs, figures.singles, figures.crowds, figures.unclear] == [3, 1, 0, 0])
    let overall = try table(results).filter { $0[0] == "SEMUA" }
    #expect(
      overall.map { Array($0[1...4]) } == [
        ["M.01", "3", "2", "0.666666666667"], ["M.02", "3", "2", "0.666666666667"],
      ])
  }

  @Test("as rows are ordinary rows where no study asks for the agreement")
  func unasked() throws {
    let results = try attempt([Self.rows], more: "studies: [indices]").results()
    #expect(results.findings.account.conflictPeople == 2)
    #expect(results.findings.agreement == nil)
  }

  @Test(
    "as columns: the level counts that names no assessor",
    arguments: [
      "INT (Asesor 1);INT (Asesor 2)", "M.01_a1;M.01_a2", "Penilai 1 - Integritas;Penilai II - INT",
      "Integritas asesor1;Integritas Assessor 2", "P1 INT;P2 INT",
    ])
  func columns(headings: String) throws {
    let data = """
      nip;jenis_instansi;jenjang;tanggal;INT;\(headings)
      198501012010011001;Kota;Pengawas;2026-02-10;2;3;Level 2
      198602022011012002;Kota;Pengawas;2026-02-10;2;2;2,0
      198703032012011003;Kota;Pengawas;2026-02-10;2;-;2
      """
    let results = try attempt([data]).results()
    #expect(results.findings.account.people == 3)
    #expect(results.findings.competencies == [0])
    let figures = try #require(results.findings.agreement).figures
    #expect([figures.pairs, figures.singles] == [2, 1])
    let row = try #require(try table(results).first { $0[0] == "SEMUA" })
    #expect(Array(row[1...3]) == ["M.01", "2", "1"])
    #expect(row[8 + 3 * 6 + 2] == "1")
    #expect(row[8 + 2 * 6 + 2] == "1")
  }

  @Test("as columns tell every cell that is no level")
  func noLevels() throws {
    let data = """
      nip;jenis_instansi;jenjang;tanggal;INT;INT (Asesor 1);INT (Asesor 2)
      198501012010011001;Kota;Pengawas;2026-02-10;2;3;6
      198602022011012002;Kota;Pengawas;2026-02-10;2;x;-
      """
    let results = try attempt([data]).results()
    let refused = results.findings.refusals.filter { $0.kind.code == "nilai_asesor_bukan_level" }
    #expect(
      refused.map { "\($0.line) \($0.column) \($0.value)" }.sorted() == [
        "2 INT (Asesor 2) 6", "3 INT (Asesor 1) x",
      ])
    #expect(results.findings.account.people == 2)
  }

  @Test("as columns of a long export belong to the competency of their row")
  func long() throws {
    let data = """
      nip;jenis_instansi;jenjang;tanggal;kompetensi;level;level asesor 1;level asesor 2
      198501012010011001;Kota;Pengawas;2026-02-10;INT;2;2;3
      198501012010011001;Kota;Pengawas;2026-02-10;KJS;1;1;1
      """
    let results = try attempt([data]).results()
    #expect(results.findings.account.people == 1)
    let rows = try table(results).filter { $0[0] == "SEMUA" }
    #expect(rows.map { Array($0[1...3]) } == [["M.01", "1", "0"], ["M.02", "1", "1"]])
  }

  @Test("alone are refused, and the message says what to do")
  func noneCounts() throws {
    let data = """
      nip;jenis_instansi;jenjang;tanggal;INT asesor 1;INT asesor 2
      198501012010011001;Kota;Pengawas;2026-02-10;2;3
      """
    let attempt = try attempt([data])
    let failure = try #require(TestSupport.failure { _ = try attempt.results() })
    #expect(failure.code == .unusableInput)
    #expect(failure.remedy.hasPrefix("levels of single assessors are there; say whose count"))
    let chosen = try Attempt(
      Attempt.pipeline(
        source: "{files: [data.csv], columns: {INT: INT asesor 1}}",
        tallies: "[groups, gaps]", more: "studies: [assessors]"), files: ["data.csv": data + "\n"])
    let results = try chosen.results()
    #expect(results.findings.account.people == 1)
    #expect(results.findings.agreement?.figures.pairs == 1)
  }

  @Test("three of one person, and one who contradicts himself, are counted and not compared")
  func others() throws {
    let data = """
      nip;asesor;jenis_instansi;jenjang;tanggal;INT
      1-a;Budi;Kota;Pengawas;2026-02-10;2
      1-a;Cici;Kota;Pengawas;2026-02-10;2
      1-a;Dedi;Kota;Pengawas;2026-02-10;2
      2-b;Budi;Kota;Pengawas;2026-02-10;2
      2-b;BUDI;Kota;Pengawas;2026-02-10;1
      2-b;Cici;Kota;Pengawas;2026-02-10;2
      """.replacing("nip;", with: "id_peserta;")
    let results = try attempt([data]).results()
    let figures = try #require(results.findings.agreement).figures
    #expect([figures.pairs, figures.crowds, figures.unclear] == [0, 1, 1])
    let page = String(decoding: try results.bytes(of: "indeks.en.md"), as: UTF8.self)
    #expect(page.contains("The data hold nobody whom two assessors assessed on the same day."))
    #expect(page.contains("1 person assessed by three assessors or more."))
  }

  @Test("give the same bytes in every order and division of the rows", arguments: [1, 2, 7])
  func shards(count: Int) throws {
    let lines = Self.rows.split(separator: "\n").map(String.init)
    let whole = try attempt([Self.rows]).results()
    let wanted = try ["tabel/kesepakatan_asesor.csv", "tabel/peserta.csv"].map {
      try whole.bytes(of: $0)
    }
    for seed in UInt64(1)...3 {
      let shards = Array(lines.dropFirst()).shards(count: count, seed: seed)
        .filter { !$0.isEmpty }.map { ([lines[0]] + $0).joined(separator: "\n") }
      let results = try attempt(shards).results()
      let found = try ["tabel/kesepakatan_asesor.csv", "tabel/peserta.csv"].map {
        try results.bytes(of: $0)
      }
      #expect(found == wanted, "seed \(seed)")
    }
  }
}
