import Basics
import PipelineFile
import TestSupport
import Testing

@Suite("a table of published figures")
struct ReconciliationTests {
  private static func rows(_ text: String, notation: PrintedNumber.Notation? = nil) throws
    -> TextRows
  {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "tabel.csv")
    let reconciliation = try Reconciliation(
      path: path, standards: Project.path("Pipelines/standards"), asOf: CivilDay("2026-06-30"),
      notation: notation)
    return TextRows(reconciliation.rows(.english))
  }

  @Test(
    "has percentages that exist for their number of cases, or not",
    arguments: [
      (7, "42.9", "cocok"), (7, "42.8", "bertentangan"), (7, "45.0", "bertentangan"),
      (7, "0.0", "cocok"), (7, "100.0", "cocok"), (7, "100.1", "bertentangan"),
      (3, "33", "cocok"), (3, "34", "bertentangan"), (8, "12.5", "cocok"),
      (8, "13", "cocok"), (8, "12", "bertentangan"), (200, "0.3", "bertentangan"),
      (200, "0.5", "cocok"), (1, "50", "bertentangan"), (40, "2.5", "cocok"),
    ] as [(Int, String, String)])
  func existence(base: Int, percent: String, verdict: String) throws {
    let rows = try ReconciliationTests.rows("instansi,n,persen\nA,\(base),\(percent)\n")
    #expect(rows.where(["pemeriksaan": "persen"]).map { $0["putusan"] } == [verdict])
  }

  @Test("finds every percentage that some count gives, for all small numbers of cases")
  func allCounts() throws {
    var text = "baris,n,persen\n"
    for base in 1...25 {
      for count in 0...base {
        let share = DecimalText.percent(Int64(count), over: Int64(base), decimals: 1)
        text += "b\(base)x\(count),\(base),\(share)\n"
      }
    }
    let rows = try ReconciliationTests.rows(text)
    #expect(rows.where(["pemeriksaan": "persen", "putusan": "cocok"]).count == 350)
    #expect(rows.where(["putusan": "bertentangan"]).isEmpty)
  }

  @Test(
    "has sums that the parts give, exactly for people and within rounding for points",
    arguments: [
      ("3", "4", "7", "cocok"), ("3", "4", "8", "bertentangan"),
      ("1.24", "2.24", "3.48", "cocok"), ("1.24", "2.24", "3.49", "pembulatan"),
      ("1.24", "2.24", "3.50", "bertentangan"), ("1.25", "2.25", "3.5", "cocok"),
    ])
  func sums(first: String, second: String, sum: String, verdict: String) throws {
    let rows = try ReconciliationTests.rows(
      "kelompok,hasil\nA,\(first)\nB,\(second)\nJumlah,\(sum)\n")
    #expect(rows.where(["pemeriksaan": "jumlah"]).map { $0["putusan"] } == [verdict])
  }

  @Test(
    "has categories that their bands say",
    arguments: [
      ("72.76", "Rendah", "bertentangan"), ("72.76", "Sedang", "cocok"),
      ("91", "Sangat Tinggi", "cocok"), ("90.5", "Tinggi", "cocok"),
      ("90.5", "Sangat Tinggi", "pembulatan"), ("90.4", "Sangat Tinggi", "bertentangan"),
      ("60.5", "Sangat Rendah", "cocok"), ("60.5", "Rendah", "pembulatan"),
      ("101", "Sangat Tinggi", "bertentangan"), ("79.996", "MMS", "cocok"),
      ("80.00", "MMS", "pembulatan"), ("80.00", "MS", "cocok"), ("79.9", "MS", "bertentangan"),
      ("78.5", "Cukup Optimal", "cocok"), ("77.9", "Kurang Optimal", "cocok"),
      ("120", "Optimal", "cocok"), ("80", "Lumayan", "tidak_dapat_diperiksa"),
    ])
  func categories(value: String, category: String, verdict: String) throws {
    let rows = try ReconciliationTests.rows("instansi,indeks,kategori\nA,\(value),\(category)\n")
    #expect(rows.where(["pemeriksaan": "kategori"]).map { $0["putusan"] } == [verdict])
  }

  @Test("is read with decimal commas, title lines and a heading with a gap")
  func notations() throws {
    let rows = try ReconciliationTests.rows(
      "Tabel 1. Jenis kelamin\n;jumlah;persen\nLaki-laki;1.003;50,1\nPerempuan;1.000;49,9\n"
        + "Jumlah;2.003;100,0\n")
    #expect(
      rows.where(["pemeriksaan": "persen"]).map { $0["baris"] } == [
        "Laki-laki", "Perempuan", "Jumlah",
      ])
    #expect(rows.where(["putusan": "cocok"]).count == rows.rows.count)
    #expect(rows.where(["baris": "Jumlah", "ukuran": "jumlah"]).map { $0["hitung"] } == ["2003"])
  }

  @Test("is refused where commas and points are both decimals")
  func mixedNotation() throws {
    let trouble = failure { _ = try ReconciliationTests.rows("a,b\nx,\"1,25\"\ny,2.25\n") }
    #expect(trouble?.code == .unusableInput)
    #expect(trouble?.remedy == "say with --decimals which one is meant, comma or point")
  }

  @Test("agrees across columns only where most rows do")
  func columns() throws {
    let rows = try ReconciliationTests.rows(
      "wilayah,pria,wanita,jumlah\nA,1,2,3\nB,4,5,9\nC,7,7,15\nD,1,1,2\n")
    #expect(rows.where(["putusan": "bertentangan"]).map { $0["baris"] } == ["C"])
    let others = try ReconciliationTests.rows("wilayah,pria,umur,jumlah\nA,1,2,8\nB,4,5,7\n")
    #expect(others.rows.isEmpty)
  }
}
