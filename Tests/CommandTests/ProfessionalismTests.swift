import Basics
import TestSupport
import Testing

@Suite("the professionalism index")
struct ProfessionalismTests {
  private static let heading =
    "nip;kode_instansi;instansi;jenis_jabatan;jenjang;pendidikan;diklat_kepemimpinan;"
    + "diklat_fungsional;diklat_teknis;jp;seminar;nilai_kinerja;predikat_kinerja;"
    + "hukuman_disiplin;status_pegawai"

  private static func run(
    _ rows: [String], options: String = "{}", day: String = "2026-06-30"
  ) throws -> (status: Int32, table: [[String: String]], folder: TemporaryFolder, stderr: String) {
    let folder = try TemporaryFolder()
    try folder.write(
      heading + "\n"
        + rows.joined(separator: "\n") + "\n", to: "fakta.csv")
    try folder.write(
      """
      pipeline: ip-asn
      standards: \(Project.path("Pipelines/standards"))
      source: {files: [fakta.csv]}
      professionalism: \(options)

      """, to: "ip.yaml")
    let outcome = try Shell.run(
      Project.binary("petakom"), ["professionalism", "ip.yaml", "--as-of", day],
      in: folder.path)
    return (
      outcome.status, (try? records("ip_asn", folder, day)) ?? [], folder, outcome.stderr
    )
  }

  private static func records(
    _ name: String, _ folder: TemporaryFolder, _ day: String = "2026-06-30"
  ) throws -> [[String: String]] {
    let lines = try folder.text(of: "keluaran/ip-asn/\(day)/tabel/\(name).csv")
      .split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    return lines.dropFirst().map { cells in
      Dictionary(
        zip(lines[0].map(String.init), cells.map(String.init)),
        uniquingKeysWith: { first, _ in first })
    }
  }

  private static func nip(_ number: Int) -> String { "19850101201001100\(number)" }

  @Test("tells who fulfils the items of all or nothing; without data is not the same as not yet")
  func fulfilment() throws {
    let rows = [
      "1;K1;Kota Contoh;Struktural;Administrator;S3;1;;;20;1;91;;;PNS",
      "2;K1;Kota Contoh;Struktural;Pengawas;S1;0;;;19,99;1;91;;;PNS",
      "3;K1;Kota Contoh;JF;;S2;;Tidak Dipersyaratkan;;;0;85;;;PNS",
      "4;K1;Kota Contoh;JFU;;S1;;;Ya;;1;91;;;PNS",
    ].map { "19850101201001100\($0)" }
    func counts(_ options: String) throws -> [String: String] {
      let run = try ProfessionalismTests.run(rows, options: options)
      #expect(run.status == 0, "\(run.stderr)")
      let parts = try ProfessionalismTests.records("ip_asn_pemenuhan", run.folder)
      return Dictionary(
        uniqueKeysWithValues: parts.map { part in
          (
            "\(part["butir"] ?? "") \(part["kelompok_jabatan"] ?? "")",
            ["n_pegawai", "n_memenuhi", "n_belum", "n_tanpa_data"].map { part[$0] ?? "" }
              .joined(separator: " ")
          )
        })
    }
    let strict = try counts("{}")
    #expect(strict["diklat_teknis_20_jp struktural"] == "2 1 1 0")
    #expect(strict["diklat_teknis_20_jp fungsional"] == "1 0 0 1")
    #expect(strict["diklat_teknis_20_jp SEMUA"] == "4 2 1 1")
    #expect(strict["diklat_kepemimpinan struktural"] == "2 1 1 0")
    #expect(strict["diklat_fungsional fungsional"] == "1 0 1 0")
    #expect(strict["diklat_fungsional pelaksana"] == nil)
    #expect(!strict.keys.contains { $0.hasPrefix("kinerja") || $0.hasPrefix("pendidikan") })
    let excused = try counts("{unprescribed-training: fulfilled}")
    #expect(excused["diklat_fungsional fungsional"] == "1 1 0 0")
  }

