import Basics
import Figures
import Flow
import PipelineFile
import Reports
import Studies
import TestSupport
import Testing

@Suite("a pipeline")
struct PipelineTests {
  @Test("that says nothing about it has a title, no fixed day, and the folder beside it")
  func defaults() throws {
    let text = Attempt.pipeline().split(separator: "\n").filter { !$0.hasPrefix("standards") }
    let attempt = try Attempt(text.joined(separator: "\n"))
    let pipeline = try attempt.pipeline()
    #expect(pipeline.name == "uji")
    #expect(pipeline.asOf == nil)
    #expect(pipeline.title == Words(id: "Peta kompetensi: uji", en: "Competency map: uji"))
    #expect(pipeline.standardsFolder == attempt.folder.path("standards"))
  }

  @Test("reads what a pattern matches, in the order of the names")
  func pattern() throws {
    let attempt = try Attempt(
      Attempt.pipeline(source: "{files: ['masuk/*.csv']}"),
      files: [
        "masuk/b.csv": Attempt.rows, "masuk/a.csv": Attempt.rows, "masuk/c.txt": "bukan",
        "lain/d.csv": Attempt.rows,
      ])
    #expect(try attempt.results().findings.files.map(\.name) == ["a.csv", "b.csv"])
  }

  @Test("whose pattern matches nothing cannot be run")
  func patternOfNothing() throws {
    let attempt = try Attempt(Attempt.pipeline(source: "{files: ['masuk/*.csv']}"))
    let found = TestSupport.failure { _ = try attempt.results() }
    let failure = try #require(found)
    #expect(failure.code == .unusableInput)
    #expect(failure.problem.contains("no file matches, but"))
  }

  @Test("reads other files of its first source where the command line names some")
  func replacedInput() throws {
    let attempt = try Attempt(files: ["data.csv": "bukan tabel", "lain.csv": Attempt.rows])
    let run = try attempt.run { $0.replaceInput([attempt.folder.path("lain.csv")]) }
    #expect(try run.results().findings.files.map(\.name) == ["lain.csv"])
  }

  @Test("reads all its sources, each by its own headings")
  func severalSources() throws {
    let own = Attempt.rows.replacing("tanggal", with: "Tgl Ujian").replacing("98", with: "97")
    let attempt = try Attempt(
      Attempt.pipeline(
        source: "[{files: data.csv}, {files: own.csv, columns: {tanggal: [Tgl Ujian]}}]"),
      files: ["data.csv": Attempt.rows, "own.csv": own])
    let findings = try attempt.results().findings
    #expect(findings.account.people == 4)
    #expect(findings.remarks.keys.count { $0.code == "tanggal_kosong" } == 0)
  }

  @Test(
    "tells of a heading that no file has, with the nearest that is not read",
    arguments: [
      ("Tgl Ujan", ["did you mean 'Tgl Ujian'? take it away if no file has it"]),
      ("Tgl", ["did you mean 'Tgl Ujian'? take it away if no file has it"]),
      ("Warna", ["take it away if no file has it"]), ("tgl_ujian", []),
    ])
  func unusedHeading(heading: String, told: [String]) throws {
    let attempt = try Attempt(
      Attempt.pipeline(source: "{files: data.csv, columns: {tanggal: [\(heading)]}}"),
      files: [
        "data.csv": "nip;jenjang;Tgl Ujian;INT\n198501012010011001;Pengawas;2026-02-10;2\n"
      ])
    let results = try attempt.results()
    let place = "\(attempt.folder.path("uji.yaml")):3:37: the heading '\(heading)' stands under"
    #expect(results.notices.allSatisfy { $0.hasPrefix(place) }, "\(results.notices)")
    #expect(results.notices.map { $0.split(separator: "remedy: ").last.map(String.init) } == told)
    let kind = results.findings.remarks.first { $0.key.code == "judul_columns_tidak_ditemukan" }
    #expect(kind?.value ?? 0 == told.count)
  }

  @Test("tells of a heading in vain where the column it was meant for is missing")
  func headingInVain() throws {
    let attempt = try Attempt(
      Attempt.pipeline(source: "{files: data.csv, columns: {jenjang: [Golonga]}}"),
      files: ["data.csv": Attempt.rows.replacing("jenjang", with: "Golongan")])
    let found = TestSupport.failure { _ = try attempt.results() }
    let failure = try #require(found)
    #expect(failure.code == .unusableInput)
    #expect(failure.remedy.contains("'petakom init FILE'"))
    #expect(failure.remedy.contains("did you mean 'Golongan'?"), "\(failure)")
  }

  @Test("remarks on a file that is named twice, and counts nobody twice")
  func repeatedFile() throws {
    let attempt = try Attempt(
      Attempt.pipeline(
        source: "{files: [data.csv, ./data.csv, '*.csv'], columns: {tanggal: Warna}}",
        tallies: "[groups, gaps, completeness, cells]"))
    let findings = try attempt.results().findings
    #expect(findings.account.people == 2)
    #expect(findings.remarks.first { $0.key.code == "berkas_ganda" }?.value == 2)
    // Both are about the pipeline and not about the data.
    let told = ["berkas_ganda", "judul_columns_tidak_ditemukan"]
    #expect(try #require(findings.quality).results.count { told.contains($0.code) } == 0)
  }

