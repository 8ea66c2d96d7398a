import TestSupport
import Testing

@Suite("the command change")
struct ChangeTests {
  private static func run(_ arguments: String..., files: [String: String] = [:]) throws -> (
    status: Int32, stdout: String, stderr: String, folder: TemporaryFolder
  ) {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    let outcome = try Shell.run(
      Project.binary("petakom"),
      ["change", Project.path("Pipelines/perubahan.yaml"), "--as-of", "2026-06-30"] + arguments,
      in: folder.path)
    return (outcome.status, outcome.stdout, outcome.stderr, folder)
  }

  @Test("publishes tables, pages and a picture of the sample in both languages")
  func sample() throws {
    let outcome = try ChangeTests.run()
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.split(separator: "\n").count == 1)
    let folder = "keluaran/perubahan/2026-06-30"
    for name in ["perubahan.md", "perubahan.en.md", "tabel/ditolak.csv", "gambar/perubahan.svg"] {
      #expect(try !outcome.folder.text(of: "\(folder)/\(name)").isEmpty)
    }
    #expect(try outcome.folder.text(of: "\(folder)/perubahan.en.md").contains("no control group"))
    #expect(
      try outcome.folder.text(of: "\(folder)/perubahan.md").contains(
        "tidak ada kelompok pembanding"))
  }

  @Test(
    "is what run does with such a pipeline: the same files, run.json with every line among them")
  func likeRun() throws {
    let changed = try ChangeTests.run()
    let pipeline = Project.path("Pipelines/perubahan.yaml")
    let folder = try TemporaryFolder()
    let ran = try Shell.run(
      Project.binary("petakom"), ["run", pipeline, "--as-of", "2026-06-30"], in: folder.path)
    #expect(ran.status == 0, "\(ran.stderr)")
    for name in ["run.json", "perubahan.html", "perubahan.en.html", "tabel/perubahan.csv"] {
      let path = "keluaran/perubahan/2026-06-30/\(name)"
      #expect(try folder.text(of: path) == changed.folder.text(of: path))
    }
    let record = try folder.text(of: "keluaran/perubahan/2026-06-30/run.json")
    let lines = try #require(
      try folder.text(of: "keluaran/perubahan/2026-06-30/tabel/perubahan_ringkasan.csv")
        .split(separator: "\n").first { $0.hasPrefix("baris_terbaca,") })
    #expect(record.contains("\"baris_terbaca\": \(lines.split(separator: ",")[1])"))
  }

  @Test("is checked without writing anything")
  func check() throws {
    let folder = try TemporaryFolder()
    let checked = try Shell.run(
      Project.binary("petakom"), ["check", Project.path("Pipelines/perubahan.yaml")],
      in: folder.path)
    #expect(checked.status == 0, "\(checked.stderr)")
    #expect(checked.stdout.contains("pasangan_dibandingkan"))
    #expect((try? folder.text(of: "keluaran/perubahan/latest/run.json")) == nil)
  }

  @Test("reads one file before and one after")
  func twoFiles() throws {
    let outcome = try ChangeTests.run(
      "--before", "satu.csv", "--after", "dua.csv", "--language", "en",
      files: [
        "satu.csv": "id_peserta,jenjang,INT\nA,Pengawas,1\n",
        "dua.csv": "id_peserta,jenjang,INT\nA,Pengawas,2\n",
      ])
    #expect(outcome.status == 0, "\(outcome.stderr)")
    #expect(outcome.stdout.hasPrefix("change 2026-06-30: 1 person compared"))
  }

  @Test(
    "refuses files of one stage without those of the other", arguments: ["--before", "--after"])
  func half(option: String) throws {
    let outcome = try ChangeTests.run(option, "satu.csv")
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains("petakom help change"))
  }

  @Test("ends with code 11 where a file cannot be used")
  func unusable() throws {
    let outcome = try ChangeTests.run("--input", "tidak-ada.csv")
    #expect(outcome.status == 11)
  }
}