  @Test("draws who fulfils which item beside its table, in both languages")
  func picture() throws {
    let run = try ProfessionalismTests.run([
      "198501012010011001;K1;Kota Contoh;Struktural;Administrator;S3;1;;;20;1;91;;;PNS",
      "198501012010011002;K1;Kota Contoh;JFU;;S1;;;;;;91;;;PNS",
    ])
    let output = "keluaran/ip-asn/2026-06-30"
    for (language, words) in [("", "tanpa data 50,0%"), (".en", "no data 50.0%")] {
      let svg = try run.folder.text(of: "\(output)/gambar/pemenuhan-butir\(language).svg")
      let markup = Markup(svg)
      #expect(markup.troubles == [])
      let told = markup.words.first { $0.path == ["svg", "desc"] }?.text ?? ""
      #expect(told.contains("20") && told.contains(words), "\(told)")
      let page = try run.folder.text(of: "\(output)/laporan-ip-asn\(language).md")
      #expect(page.contains("(gambar/pemenuhan-butir\(language).svg)"))
    }
  }

  @Test(
    "is the sum of its four dimensions, whatever way exports write the facts",
    arguments: [
      // position, the rest of the row, dimensions, total, category
      (
        "Struktural;Administrator", "S3;1;;1;;1;91;;", "25.00 40.00 30.00 5.00", "100.00",
        "Sangat Tinggi"
      ),
      ("Struktural;Pengawas", "4;Ya;;;20;0;76;;R", "20.00 30.00 25.00 3.00", "78.00", "Sedang"),
      (
        "Fungsional;Ahli Muda", "S-1;;Sudah;;19,9;Ya;90,5;;S", "15.00 25.00 25.00 2.00", "67.00",
        "Rendah"
      ),
      ("JFU;", "SLTA;;;;40;1;60,5;;B", "5.00 40.00 5.00 1.00", "51.00", "Sangat Rendah"),
      (
        ";Pelaksana", "2;;;0;;Tidak;;Butuh Perbaikan;Tidak Ada", "10.00 0.00 15.00 5.00", "30.00",
        "Sangat Rendah"
      ),
      (";Pelaksana", "1,0;;;Ya;;Belum;50;;R", "5.00 22.50 1.00 3.00", "31.50", "Sangat Rendah"),
      ("JF;", "S2;;Tidak Dipersyaratkan;;20;1;85;;", "20.00 25.00 25.00 5.00", "75.00", "Sedang"),
    ])
  func scores(
    position: String, facts: String, dimensions: String, total: String, category: String
  ) throws {
    let run = try ProfessionalismTests.run(
      ["\(ProfessionalismTests.nip(1));K1;Kota Contoh;\(position);\(facts);PNS"])
    let person = try #require(run.table.first, "\(run.stderr)")
    let found = ["kualifikasi", "kompetensi", "kinerja", "disiplin"].compactMap { person[$0] }
    #expect(found.joined(separator: " ") == dimensions)
    #expect(person["ip_asn"] == total)
    #expect(person["kategori"] == category)
  }

  @Test("of several punishments the heaviest counts")
  func heaviest() throws {
    let run = try ProfessionalismTests.run(
      ["\(ProfessionalismTests.nip(1));K1;Kota Contoh;JFU;;S1;;;1;;1;91;;\"R; B\";PNS"])
    #expect(run.table.first?["disiplin"] == "1.00")
  }

