import TestSupport
import Testing

@Suite("the golden cases")
struct GoldenCaseTests {
  static let names = [
    "an-export-carries-its-own-standard", "an-export-with-every-trouble", "expired-results",
    "long-and-wide-together", "on-and-beside-every-cut-off", "transferred-people",
  ]

  @Test("write what is committed, byte for byte", arguments: names)
  func committed(name: String) throws {
    let golden = GoldenCase(name: name)
    let output = try golden.output(workers: 1)
    if GoldenCase.isBlessing { try golden.bless(output) }
    #expect(output.count == 10)
    #expect(try golden.committed().namesDiffering(from: output) == [])
    #expect(try golden.output(workers: 3).namesDiffering(from: output) == [])
  }

  @Test("are all run: every folder belongs to a test")
  func complete() throws {
    #expect(try Cases.files("") == (Self.names + WorkedExportTests.names).sorted())
  }

  @Test("account for every row and line", arguments: names)
  func balanced(name: String) throws {
    let table = TextTable(
      csv: try GoldenCase(name: name).output(workers: 2)["tabel/ringkasan.csv"]!)
    let counts = Dictionary(
      uniqueKeysWithValues: table.rows.map { ($0[0], Int($0[1]) ?? -1) })
    func sum(_ names: String...) -> Int { names.reduce(0) { $0 + (counts[$1] ?? -1) } }
    let rows = sum(
      "baris_ditolak", "duplikat_identik_dibuang", "asesmen_lama_dibuang",
      "baris_konflik_dibuang", "baris_kedaluwarsa_dibuang", "baris_ditinggalkan_tahap_lain",
      "baris_dipakai")
    let lines = sum(
      "baris_fisik_kepala", "baris_fisik_diterima", "baris_fisik_ditolak", "baris_fisik_dilewati")
    #expect(counts["baris_terbaca"] == rows)
    #expect(counts["baris_fisik"] == lines)
    #expect(counts["peserta"] == sum("peserta_lengkap", "peserta_tidak_lengkap"))
  }
}
