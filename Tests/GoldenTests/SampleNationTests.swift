import TestSupport
import Testing

@Suite("the sample nation")
struct SampleNationTests {
  private static let files = [
    "01-instansi-pusat", "02-jawa", "03-sumatera-panjang", "04-kalimantan-sulawesi", "05-timur",
  ].map { Project.path("SampleData/\($0).csv") }

  /// Runs the five files as the national pipeline does, with other options where a test says so.
  private func tables(
    nip: String = "refuse", expired: String = "leave-out", workers: Int = 2,
    files: [String] = files
  ) throws -> [String: [UInt8]] {
    let folder = try TemporaryFolder()
    let pipeline = """
      pipeline: uji
      standards: \(Project.path("Pipelines/standards"))
      source: {files: [belum.csv], province-codes: bps}
      steps:
        - normalise: {doubtful-nip: \(nip)}
        - roster
        - keep-valid: {expired: \(expired)}
        - match
        - classify
      tallies: [groups, gaps, people]
      reports: [tables]
      """
    return try Job.tables(
      of: folder.write(pipeline, to: "uji.yaml"), input: files, asOf: "2026-06-30",
      workers: workers)
  }

  private func counts(_ tables: [String: [UInt8]]) -> [String: Int] {
    let table = TextTable(csv: tables["ringkasan"] ?? [])
    return Dictionary(uniqueKeysWithValues: table.rows.map { ($0[0], Int($0[1]) ?? -1) })
  }

  // The column "all" of SampleData/README.md.
  @Test("gives the account that was planted")
  func planted() throws {
    let tables = try tables(expired: "keep")
    let counts = counts(tables)
    let planted = [
      "baris_fisik": 23_425, "baris_terbaca": 22_317, "baris_dipakai": 21_843,
      "duplikat_identik_dibuang": 75 + 4 + 17, "asesmen_lama_dibuang": 164 + 88,
      "baris_konflik_dibuang": 94, "baris_ditolak": 25 + 4 + 3, "peserta": 11_953,
      "peserta_lengkap": 11_570, "peserta_kedaluwarsa": 630, "catatan:baris_kosong": 2,
      "catatan:nama_berbeda": 4, "catatan:jenjang_tidak_dikenal": 4, "berkas": 5,
    ]
    #expect(planted.filter { counts[$0.key] != $0.value }.map { "\($0.key): \($0.value)" } == [])
    let codes = TextTable(csv: tables["ditolak"] ?? [])["kode"]
    #expect(codes.count { $0.hasPrefix("nip_") } == 25)
    #expect(codes.count { $0.hasPrefix("sel_") } == 3)
    #expect(codes.count { $0.hasPrefix("level_") } == 33)
  }

  @Test("has 65 agencies of seven kinds in 38 provinces on 14 position levels")
  func groups() throws {
    let tables = try tables(expired: "keep")
    let sizes = ["instansi", "jenis", "jenjang"].map { TextTable(csv: tables[$0] ?? []).rows.count }
    #expect(sizes == [65, 7, 14])
    let provinces = TextTable(csv: tables["provinsi"] ?? [])["kode_provinsi"]
    #expect(Set(provinces).subtracting([""]).count == 38)
  }

  @Test("loses the people whose result has expired, and counts them")
  func expired() throws {
    let counts = counts(try tables())
    #expect(counts["peserta"] == 11_953 - 630)
    #expect(counts["peserta_kedaluwarsa"] == 630)
  }

  @Test("keeps doubtful numbers unless it is told to refuse them")
  func doubtful() throws {
    let (kept, refused) = (
      counts(try tables(nip: "keep", expired: "keep")), counts(try tables(expired: "keep"))
    )
    // Nine rows of one person in the third file, one row in the fourth, three in the fifth.
    #expect(kept["baris_ditolak"] == (refused["baris_ditolak"] ?? 0) - 13)
    #expect(kept["catatan:nip_meragukan_tanggal_lahir"] == 13)
    #expect(kept["peserta"] == (refused["peserta"] ?? 0) + 5)
  }

  @Test("does not depend on the number of workers, or on the order of the files")
  func order() throws {
    let alone = try tables(workers: 1)
    #expect(try tables(workers: 3).namesDiffering(from: alone) == [])
    let reversed = try tables(workers: 3, files: Self.files.reversed())
    // The refused rows are listed file by file, and the summary knows no order at all.
    #expect(reversed.namesDiffering(from: alone) == ["ditolak"])
    let lists = [alone, reversed].map { Set(TextTable(csv: $0["ditolak"] ?? []).rows) }
    #expect(lists[0] == lists[1])
  }
}