  @Test(
    "is incomplete, and never zero, where a dimension has no data",
    arguments: [
      (";;;1;;1;91;;", "kualifikasi"), ("S1;;;;;1;91;;", "kompetensi"),
      ("S1;;;1;;;91;;", "kompetensi"), ("S1;;;1;;1;;;", "kinerja"),
      ("S9;;;1;;1;91;;", "kualifikasi"), ("S1;;;1;;1;101;;", "kinerja"),
      ("S1;;;1;;1;91;;X", "disiplin"),
    ])
  func incomplete(facts: String, dimension: String) throws {
    let run = try ProfessionalismTests.run([
      "\(ProfessionalismTests.nip(1));K1;Kota Contoh;JFU;;\(facts);PNS",
      "\(ProfessionalismTests.nip(2));K1;Kota Contoh;JFU;;S1;;;1;;1;91;;;PNS",
    ])
    let person = try #require(run.table.first, "\(run.stderr)")
    #expect(person[dimension] == "")
    #expect(person["ip_asn"] == "")
    #expect(person["kategori"] == "")
    #expect(person["status"] == "TIDAK LENGKAP")
    let agency = try #require(try ProfessionalismTests.records("ip_asn_instansi", run.folder).first)
    #expect(agency["n_pegawai"] == "2")
    #expect(agency["n_lengkap"] == "1")
    #expect(agency["ip_asn"] == "90.0000")
  }

