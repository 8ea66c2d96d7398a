import Basics
import Figures
import Flow
import PipelineFile
import Reports
import Studies
import TestSupport
import Testing

@Suite("talent boxes of a pipeline")
struct TalentPipelineTests {
  private static let rows = """
    nip;kode_instansi;jenis_instansi;jenjang;tanggal;INT;KJS;Predikat Kinerja;Potensi
    198501012010011001;B1;Kota;Pengawas;2026-02-10;2;2;Sangat Baik;Tinggi
    198602022011012002;B1;Kota;Pengawas;2026-02-10;2;1;baik;70
    198703032012011003;B2;Kota;Pelaksana;2026-02-10;1;1;Kurang;89,99
    198804042012011004;B2;Kota;Pelaksana;2026-02-10;1;;-;90.0
    198905052012011005;B2;Kota;Pelaksana;2026-02-10;1;0;91;bagus
    199006062012011006;B2;Kota;Pelaksana;2026-02-10;1;1;Baik;Tinggi
    199006062012011006;B2;Kota;Pelaksana;2026-02-10;1;1;Kurang;Tinggi
    199107072012011007;B2;Kota;Pelaksana;2025-02-10;1;1;Baik;Tinggi
    199107072012011007;B2;Kota;Pelaksana;2026-02-10;1;1;Baik;
    """

  private func attempt(
    _ options: String = "{potential: {cuts: [70, 90]}}", data: [String] = [rows],
    tallies: String = "[groups, gaps]"
  ) throws -> Attempt {
    var files: [String: String] = [:]
    for (place, text) in data.enumerated() { files["data\(place).csv"] = text + "\n" }
    return try Attempt(
      Attempt.pipeline(
        source: "{files: ['data*.csv']}", tallies: tallies, reports: "[tables, talent-report]",
        more: "studies: [boxes: \(options)]"), files: files)
  }

  private func lines(_ results: RunResults, _ path: String) throws -> [String] {
    String(decoding: try results.bytes(of: path), as: UTF8.self).split(separator: "\n").dropFirst()
      .map(String.init)
  }

