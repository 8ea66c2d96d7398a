import Basics
import PipelineFile
import TestSupport
import Testing

@Suite("the published tables")
struct PublishedTableTests {
  private let findings: TextRows

  init() throws {
    let reconciliation = try Reconciliation(
      path: Project.path("Pipelines/published/tables.csv"),
      standards: Project.path("Pipelines/standards"), asOf: CivilDay("2026-06-30"))
    findings = TextRows(reconciliation.rows(.english))
  }

  @Test(
    "come out as they are printed, but for what is known to be wrong",
    arguments: [
      // table, check, then how many agree, differ by rounding, are suspected, contradict
      ("T1_IP_ASN_2019", "jumlah", [1, 1, 0, 0]),
      ("T1_IP_ASN_2019", "rata_rata", [6, 0, 0, 0]),
      ("T1_IP_ASN_2019", "kategori", [5, 0, 0, 1]),
      ("T_POTRET_KOMPETENSI_2019", "seratus_persen", [1, 0, 0, 0]),
      ("T2_ALUMNI_BIAYA", "jumlah", [6, 0, 0, 0]),
      ("T2_ALUMNI_BIAYA", "besaran", [0, 0, 2, 0]),
      ("T_POHON_KOMPETENSI", "jumlah", [1, 0, 0, 0]),
      ("T_SERTIFIKASI_2019", "jumlah", [1, 0, 0, 0]),
    ] as [(String, String, [Int])])
  func verdicts(table: String, check: String, counts: [Int]) {
    let found = findings.where(["tabel": table, "pemeriksaan": check])
    let verdicts = ["cocok", "pembulatan", "patut_diduga", "bertentangan"]
    #expect(verdicts.map { verdict in found.count { $0["putusan"] == verdict } } == counts)
    #expect(found.count == counts.reduce(0, +))
  }

  @Test(
    "are shown printed and recomputed side by side",
    arguments: [
      ("T1_IP_ASN_2019", "Jumlah", "total", "jumlah", "4340.50", "4340.49", "0.01"),
      ("T1_IP_ASN_2019", "Lembaga", "indeks_rata_rata", "rata_rata", "62.85", "62.845", ""),
      ("T1_IP_ASN_2019", "Nasional", "indeks", "rata_rata", "63.83", "63.83", ""),
      ("T1_IP_ASN_2019", "Kementerian", "kategori", "kategori", "Rendah", "Sedang", ""),
      (
        "T_POTRET_KOMPETENSI_2019", "jumlah", "persen_pns", "seratus_persen", "", "100.00", ""
      ),
      (
        "T2_ALUMNI_BIAYA", "PKA", "biaya_total", "besaran", "461040750", "461040750000",
        "-460579709250"
      ),
      (
        "T2_ALUMNI_BIAYA", "Total", "biaya_total", "besaran", "990795969846", "1451375679096",
        "-460579709250"
      ),
      ("T2_ALUMNI_BIAYA", "Total", "biaya_total", "jumlah", "990795969846", "990795969846", ""),
      ("T2_ALUMNI_BIAYA", "Total", "alumni_total", "jumlah", "66209", "66209", ""),
      ("T_POHON_KOMPETENSI", "jumlah", "jumlah_judul", "jumlah", "27", "27", ""),
      ("T_SERTIFIKASI_2019", "semua", "jp_total", "jumlah", "21", "21", ""),
    ])
  func sideBySide(
    table: String, row: String, measure: String, check: String, printed: String, computed: String,
    difference: String
  ) {
    let found = findings.where([
      "tabel": table, "baris": row, "ukuran": measure, "pemeriksaan": check,
    ])
    #expect(found.map { $0["tercetak"] } == [printed])
    #expect(found.map { $0["hitung"] } == [computed])
    #expect(found.map { $0["selisih"] } == [difference])
  }

  @Test("tell which mean the national index of 2019 is: 63.83, and not 66.18")
  func nationalIndex() {
    let note = findings.where(["baris": "Nasional", "ukuran": "indeks"]).first?["keterangan"]
    #expect(
      note == "total / jumlah_instansi = 63.83; mean weighted by jumlah_instansi = 63.83; "
        + "plain mean of the rows = 66.18")
  }

  @Test("tell that 62.845 is rounded half up")
  func half() {
    let note = findings.where(["baris": "Lembaga", "ukuran": "indeks_rata_rata"]).first
    #expect(
      note?["keterangan"]
        == "total / jumlah_instansi; exactly in the middle, half up gives 62.85")
  }
}

/// The rows of a CSV text by the names of their columns.
struct TextRows {
  let rows: [[String: String]]

  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(TextRows.cells)
    rows = lines.dropFirst().map {
      Dictionary(zip(lines[0], $0), uniquingKeysWith: { first, _ in first })
    }
  }

  func `where`(_ wanted: [String: String]) -> [[String: String]] {
    rows.filter { row in wanted.allSatisfy { row[$0.key] == $0.value } }
  }

  private static func cells(_ line: Substring) -> [String] {
    var (cells, isQuoted) = ([""], false)
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
