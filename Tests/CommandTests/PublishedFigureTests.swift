import Basics
import TestSupport
import Testing

@Suite("a pipeline over published figures")
struct PublishedFigureTests {
  @Test("that comes with the project puts printed and recomputed figures side by side")
  func shipped() throws {
    let trial = try Trial(pipeline: nil, data: nil)
    let outcome = try trial.petakom(
      "run", Project.path("Pipelines/angka-terbitan.yaml"), "--as-of", Trial.day)
    #expect(outcome.status == 0, "\(outcome.stderr)")
    let folder = "keluaran/angka-terbitan/\(Trial.day)"
    let table = try trial.folder.text(of: "\(folder)/tabel/angka_terbitan.csv")
    for line in [
      "T1_IP_ASN_2019,Nasional,indeks,rata_rata,63.83,63.83,,cocok,",
      "T1_IP_ASN_2019,Lembaga,indeks_rata_rata,rata_rata,62.85,62.845,,cocok,",
      "T1_IP_ASN_2019,Jumlah,total,jumlah,4340.50,4340.49,0.01,pembulatan,",
      "T1_IP_ASN_2019,Kementerian,kategori,kategori,Rendah,Sedang,,bertentangan,",
      "T2_ALUMNI_BIAYA,PKA,biaya_total,besaran,461040750,461040750000,",
      "T2_ALUMNI_BIAYA,Total,biaya_total,besaran,990795969846,1451375679096,",
      "T_POTRET_KOMPETENSI_2019,jumlah,persen_pns,seratus_persen,,100.00,",
      "T_POHON_KOMPETENSI,jumlah,jumlah_judul,jumlah,27,27,",
      "T_SERTIFIKASI_2019,semua,jp_total,jumlah,21,21,",
    ] { #expect(table.contains("\n\(line)"), "\(line)") }
    let page = try trial.folder.text(of: "\(folder)/angka-terbitan.en.md")
    for name in Set(
      Project.text("Pipelines/published/tables.csv").split(separator: "\n").dropFirst()
        .compactMap { $0.split(separator: ",").first })
    { #expect(page.contains("\n## \(name)"), "\(name)") }
  }

  @Test(
    "ends with 3 only beyond its limit",
    arguments: [
      ("", 0), ("limits: {contradicting-figures: {at-most: 1}}", 0),
      ("limits: {contradicting-figures: {at-most: 0}}", 3),
    ] as [(String, Int32)])
  func limit(limits: String, status: Int32) throws {
    let trial = try Trial(
      pipeline: """
        pipeline: angka
        standards: \(Project.path("Pipelines/standards"))
        source: {files: [data.csv]}
        reconcile: {}
        \(limits)

        """, data: "kelompok;jumlah\nA;3\nB;4\nTotal;8\n")
    #expect(try trial.run().status == status)
    #expect(try trial.petakom("check", "uji.yaml", "--as-of", Trial.day).status == status)
    #expect(trial.folder.contains("keluaran/angka/latest/angka-terbitan.md"))
  }

  @Test(
    "writes the page with the signs of the file, and refuses a file without rows",
    arguments: [
      ("A;6.001,0\nB;3,5\nTotal;6.005,0\n", 0, "| 6.005,0 |  6.004,5 |        0,5 |"), ("", 11, ""),
    ] as [(String, Int32, String)])
  func page(rows: String, status: Int32, cells: String) throws {
    let trial = try Trial(
      pipeline: """
        pipeline: angka
        standards: \(Project.path("Pipelines/standards"))
        source: {files: [data.csv]}
        reconcile: {}

        """, data: "kelompok;poin\n\(rows)")
    let outcome = try trial.run()
    #expect(outcome.status == status, "\(outcome.stderr)")
    let page = "keluaran/angka/latest/angka-terbitan.en.md"
    #expect(trial.folder.contains(page) == (status == 0))
    if status == 0 {
      #expect(try trial.folder.text(of: page).contains(cells))
    } else {
      #expect(outcome.stderr.contains("remedy: write the figures below the heading"))
    }
  }

  @Test("checks only the tables that it names, and refuses one that is not there")
  func tables() throws {
    func trial(_ names: String) throws -> Trial {
      try Trial(
        pipeline: """
          pipeline: angka
          standards: \(Project.path("Pipelines/standards"))
          source: {files: [data.csv]}
          reconcile: {tables: [\(names)]}

          """,
        data: "tabel;baris;ukuran;nilai\nT1;A;orang;3\nT1;Total;orang;4\nT2;A;orang;1\n"
          + "T2;B;orang;2\nT2;Total;orang;3\n")
    }
    let some = try trial("T2")
    #expect(try some.run().status == 0)
    let table = try some.folder.text(of: "keluaran/angka/latest/tabel/angka_terbitan.csv")
    #expect(table.contains("\nT2,Total,orang,jumlah,3,3,") && !table.contains("\nT1,"))
    let wrong = try trial("T2, T3").run()
    #expect(wrong.status == ExitCode.wrongPipeline.rawValue)
    #expect(wrong.stderr.contains("the table 'T3' is in no file"), "\(wrong.stderr)")
  }
}
