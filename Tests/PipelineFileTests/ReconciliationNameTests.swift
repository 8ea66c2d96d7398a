import Basics
import PipelineFile
import TestSupport
import Testing

@Suite("the columns of a published table, told by their names")
struct ReconciliationNameTests {
  private static func reconciliation(_ text: String) throws -> Reconciliation {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "tabel.csv")
    return try Reconciliation(
      path: path, standards: Project.path("Pipelines/standards"), asOf: CivilDay("2026-06-30"))
  }

  private static func rows(_ text: String) throws -> TextRows {
    TextRows(try reconciliation(text).rows(.english))
  }

  @Test(
    "tell which mean is wrong, also where it is that of every row",
    arguments: [
      ("jumlah_instansi,total,indeks_rata_rata", "15,989.55,65.97", ["cocok"]),
      ("jumlah_instansi,total,indeks_rata_rata", "15,989.55,70.00", ["bertentangan"]),
      ("jumlah,total,rata-rata", "15,989.55,70.00", ["bertentangan"]),
      ("n,jumlah,rata-rata", "15,989.55,70.00", ["bertentangan"]),
      ("jumlah_peserta,total_nilai,rata_rata_nilai", "4,290,70.00", ["bertentangan"]),
      ("n,total biaya,biaya per peserta", "4,290,70.00", ["bertentangan"]),
      // Names that do not say that the mean is one of this sum, over this number.
      ("jumlah_peserta,total_jp,rata_rata_nilai", "4,290,70.00", []),
      ("jumlah_peserta,total,indeks", "4,290.5,70.00", []),
      ("jumlah_peserta,total,rata_rata_nilai,rata_rata_usia", "4,290.5,70.00,41.5", []),
      ("peserta_pria,peserta_wanita,total,rata_rata_nilai", "2,5,8,70.00", []),
      ("jumlah_pegawai,kinerja,disiplin,total,rata_rata", "90,25.5,5.5,31.0,15.50", []),
    ] as [(String, String, [String])])
  func means(heading: String, cells: String, verdicts: [String]) throws {
    let rows = try ReconciliationNameTests.rows("kelompok,\(heading)\nKota,\(cells)\n")
    #expect(rows.where(["pemeriksaan": "rata_rata"]).map { $0["putusan"] } == verdicts)
  }

  @Test(
    "tell a wrong mean of the whole from its own row",
    arguments: [
      ("4,290.50,72.63", "cocok"), ("4,290.50,70.00", "bertentangan"),
      (",,70.00", "tidak_dapat_diperiksa"), (",,76.00", "cocok"),
    ])
  func whole(cells: String, verdict: String) throws {
    let rows = try ReconciliationNameTests.rows(
      "kelompok,jumlah_peserta,total_nilai,rata_rata_nilai\nA,,,72.00\nB,,,80.00\nTotal,\(cells)\n")
    #expect(
      rows.where(["pemeriksaan": "rata_rata", "baris": "Total"]).map { $0["putusan"] } == [verdict])
  }

  @Test(
    "tell every wrong mean, however many are wrong",
    arguments: [
      ("72.76", "62.85", "65.97", 0), ("72.76", "62.85", "70.00", 1),
      ("72.76", "60.00", "70.00", 2), ("70.00", "60.00", "70.00", 3),
    ])
  func wrongMeans(first: String, second: String, third: String, count: Int) throws {
    let reconciliation = try ReconciliationNameTests.reconciliation(
      "kelompok,jumlah_instansi,total,indeks_rata_rata\nKementerian,4,291.04,\(first)\n"
        + "Lembaga,4,251.38,\(second)\nKota,15,989.55,\(third)\n")
    let rows = TextRows(reconciliation.rows(.english))
    #expect(rows.where(["putusan": "bertentangan"]).count == count)
    #expect(rows.where(["putusan": "cocok"]).count == 3 - count)
    #expect(reconciliation.hasTrouble == (count > 0))
  }

  @Test(
    "tell what a number of people is the sum of",
    arguments: [
      ("MS,MMS,KMS,Jumlah", "1,2,3,6", ["cocok"]),
      ("MS,MMS,KMS,Jumlah", "1,2,3,7", ["bertentangan"]),
      ("MS,MMS,KMS,Jumlah Peserta", "1,2,3,6", ["cocok"]),
      ("MS,MMS,KMS,Jumlah Peserta", "1,2,3,7", ["bertentangan"]),
      ("MS,MMS,KMS,Jumlah Peserta Uji", "1,2,3,7", ["bertentangan"]),
      ("Laki-laki,Perempuan,Total Pegawai", "1,2,4", ["bertentangan"]),
      ("Pria,Wanita,Jumlah ASN Dinilai", "1,2,4", ["bertentangan"]),
      // Others need not be parts of it.
      ("Pria,Umur,Jumlah Peserta", "1,2,4", []),
      ("Pria,Wanita,Jumlah Instansi", "1,2,4", []),
      ("Jumlah Instansi,Kinerja,Disiplin", "4,15,20", []),
      ("Kinerja,Disiplin,Jumlah Instansi", "15.5,20.5,36", []),
    ] as [(String, String, [String])])
  func sums(heading: String, cells: String, verdicts: [String]) throws {
    let rows = try ReconciliationNameTests.rows("Unit Kerja,\(heading)\nA,\(cells)\n")
    #expect(rows.where(["pemeriksaan": "jumlah"]).map { $0["putusan"] } == verdicts)
  }

  @Test("tell the parts of a number of people by most rows, where the names do not")
  func headcount() throws {
    let rows = try ReconciliationNameTests.rows(
      "wilayah,golongan_a,golongan_b,jumlah_peserta_uji\nA,1,2,3\nB,4,5,9\nC,7,7,15\n")
    #expect(rows.where(["putusan": "bertentangan"]).map { $0["baris"] } == ["C"])
  }

  @Test(
    "tell where a number should stand and none does",
    arguments: [
      ("1O", true), ("abc", true), ("1.0.0", true), ("10", false), ("", false), ("-", false),
      ("n/a", false), ("*", false),
    ])
  func texts(cell: String, isNamed: Bool) throws {
    let reconciliation = try ReconciliationNameTests.reconciliation(
      "kelompok,jumlah\nA,3\nB,\(cell)\nC,4\n")
    let found = TextRows(reconciliation.rows(.english)).where(["pemeriksaan": "angka"])
    #expect(found.map { $0["baris_berkas"] } == (isNamed ? ["3"] : []))
    #expect(found.map { $0["tercetak"] } == (isNamed ? [cell] : []))
    #expect(found.allSatisfy { $0["putusan"] == "tidak_dapat_diperiksa" })
    let line = ":3: B, jumlah: printed \(cell) (no number, but should be one)"
    #expect(reconciliation.description(.english).contains(line) == isNamed)
    #expect(!reconciliation.hasTrouble)
  }

  @Test("are no places for numbers where words stand in them")
  func words() throws {
    let rows = try ReconciliationNameTests.rows(
      "wilayah,instansi,pejabat,jumlah\nA,Dinas,satu,3\nB,Badan,2,4\n")
    #expect(rows.where(["pemeriksaan": "angka"]).isEmpty)
  }

  @Test(
    "have what is computed written with the signs of the file",
    arguments: [
      ("6.001,0;3,5;6.005,0", "computed 6.004,5, difference 0,5"),
      ("6001,0;3,5;6005,0", "computed 6004,5, difference 0,5"),
      ("6,001.0;3.5;6,005.0", "computed 6,004.5, difference 0.5"),
      ("6001.0;3.5;6000.0", "computed 6004.5, difference -4.5"),
      ("6 001,0;3,5;7 005,0", "computed 6 004,5, difference 1 000,5"),
      ("999.999,5;0,5;1.000.001,0", "computed 1.000.000,0, difference 1,0"),
    ])
  func signs(cells: String, figures: String) throws {
    let cells = cells.split(separator: ";")
    let reconciliation = try ReconciliationNameTests.reconciliation(
      "kelompok;poin\nA;\(cells[0])\nB;\(cells[1])\nTotal;\(cells[2])\n")
    #expect(reconciliation.description(.english).contains(figures))
  }
}