  @Test("knows for which remarks people were left out", arguments: [true, false])
  func leavingOut(keeps: Bool) throws {
    let old = Attempt.rows.replacing("2026-02-10;2;1", with: "2020-02-10;2;1")
    let step = keeps ? "keep-valid: {expired: keep}" : "keep-valid"
    let attempt = try Attempt(
      Attempt.pipeline(steps: "[normalise, roster, \(step), match, classify]"),
      files: [
        "data.csv": old
          + "198501012010011001;Contoh Satu;B3101;Kabupaten;Pengawas;2026-02-10;2;5\n"
      ])
    let codes = try attempt.results().findings.leavingOut.map(\.code).sorted()
    #expect(codes == ["asesmen_bertentangan"] + (keeps ? [] : ["asesmen_kedaluwarsa"]))
  }

  @Test("proposes in the list of refusals the word that was most likely meant")
  func nearestWords() throws {
    let long = "nip;jenjang;kompetensi;level\n"
    let attempt = try Attempt(
      Attempt.pipeline(source: "{files: [data.csv, panjang.csv]}"),
      files: [
        "data.csv": Attempt.rows + "197003032015031003;x;B3101;Kota;Adminstrator;2026-02-10;2;2\n",
        "panjang.csv": long + "197103032015031003;Pengawas;Integritsa;2\n",
      ])
    let findings = try attempt.results().findings
    let told = findings.refusals.map {
      $0.remedy(meaning: findings.meant[$0.kind]?[$0.value], .english)
    }
    #expect(told.count == 2)
    #expect(told[0].hasPrefix("perhaps 'Administrator' is meant; write one of"))
    #expect(told[1].hasPrefix("perhaps 'Integritas' is meant; write the code"))
    let table = try #require(attempt.results().files().first { $0.path == "tabel/ditolak.csv" })
    var text: [UInt8] = []
    try table.write { text += $0 }
    #expect(String(decoding: text, as: UTF8.self).contains("mungkin maksudnya 'Administrator'; "))
  }

  @Test("takes an agency without its code for the one that has its name", arguments: [1, 2, 3])
  func agencyWithoutCode(seed: UInt64) throws {
    let heading = "nip;kode_instansi;instansi;jenis_instansi;jenjang;tanggal;INT\n"
    let rows = [
      "198501012010011001;K01;Kementerian Contoh;K/L;Pengawas;2026-02-10;2\n",
      "198501012010011001;;KEMENTERIAN CONTOH;K/L;Pengawas;2026-02-10;2\n",
      "198501012010011001;;Kementerian Lain;K/L;Pengawas;2025-02-10;2\n",
      "198602022011012002;;Kementerian Contoh;K/L;Pengawas;2026-02-10;2\n",
      "198602022011012002;;Kementerian Lain;K/L;Pengawas;2026-02-10;2\n",
    ].shuffled(seed: seed)
    let findings = try Attempt(files: ["data.csv": heading + rows.joined()]).results().findings
    let account = findings.account
    #expect([account.identical, account.older, account.conflict, account.used] == [1, 1, 2, 1])
    #expect(findings.groups.agencies.map(\.key) == [["K01"]])
  }

  @Test("names every file that cannot be used, not only the first")
  func severalUnusable() throws {
    let attempt = try Attempt(
      Attempt.pipeline(source: "{files: ['masuk/*.csv', tiada.csv]}"),
      files: ["masuk/a.csv": "", "masuk/b.csv": "x;y\n1;2\n", "masuk/c.csv": Attempt.rows])
    let found = TestSupport.failure { _ = try attempt.results() }
    let failure = try #require(found)
    #expect(failure.code == .unusableInput)
    let names = ["masuk/a.csv", "masuk/b.csv", "tiada.csv"]
    #expect(names.filter { !failure.description.contains($0) } == [])
    #expect(!failure.description.contains("c.csv"))
  }

  @Test(
    "finds its limit of refused rows exceeded only above it",
    arguments: [("50 %", 0), ("49.9 %", 1)])
  func limits(limit: String, exceeded: Int) throws {
    let half = Attempt.rows.replacing("198602022011012002", with: "1,98E+17")
    let attempt = try Attempt(
      Attempt.pipeline(more: "limits: {refused-rows: {at-most: \(limit)}}"),
      files: ["data.csv": half])
    let results = try attempt.results()
    #expect(results.exceeded.count == exceeded)
    let told = "refused rows: 50.00 % of the data rows (1 of 2), but"
    #expect(results.exceeded.allSatisfy { $0.english.contains(told) })
  }

  @Test("writes the files of the reports it names, and no others")
  func reports() throws {
    let tables = try Attempt().results().files().map(\.path)
    #expect(tables.contains("tabel/nasional.csv"))
    #expect(tables.contains("tabel/peserta.csv"))
    #expect(tables.filter { !$0.hasPrefix("tabel/") } == [])
    let pages = try Attempt(
      Attempt.pipeline(tallies: "[groups, gaps]", reports: "[national-report]")
    ).results().files().map(\.path)
    #expect(pages.filter { !$0.hasPrefix("gambar/") } == ["laporan.md", "laporan.en.md"])
    let without = try Attempt(Attempt.pipeline(tallies: "[groups, gaps]")).results().files()
    #expect(without.count { $0.path == "tabel/peserta.csv" } == 0)
  }

  @Test("of the project can be read", arguments: ["nasional", "tabel", "indeks"])
  func shipped(name: String) throws {
    let pipeline = try Pipeline(path: Project.path("Pipelines/\(name).yaml"))
    #expect(pipeline.name == name)
  }
}
