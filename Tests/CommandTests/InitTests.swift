import Basics
import TestSupport
import Testing

@Suite("a starter pipeline, petakom init")
struct InitTests {
  static let standards = Project.path("Pipelines/standards")

  static func starter(_ data: String, _ more: String...) throws -> String {
    let trial = try Trial(pipeline: nil, data: data)
    let outcome = try Shell.run(
      Project.binary("petakom"), ["init", "data.csv", "--standards", standards] + more,
      environment: trial.environment, in: trial.folder.path)
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(outcome.stderr.isEmpty)
    return outcome.stdout
  }

  @Test("loads and runs as it is where every needed column is understood")
  func loads() throws {
    let trial = try Trial(pipeline: nil)
    let outcome = try trial.petakom(
      "init", "data.csv", "--standards", Self.standards, "--out", "awal.yaml")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(outcome.stdout == "awal.yaml\n")
    let check = try trial.petakom("check", "awal.yaml", "--as-of", Trial.day)
    #expect(check.status == 0, "\(check.stderr)")
  }

  @Test("has paths relative to the folder it lies in")
  func relative() throws {
    let trial = try Trial(pipeline: nil)
    try trial.folder.makeFolder("aturan")
    _ = try trial.petakom(
      "init", "data.csv", "--standards", Self.standards, "--out", "aturan/awal.yaml")
    let text = try trial.folder.text(of: "aturan/awal.yaml")
    #expect(text.contains("files: [\"../data.csv\"]"))
    #expect(try trial.petakom("check", "aturan/awal.yaml", "--as-of", Trial.day).status == 0)
  }

  @Test("finds a file again whose name has wildcards and quotes in it")
  func oddName() throws {
    let trial = try Trial(pipeline: nil, data: nil)
    let name = "data [a] \"b\" *?\\.csv"
    try trial.folder.write(Trial.export, to: name)
    let outcome = try trial.petakom(
      "init", name, "--standards", Self.standards, "--out", "awal.yaml")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let check = try trial.petakom("check", "awal.yaml", "--as-of", Trial.day)
    #expect(check.status == 0, "\(check.stderr)")
  }

  @Test("comments every heading: understood, guessed or not read")
  func columns() throws {
    let text = try Self.starter(
      "NIP;Jenjang;Tgl Asesmen Terakhir;Warna;INT\n198501012010011001;Pengawas;x;biru;2\n")
    #expect(text.contains("  #   \"NIP\": nip, "))
    #expect(text.contains("  #   \"INT\": M.01, Integritas\n"))
    #expect(text.contains("  # columns:\n  #   tanggal: [\"Tgl Asesmen Terakhir\"]\n"))
    #expect(text.contains("  #   \"Warna\"\n"))
    #expect(!text.contains("BELUM LENGKAP"))
  }

  @Test("takes a guess in where its marks are taken away")
  func confirmed() throws {
    let data =
      "NIP;Jenjang;Tgl Asesmen Terakhir;INT\n198501012010011001;Pengawas;2026-02-10;2\n"
    let text = try Self.starter(data)
      .replacing("  # columns:", with: "  columns:")
      .replacing("  #   tanggal:", with: "    tanggal:")
    let trial = try Trial(pipeline: text, data: data)
    let outcome = try trial.petakom("check", "uji.yaml", "--as-of", Trial.day)
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(!outcome.stdout.contains("tanggal_kosong"))
  }

  @Test("counts and reports the quality of the data from the start")
  func everything() throws {
    let text = try Self.starter(Trial.export)
    #expect(text.contains("tallies: [groups, gaps, people, formulas, completeness, cells]\n"))
    #expect(text.contains("reports: [tables, national-report, quality-report, run-record]\n"))
  }

  @Test(
    "guesses only what goes with the shape of the file",
    arguments: [
      ("NIP;Jenjang;Integritas;Lavel\n198501012010011001;Pengawas;2;2\n", "level", false),
      ("NIP;Jenjang;Kompetensi;Lavel\n198501012010011001;Pengawas;M.01;2\n", "level", true),
      ("NIP;Jenjang;Integritas;Catatan\n198501012010011001;Pengawas;2;x\n", "jabatan", false),
      ("NIP;Jenjang;Kompetensi;Level;Kerjasma1\n1;Pengawas;M.01;2;2\n", "M.02", false),
    ])
  func shape(data: String, meaning: String, isGuessed: Bool) throws {
    #expect(try Self.starter(data).contains("  #   \(meaning): [") == isGuessed)
  }

