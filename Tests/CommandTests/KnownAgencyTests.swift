import Basics
import TestSupport
import Testing

@Suite("agencies without a code")
struct KnownAgencyTests {
  static let list = """
    kode_instansi,nama_instansi,jenis_instansi,kode_provinsi
    B3101,Kabupaten Hulu,Kabupaten,31
    B3171,Kota Hulu,Kota,31

    """

  /// One person for each name.
  static func export(_ names: [String]) -> String {
    let rows = names.enumerated().map { place, name in
      "19850101201001\(1001 + place);Contoh;\(name);Pengawas;2026-02-10;2;2\n"
    }
    return "nip;nama;instansi;jenjang;tanggal;INT;KJS\n" + rows.joined()
  }

  static func trial(_ names: [String], hasList: Bool, limits: String = "") throws -> Trial {
    var pipeline = RunRecordTests.pipeline + limits
    if hasList {
      pipeline = pipeline.replacing(
        "  files: [data.csv]", with: "  files: [data.csv]\n  agencies: instansi.csv")
    }
    let trial = try Trial(pipeline: pipeline, data: export(names))
    try trial.folder.write(list, to: "instansi.csv")
    return trial
  }

  static func table(_ name: String, of trial: Trial) throws -> [String] {
    try trial.folder.text(of: "\(Trial.published)/tabel/\(name).csv")
      .split(separator: "\n").map(String.init)
  }

  @Test("are one however the name is written, and city and regency stay two")
  func withoutList() throws {
    let trial = try Self.trial(
      ["Pemkab Hulu", "PEMERINTAH KABUPATEN HULU", "Kab. Hulu", "Kota Hulu"], hasList: false)
    #expect(try trial.run().status == 0)
    let rows = try Self.table("instansi", of: trial).dropFirst()
    #expect(
      rows.map { $0.split(separator: ",").prefix(2).joined(separator: " ") }
        == ["Kab. Hulu 3", "Kota Hulu 1"])
    #expect(!trial.folder.contains("\(Trial.published)/tabel/instansi_tidak_dikenal.csv"))
  }

  @Test("get the code of the list, and unknown ones are listed once with the nearest")
  func withList() throws {
    let names = ["Pemkab Hulu", "Kab. Hulu", "Pemkot Hulu", "Kab. Hulo", "Kab. Hulo", "Entah"]
    let trial = try Self.trial(names, hasList: true)
    #expect(try trial.run().status == 0)
    let rows = try Self.table("instansi", of: trial).dropFirst()
    #expect(
      rows.map { $0.split(separator: ",").prefix(2).joined(separator: " ") }
        == ["B3101 2", "B3171 1", "Entah 1", "Kab. Hulo 2"])
    #expect(
      try Self.table("instansi_tidak_dikenal", of: trial) == [
        "nama,kode,nama_terdekat,kode_terdekat", "Entah,,,", "Kab. Hulo,,Kabupaten Hulu,B3101",
      ])
    let summary = try Self.table("ringkasan", of: trial)
    #expect(summary.contains("catatan:instansi_tidak_dikenal,2"))
    let list = try #require(RunRecordTests.read(trial).list("reference_lists")?.first)
    #expect(list.string("name") == "instansi.csv")
    let check = try trial.petakom("check", "uji.yaml", "--as-of", Trial.day)
    #expect(check.stdout.contains("'Kab. Hulo' → Kabupaten Hulu (B3101)"))
  }

  @Test("give the same tables for one worker and for eight")
  func workers() throws {
    let names = (0..<400).map { "Kab. \(["Hulu", "Hulo", "HULU", "Hilir", "Timur"][$0 % 5])" }
    let trial = try Self.trial(names, hasList: true)
    for jobs in ["1", "8"] {
      let outcome = try trial.petakom(
        "run", "uji.yaml", "--as-of", Trial.day, "--out", jobs, "--jobs", jobs)
      #expect(outcome.status == 0, "\(outcome.stderr)")
    }
    let files = try ["1", "8"].map { try trial.folder.snapshot(of: $0) }
      .map { $0.filter { !$0.key.hasSuffix("waktu.json") } }
    #expect(files[0] == files[1])
  }

  @Test("that are unknown may be limited by share or number")
  func limit() throws {
    let limits = "limits: {unknown-agencies: {at-most: 40 %}}\n"
    let trial = try Self.trial(["Kab. Hulu", "Entah"], hasList: true, limits: limits)
    let outcome = try trial.run()
    #expect(outcome.status == ExitCode.dataBeyondLimits.rawValue)
    #expect(outcome.stderr.contains("50.00 % of the different spellings of agencies (1 of 2)"))
  }

  @Test("stop the run where their list is missing or empty")
  func missing() throws {
    let trial = try Self.trial(["Kab. Hulu"], hasList: true)
    try trial.folder.write("", to: "instansi.csv")
    expectTrouble(try trial.run(), .unusableInput, names: "instansi.csv", at: #_sourceLocation)
    let other = try trial.folder.text(of: "uji.yaml").replacing(
      "instansi.csv", with: "tidak-ada.csv")
    try trial.folder.write(other, to: "uji.yaml")
    expectTrouble(try trial.run(), .unusableInput, names: "tidak-ada.csv", at: #_sourceLocation)
  }
}