  @Test("has a national mean over agencies and one over people, and both say which they are")
  func averages() throws {
    let run = try ProfessionalismTests.run([
      "\(ProfessionalismTests.nip(1));K1;Kementerian A;JFU;;S1;;;1;;1;91;;;PNS",
      "\(ProfessionalismTests.nip(2));B1;Kabupaten B;JFU;;S1;;;0;;0;91;;;PNS",
      "\(ProfessionalismTests.nip(3));B1;Kabupaten B;JFU;;S1;;;0;;0;91;;;PNS",
    ])
    let nation = try #require(
      try ProfessionalismTests.records("ip_asn_nasional", run.folder).first)
    #expect(nation["wilayah"] == "NASIONAL")
    #expect(nation["ip_asn_tak_tertimbang"] == "70.0000")
    #expect(nation["kategori"] == "Rendah")
    #expect(nation["ip_asn_tertimbang"] == "63.3333")
  }

  @Test(
    "tells whose category the rule between the bands changes",
    arguments: [
      ("{between-bands: lower-bound}", "Sangat Rendah"),
      ("{between-bands: round-half-up}", "Rendah"),
    ])
  func between(options: String, category: String) throws {
    // 20 + 22.5 + 15 + 3
    let run = try ProfessionalismTests.run(
      [
        "\(ProfessionalismTests.nip(1));K1;Kota A;JFU;;S2;;;1;;0;61;;R;PNS",
        "\(ProfessionalismTests.nip(2));K1;Kota A;JFU;;S1;;;1;;1;91;;;PNS",
      ], options: options)
    #expect(run.table.first?["ip_asn"] == "60.50")
    #expect(run.table.first?["kategori"] == category)
    let nation = try ProfessionalismTests.records("ip_asn_nasional", run.folder).first
    #expect(nation?["n_berubah_bila_aturan_lain"] == "1")
  }

  @Test("counts identical rows once, and contradicting ones not at all, and the account adds up")
  func account() throws {
    func row(_ number: Int, _ degree: String = "S1", _ status: String = "PNS") -> String {
      "\(ProfessionalismTests.nip(number));K1;Kota A;JFU;;\(degree);;;1;;1;91;;;\(status)"
    }
    let run = try ProfessionalismTests.run([
      row(1), row(1), row(2), row(2, "S2"), row(2), row(3, "S1", "CPNS"), row(4),
      "1,98E+17;K1;Kota A;JFU;;S1;;;1;;1;91;;;PNS",
      "\(ProfessionalismTests.nip(5));K1;Kota A;Entah;;S1;;;1;;1;91;;;PNS",
    ])
    let lines = try ProfessionalismTests.records("ip_asn_ringkasan", run.folder)
    let count = Dictionary(
      lines.map { ($0["ukuran"] ?? "", Int($0["nilai"] ?? "") ?? -1) },
      uniquingKeysWith: { first, _ in first })
    #expect(count["baris_terbaca"] == 9)
    #expect(count["baris_ditolak"] == 2)
    #expect(count["baris_cpns"] == 1)
    #expect(count["duplikat_identik_dibuang"] == 1)
    #expect(count["baris_konflik_dibuang"] == 3)
    #expect(count["pegawai_konflik_dibuang"] == 1)
    #expect(count["pegawai"] == 2)
    let parts = [
      "baris_ditolak", "baris_cpns", "baris_pppk_belum_dicakup", "duplikat_identik_dibuang",
      "baris_konflik_dibuang", "pegawai",
    ]
    #expect(parts.compactMap { count[$0] }.reduce(0, +) == count["baris_terbaca"])
  }

  @Test(
    "includes contract staff only since the letter of 2024",
    arguments: [("2023-12-31", 1), ("2024-01-01", 2)])
  func contractStaff(day: String, people: Int) throws {
    let run = try ProfessionalismTests.run(
      [
        "\(ProfessionalismTests.nip(1));K1;Kota A;JFU;;S1;;;1;;1;91;;;PNS",
        "198501012024211007;K1;Kota A;JFU;;S1;;;1;;1;91;;;PPPK",
      ], day: day)
    #expect(run.table.count == people)
  }

  @Test("gives points for a training that is not prescribed only where the pipeline says so")
  func unprescribed() throws {
    let row =
      "\(ProfessionalismTests.nip(1));K1;Kota A;JF;;S1;;Tidak Dipersyaratkan;1;;1;91;;;PNS"
    let plain = try ProfessionalismTests.run([row])
    let excused = try ProfessionalismTests.run([row], options: "{unprescribed-training: fulfilled}")
    #expect(plain.table.first?["kompetensi"] == "25.00")
    #expect(excused.table.first?["kompetensi"] == "40.00")
  }

  @Test("is refused where a whole dimension has no column")
  func missingColumn() throws {
    let folder = try TemporaryFolder()
    try folder.write("nip;instansi;jenjang;pendidikan\n1;A;Pelaksana;S1\n", to: "fakta.csv")
    try folder.write(
      "pipeline: ip-asn\nstandards: \(Project.path("Pipelines/standards"))\n"
        + "source: {files: [fakta.csv]}\nprofessionalism: {}\n", to: "ip.yaml")
    let outcome = try Shell.run(
      Project.binary("petakom"), ["professionalism", "ip.yaml"], in: folder.path)
    #expect(outcome.status == ExitCode.unusableInput.rawValue)
    #expect(outcome.stderr.contains("the dimension kinerja (nilai_kinerja, predikat_kinerja)"))
  }

  @Test("of the sample facts is the same for every order of the rows")
  func order() throws {
    let folder = try TemporaryFolder()
    let lines = Project.text("SampleData/ip-asn/fakta.csv").split(separator: "\n").map(String.init)
    var outputs: [String] = []
    for (number, rows) in [Array(lines.dropFirst()), lines.dropFirst().reversed()].enumerated() {
      try folder.write(
        ([lines[0]] + rows).joined(separator: "\n") + "\n", to: "fakta.csv")
      let outcome = try Shell.run(
        Project.binary("petakom"),
        [
          "professionalism", Project.path("Pipelines/ip-asn.yaml"), "--input", "fakta.csv",
          "--as-of", "2026-06-30", "--out", "k\(number)",
        ], in: folder.path)
      #expect(outcome.status == 0)
      let output = "k\(number)/ip-asn/2026-06-30"
      outputs.append(
        try ["tabel/ip_asn.csv", "tabel/ip_asn_instansi.csv", "tabel/ip_asn_nasional.csv"]
          .map { try folder.text(of: "\(output)/\($0)") }.joined())
    }
    #expect(outputs[0] == outputs[1])
    #expect(outputs[0].contains("NASIONAL,3,60,"))
  }
}
