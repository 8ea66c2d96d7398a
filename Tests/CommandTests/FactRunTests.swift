import Basics
import TestSupport
import Testing

@Suite("a pipeline over facts of the professionalism index")
struct FactRunTests {
  private static let heading =
    "nip;satker;jenis_jabatan;pendidikan;jp;diklat_teknis;seminar;nilai_kinerja;predikat_kinerja;"
    + "hukuman_disiplin\n"

  private static let rows = """
    198501012010011001;Kab. Hulu;JFU;S1;20;1;1;91;Sangat Baik;
    198602022011012002;Kabupaten Hilir;JFU;S1;20;0;1;91;Baik;
    199003032015031003;Dinas Entah;JFU;S9;20;1;1;91;;

    """

  private static func trial(
    source: String = "files: [fakta.csv], columns: {instansi: [satker]}", more: String = ""
  ) throws -> Trial {
    let trial = try Trial(pipeline: nil, data: nil)
    try trial.folder.write(heading + rows, to: "fakta.csv")
    try trial.folder.write(
      "kode_instansi;nama_instansi;jenis_instansi\n01;Kabupaten Hulu;Kabupaten\n"
        + "02;Kabupaten Hilir;Kabupaten\n", to: "instansi.csv")
    try trial.folder.write(
      """
      pipeline: ip
      standards: \(Project.path("Pipelines/standards"))
      source: {\(source)}
      professionalism: {}
      \(more)

      """, to: "uji.yaml")
    return trial
  }

  @Test("is run, checked and recorded as any other, with headings of the pipeline's own")
  func record() throws {
    let trial = try FactRunTests.trial()
    let outcome = try trial.run()
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let record = try trial.folder.text(of: "keluaran/ip/\(Trial.day)/run.json")
    for text in [
      "\"file\": \"ip-asn-scoring-2019.yaml\"", "\"file\": \"position-levels-2014.yaml\"",
      "\"heading\": \"satker\"", "\"role\": \"instansi\"", "\"physical\": 4",
      "\"pegawai_lengkap\": 2", "\"sha256\": \"", "\"isian_tidak_sejalan\"",
    ] { #expect(record.contains(text), "\(text)") }
    let check = try trial.petakom("check", "uji.yaml", "--as-of", Trial.day, "--language", "en")
    #expect(check.status == 0)
    #expect(check.stdout.contains("\nPeople: 3 = 2 complete + 1 incomplete\n"))
    for outcome in [outcome, check] {
      #expect(!outcome.stdout.contains("1985") && !outcome.stderr.contains("1985"))
    }
    #expect(!record.contains("198501012010011001"))
  }

  @Test("tells where two columns of one item disagree, and goes by the one that comes first")
  func disagreement() throws {
    let trial = try FactRunTests.trial()
    let check = try trial.petakom("check", "uji.yaml", "--as-of", Trial.day).stdout
    // The second person has twenty hours and no training, and 91 points that are merely good.
    #expect(check.contains("  2 × dua kolom dari satu unsur memberi nilai berbeda"), "\(check)")
    _ = try trial.run()
    let people = try trial.folder.text(of: "keluaran/ip/\(Trial.day)/tabel/ip_asn.csv")
    #expect(people.contains("198602022011012002,kabupatenhilir,pelaksana,15.00,40.00,30.00,5.00"))
    let page = try trial.folder.text(of: "keluaran/ip/\(Trial.day)/laporan-ip-asn.md")
    #expect(page.contains("dua kolom dari satu unsur memberi nilai berbeda"))
    #expect(page.contains("dua tahun terakhir"))
  }

  @Test("takes code and kind of an agency from the reference list, and lists what it does not know")
  func agencies() throws {
    let trial = try FactRunTests.trial(
      source: "files: [fakta.csv], columns: {instansi: [satker]}, agencies: instansi.csv")
    #expect(try trial.run().status == 0)
    let folder = "keluaran/ip/\(Trial.day)/tabel"
    let agencies = try trial.folder.text(of: "\(folder)/ip_asn_instansi.csv")
    #expect(agencies.contains("\n01,Kabupaten Hulu,Kabupaten,1,1,0,"))
    #expect(agencies.contains("\n02,Kabupaten Hilir,Kabupaten,1,1,0,"))
    let unknown = try trial.folder.text(of: "\(folder)/instansi_tidak_dikenal.csv")
    #expect(unknown.hasPrefix("nama,kode,nama_terdekat,kode_terdekat\nDinas Entah,"))
    #expect(try trial.folder.text(of: "keluaran/ip/\(Trial.day)/run.json").contains("instansi.csv"))
  }

  @Test(
    "ends with 3 beyond a limit, and is published all the same",
    arguments: [
      ("incomplete-people: {at-most: 1}", 0, ""),
      (
        "incomplete-people: {at-most: 10 %}", 3,
        "people without data in one of the dimensions: 33.33 % of the people in the tables (1 of 3)"
      ),
      ("refused-cells: {at-most: 0}", 3, "entries that could not be used: 1, but at most 0"),
      ("refused-rows: {at-most: 0}", 0, ""),
    ])
  func limits(limit: String, status: Int32, words: String) throws {
    let trial = try FactRunTests.trial(more: "limits: {\(limit)}")
    let outcome = try trial.run()
    #expect(outcome.status == status)
    #expect(words.isEmpty || outcome.stderr.contains(words), "\(outcome.stderr)")
    #expect(trial.folder.contains("keluaran/ip/latest/tabel/ip_asn.csv"))
    #expect(try trial.petakom("check", "uji.yaml", "--as-of", Trial.day).status == status)
  }

  @Test(
    "refuses what only a pipeline over assessments can use",
    arguments: [
      ("files: [fakta.csv], day-order: day-first", "'day-order' stands here"),
      ("files: [fakta.csv], columns: {instnsi: [satker]}", "did you mean 'instansi'?"),
      (
        "files: [fakta.csv], columns: {M.01: [satker]}",
        "neither a field nor a column of the scoring"
      ),
    ])
  func refused(source: String, words: String) throws {
    let outcome = try FactRunTests.trial(source: source).run()
    #expect(outcome.status == ExitCode.wrongPipeline.rawValue)
    #expect(outcome.stderr.contains(words), "\(outcome.stderr)")
  }

  @Test("refuses options that it has no use for")
  func options() throws {
    let outcome = try FactRunTests.trial().petakom("run", "uji.yaml", "--parser", "libcsv")
    #expect(outcome.status == ExitCode.wrongUsage.rawValue)
    #expect(outcome.stderr.contains("only a pipeline over assessments has a use for it"))
  }
}