  @Test("goes into no folder that is not there, and says so")
  func noFolder() throws {
    let outcome = try Trial().petakom(
      "init", "data.csv", "--standards", Self.standards, "--out", "baru/awal.yaml")
    expectTrouble(
      outcome, .unwritableOutput, names: "baru/awal.yaml: its folder is not there",
      "make the folder", at: #_sourceLocation)
    #expect(!outcome.stderr.contains("last output"))
  }

  @Test(
    "says what is missing, and is no failure",
    arguments: [
      ("NIP;Nama\n1;2\n", ["jenjang jabatan", "kompetensi"]),
      ("Foo;Bar Baz\n1;2\n", ["identitas", "jenjang jabatan", "kompetensi"]),
    ])
  func missing(data: String, told: [String]) throws {
    let text = try Self.starter(data)
    #expect(text.contains("# BELUM LENGKAP"))
    #expect(told.filter { !text.contains("#   - \($0)") } == [])
  }

  @Test("says what a run cannot tell without a column that may be missing")
  func absent() throws {
    let text = try Self.starter("NIP;Jenjang;INT\n198501012010011001;Pengawas;2\n")
    #expect(text.contains("  # Tidak ada kolom instansi: "))
    #expect(text.contains("  # Tidak ada kolom tanggal asesmen: "))
    #expect(try !Self.starter(Trial.export).contains("Tidak ada kolom"))
  }

  @Test("is titled as the file is called, and named so that it can be a folder")
  func title() throws {
    let trial = try Trial(pipeline: nil, data: nil)
    try trial.folder.write(Trial.export, to: "Rekap Juni 2026.csv")
    let outcome = try trial.petakom(
      "init", "Rekap Juni 2026.csv", "--standards", Self.standards, "--out", "awal.yaml")
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let text = try trial.folder.text(of: "awal.yaml")
    #expect(text.contains("pipeline: rekap-juni-2026\ntitle: {id: \"Rekap Juni 2026\", en:"))
  }

  @Test(
    "asks whose province codes they are only where that matters",
    arguments: [
      ("31", "", false), ("94", "# PERTANYAAN:", true), ("97", "  province-codes: bps   #", false),
      ("93", "  province-codes: kemendagri   #", false),
    ])
  func provinces(code: String, told: String, isQuestion: Bool) throws {
    let text = try Self.starter(
      "NIP;Jenjang;Kode Provinsi;INT\n198501012010011001;Pengawas;\(code);2\n")
    #expect(told.isEmpty ? !text.contains("province-codes") : text.contains(told), "\(text)")
    #expect(text.contains("PERTANYAAN") == isQuestion)
  }

  @Test("tells how the file is written, and proposes a list of agencies where codes are missing")
  func dialect() throws {
    let text = try Self.starter("NIP;Instansi;Jenjang;INT\n198501012010011001;x;Pengawas;2\n")
    #expect(text.contains("  # encoding: utf-8   # ditemukan: cukup pasti\n"))
    #expect(text.contains("  # delimiter: semicolon   # ditemukan: titik koma; 4 dari 4 "))
    #expect(text.contains("  # agencies: instansi.csv   # "))
    #expect(try !Self.starter(Trial.export).contains("# agencies:"))
  }

  @Test("is written in English where that is asked for")
  func english() throws {
    let text = try Self.starter(Trial.export, "--language", "en")
    #expect(text.contains("# A starter pipeline for \"data.csv\""))
    #expect(text.contains("fairly sure"))
  }

  @Test("overwrites nothing")
  func overwrites() throws {
    let trial = try Trial()
    let outcome = try trial.petakom(
      "init", "data.csv", "--standards", Self.standards, "--out", "uji.yaml")
    expectTrouble(outcome, .unwritableOutput, names: "uji.yaml", at: #_sourceLocation)
    #expect(try trial.folder.text(of: "uji.yaml") == Trial.pipeline())
  }

  @Test(
    "of a file without a heading is refused, and tells nobody's number",
    arguments: ["198501012010011001;Contoh Satu;biru\n", ""])
  func headless(data: String) throws {
    let trial = try Trial(pipeline: nil, data: data)
    let outcome = try trial.petakom("init", "data.csv", "--standards", Self.standards)
    #expect(outcome.status == ExitCode.unusableInput.rawValue)
    #expect(!outcome.stdout.contains("1985"))
  }
}
