import Basics
import Flow
import TestSupport
import Testing

@testable import Assessment

@Suite("a line that is no row")
struct ClosingRowTests {
  private static let heading = "NIP;Nama;Kode Instansi;Jenjang;Tgl Asesmen;Integritas;Kerja Sama\n"
  private static let row = "198501012010011001;Sari;B1;Administrator;2026-05-06;3;4\n"

  static let signatures = [
    ";;;;;Kepala Badan;", ";;;;;;( Sarilanti )", ";;;;Palu, 1 Juli 2026;;", "Kepala Badan;;;;;;",
    ";Mengetahui;;;;Kepala Badan;", "Jumlah;;;;;3;4", "Rata-rata;;;;;3,0;4,0",
    "Total;1;;;;Rerata;4",
  ]

  @Test("is counted once, and none of its cells is refused", arguments: signatures)
  func signature(line: String) throws {
    let export = try Export(Self.heading + Self.row + line + "\n")
    #expect(export.journal.counts.map { "\($0.key.code) \($0.value)" } == ["baris_penutup 1"])
    #expect(export.entries.count == 1)
    #expect(export.journal.total.isBalanced)
  }

  static let rows = [
    "Sari Dewi;;;Administrator;;;": "nip_bukan_18_angka", ";Sari;B1;;;3;": "identitas_kosong",
    "1985;;;;;;": "nip_bukan_18_angka",
  ]

  @Test("is not what may be somebody's row", arguments: rows.keys.sorted())
  func row(line: String) throws {
    let export = try Export(Self.heading + Self.row + line + "\n")
    #expect(export.journal.refusals.contains { $0.kind.code == Self.rows[line] })
  }

  static let pseudonyms = ["SUM-001", "SUM001", "Sumi", "TTD 7", "mean", "Total-1"]

  @Test("is not a row whose identity begins like a sum", arguments: pseudonyms)
  func pseudonym(id: String) throws {
    let text =
      Self.heading.replacing("NIP", with: "ID Peserta")
      + Self.row.replacing("198501012010011001", with: id)
    let export = try Export(text)
    #expect(export.entries.map(\.id) == [id])
    #expect(export.journal.counts.isEmpty)
  }

  static let sums = ["Total", "JUMLAH", "Rata-rata", "JPM", "Job Person Match"]

  @Test("sums up one person of a long export", arguments: sums)
  func sum(word: String) throws {
    let row = "198501012010011001;B1;Administrator;2026-05-06;"
    let export = try Export(
      "NIP;Kode Instansi;Jenjang;Tgl Asesmen;Kompetensi;Level\n\(row)Integritas;3\n\(row)\(word);27\n"
    )
    #expect(export.journal.counts.map { "\($0.key.code) \($0.value)" } == ["baris_penutup 1"])
    #expect(export.entries.count == 1)
    #expect(export.journal.total.isBalanced)
  }
}
