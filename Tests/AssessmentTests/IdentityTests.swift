import Flow
import TestSupport
import Testing

@testable import Assessment

@Suite("the identity of a row")
struct IdentityTests {
  static let nip = "198501012010011001"

  private func read(_ column: String, _ cell: String) throws -> Export {
    try Export(
      TextTable(header: [column, "jenjang", "M.01"], rows: [[cell, "Administrator", "3"]]))
  }

  static let spellings = [
    nip, "=\"\(nip)\"", "'\(nip)", " \(nip) ", "19850101 201001 1 001", "19850101.201001.1.001",
    "\u{A0}19850101\u{A0}201001 1 001\u{A0}", "19850101-201001-1-001", "'19850101 201001 1 001",
    "=\" \(nip)\"", "19850101\n201001 1 001", "`\(nip)", "\u{2019}\(nip)",
    "\u{202A}\(nip)\u{202C}", "\u{FEFF}\(nip)\u{200B}", "19850101\u{202F}201001\u{2009}1 001",
  ]

  @Test("is a NIP whatever stands round and between its digits", arguments: spellings)
  func spelling(cell: String) throws {
    let export = try read("nip", cell)
    #expect(export.entries.map(\.id) == [Self.nip])
    #expect(export.journal.refusals.isEmpty)
  }

  static let refused: [(cell: String, code: String)] = [
    ("1,98501E+17", "nip_ilmiah"), ("1.98501012010011E+17", "nip_ilmiah"), ("2e17", "nip_ilmiah"),
    ("=\"1,98E+17\"", "nip_ilmiah"), ("198501012010011000", "nip_berekor_nol"),
    ("19850101 201001 1 000", "nip_berekor_nol"), ("130123456", "nip_lama"),
    ("130 123 456", "nip_lama"), ("19850101201001100", "nip_17_angka"),
    ("19850101 201001 100", "nip_17_angka"), ("1985010120100110011", "nip_19_angka"),
    ("3171234567890001", "nip_16_angka"), ("'3171 2345 6789 0001", "nip_16_angka"),
    ("19850101201001101.0", "nip_desimal"), ("1985O101201001100l", "nip_berhuruf"),
    ("19850101 201001 1 00I", "nip_berhuruf"), ("19850101201001100A", "nip_berhuruf"),
    ("1985O10120100110", "nip_bukan_18_angka"), ("12345", "nip_bukan_18_angka"),
    ("Kepala Bidang Satu", "nip_bukan_18_angka"), ("198501012010011001?", "nip_bukan_18_angka"),
    ("Sari", "nip_bukan_18_angka"), ("", "identitas_kosong"), ("-", "identitas_kosong"),
    ("N/A", "identitas_kosong"), ("=\"\"", "identitas_kosong"), ("'", "identitas_kosong"),
  ]

  @Test("is refused and never repaired where the digits are lost", arguments: refused)
  func refusal(cell: String, code: String) throws {
    let export = try read("nip", cell)
    #expect(export.entries == [])
    #expect(export.remarks.filter { !$0.contains("tanggal") } == ["2 \(code) nip"])
    #expect(export.journal.refusals.map(\.value) == [cell])
    #expect(export.journal.total.isBalanced)
  }

  static let texts = ["P-17", "a", "peserta", "peserta-yang-panjang", nip, "Ümit", "0007"]

  @Test("may be any text in a research file", arguments: texts)
  func text(cell: String) throws {
    #expect(try read("id_peserta", " \(cell) ").entries.map(\.id) == [cell])
  }

  static let noTexts = [
    ("", "identitas_kosong"), ("-", "identitas_kosong"), ("1E+17", "nip_ilmiah"),
  ]

  @Test("in a research file is refused where there is none", arguments: noTexts)
  func noText(cell: String, code: String) throws {
    let export = try read("id_peserta", cell)
    #expect(export.entries == [])
    #expect(export.remarks == ["2 \(code) id_peserta"])
  }

  @Test("is the participant's where the NIP is empty")
  func both() throws {
    let export = try Export(
      TextTable(
        """
        nip                | id_peserta | jenjang  | M.01
        198501012010011001 | a-1        | Pengawas | 2
                           | a-2        | Pengawas | 2
        """))
    #expect(export.entries.map(\.id) == [Self.nip, "a-2"])
  }

  @Test("that cannot be a NIP is doubted, or refused where the pipeline asks for it")
  func doubtful() throws {
    let table = TextTable(
      header: ["nip", "jenjang", "M.01"],
      rows: ["198502302010011001", "198501012010131001", "198501012010013001"].map {
        [$0, "Pengawas", "2"]
      })
    let kept = try Export(table)
    #expect(
      kept.remarks == [
        "2 nip_meragukan_tanggal_lahir nip", "3 nip_meragukan_bulan_atau_kontrak nip",
        "4 nip_meragukan_jenis_kelamin nip",
      ])
    #expect(kept.entries.count == 3)
    var options = NormaliseOptions()
    options.doubtfulNIP = .refuse
    let strict = try Export(table, options: options)
    #expect(strict.entries == [])
    #expect(strict.journal.total.refusedRows == 3)
    #expect(strict.journal.total.isBalanced)
  }
}