  @Test("place people by words and by the agency's cut-offs, and say why somebody has none")
  func people() throws {
    let results = try attempt().results()
    #expect(
      try lines(results, "tabel/kotak_peserta.csv") == [
        "198501012010011001,B1,9,di_atas,tinggi,ya",
        "198602022011012002,B1,5,sesuai,menengah,tidak",
        "198703032012011003,B2,3,di_bawah,menengah,tidak",
        "198804042012011004,B2,,tanpa_nilai,tinggi,",
        "198905052012011005,B2,,angka_tanpa_batas,kata_tidak_dikenal,",
        "199006062012011006,B2,,bertentangan,tinggi,",
        "199107072012011007,B2,,sesuai,tanpa_nilai,",
      ])
    #expect(results.findings.remarks.contains { $0.key.code == "kinerja_potensi_tidak_dikenal" })
  }

  @Test("add up to the people of the nation and of every agency")
  func sums() throws {
    let results = try attempt().results()
    var sums: [String: Int] = [:]
    for line in try lines(results, "tabel/kotak_talenta.csv") {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      sums[String(cells[1]), default: 0] += try #require(Int(cells[5]))
    }
    #expect(sums == ["NASIONAL": 7, "B1": 2, "B2": 5])
    #expect(results.findings.account.people == 7)
  }

  @Test("take the JPM for the potential only where the pipeline says so, and say that they do")
  func match() throws {
    let options = "{performance: {cuts: [76, 91]}, potential: {from: jpm, cuts: [68, 80]}}"
    let results = try attempt(options).results()
    let people = try lines(results, "tabel/kotak_peserta.csv")
    #expect(people[1] == "198602022011012002,B1,5,sesuai,menengah,tidak")
    #expect(people[3] == "198804042012011004,B2,,tanpa_nilai,jpm_tidak_lengkap,")
    #expect(people[4] == "198905052012011005,B2,4,di_atas,rendah,tidak")
    let page = String(decoding: try results.bytes(of: "talenta.en.md"), as: UTF8.self)
    #expect(page.contains("The JPM alone is no measure of potential: this is an approximation."))
  }

  @Test("name both axes, their columns and their cut-offs in both languages")
  func axes() throws {
    let results = try attempt().results()
    let id = String(decoding: try results.bytes(of: "talenta.md"), as: UTF8.self)
    let en = String(decoding: try results.bytes(of: "talenta.en.md"), as: UTF8.self)
    #expect(id.contains("| Potensial ↓ Kinerja → "))
    #expect(id.contains("Potensial: kolom “Potensi”; menengah mulai 70, tinggi mulai 90"))
    #expect(en.contains("| Potential ↓ Performance → "))
    #expect(en.contains("PermenPANRB 3/2020"))
    #expect(id.contains("usulan kami, untuk predikat kinerja"))
  }

  @Test(
    "are refused where something is left to be guessed",
    arguments: [
      ("{potential: {from: jpm}}", ExitCode.wrongPipeline, "no cut-offs are given"),
      ("{potential: {cuts: [90, 70]}}", .wrongPipeline, "two ascending numbers"),
      ("{potential: {cuts: [70, 80, 90]}}", .wrongPipeline, "two ascending numbers"),
      ("{performance: {column: Kinerjaa}}", .wrongPipeline, "no file has it"),
      ("{performance: {from: jpm, cuts: [1, 2]}}", .wrongPipeline, "'from'"),
      ("{potential: {from: jpm, column: X, cuts: [1, 2]}}", .wrongPipeline, "one ground"),
    ])
  func refused(options: String, code: ExitCode, problem: String) throws {
    let attempt = try attempt(options)
    let failure = try #require(TestSupport.failure { _ = try attempt.results() })
    #expect(failure.code == code)
    #expect(failure.problem.contains(problem), "\(failure)")
  }

  @Test("are refused where two columns may be one axis")
  func twoColumns() throws {
    let data = """
      nip;jenis_instansi;jenjang;tanggal;INT;Predikat Kinerja;Nilai SKP
      198501012010011001;Kota;Pengawas;2026-02-10;2;Baik;80
      """
    let unclear = try attempt("{}", data: [data])
    let failure = try #require(TestSupport.failure { _ = try unclear.results() })
    #expect(failure.problem.contains("'Predikat Kinerja' and 'Nilai SKP'"))
    #expect(failure.code == .unusableInput)
    let named = try attempt("{performance: {column: nilai skp, cuts: [76, 91]}}", data: [data])
    let people = try lines(try named.results(), "tabel/kotak_peserta.csv")
    #expect(people == ["198501012010011001,,,sesuai,tanpa_nilai,"])
  }

  @Test("of nobody's axes leave everybody without a box")
  func nothing() throws {
    let data =
      "nip;jenis_instansi;jenjang;tanggal;INT\n198501012010011001;Kota;Pengawas;2026-02-10;2"
    let results = try attempt("{}", data: [data]).results()
    #expect(
      try lines(results, "tabel/kotak_talenta.csv").filter { !$0.hasSuffix(",0") } == [
        "nasional,NASIONAL,,tanpa_nilai,tanpa_nilai,1", "instansi,,,tanpa_nilai,tanpa_nilai,1",
      ])
    let page = String(decoding: try results.bytes(of: "talenta.md"), as: UTF8.self)
    #expect(page.contains("Kinerja: tidak ada berkas dengan kolomnya."))
  }

  @Test("give the same bytes in every order and division of the rows", arguments: [1, 2, 7])
  func shards(count: Int) throws {
    let paths = ["tabel/kotak_talenta.csv", "tabel/kotak_peserta.csv", "talenta.md"]
    let lines = Self.rows.split(separator: "\n").map(String.init)
    let whole = try attempt().results()
    let wanted = try paths.map { try whole.bytes(of: $0) }
    for seed in UInt64(1)...3 {
      let shards = Array(lines.dropFirst()).shards(count: count, seed: seed)
        .filter { !$0.isEmpty }.map { ([lines[0]] + $0).joined(separator: "\n") }
      let results = try attempt(data: shards).results()
      #expect(try paths.map { try results.bytes(of: $0) } == wanted, "seed \(seed)")
    }
  }
}
