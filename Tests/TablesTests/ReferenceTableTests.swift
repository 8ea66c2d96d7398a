import Basics
import Foundation
import Tables
import TestSupport
import Testing

@Suite("the reference tables of SIASN")
struct ReferenceTableTests {
  /// The rows of each file, as the csv module of Python counts them, and its columns.
  static let tables: [(name: String, rows: Int, columns: Int)] = [
    ("cltn", 12, 2), ("harga", 29, 2), ("jenis_id_dokumen", 3, 2), ("jenis_kawin", 4, 2),
    ("jenis_kepanitiaan", 13, 2), ("jenis_kompetensi", 67, 2), ("jenis_kp", 12, 2),
    ("jenis_kursus", 1293, 3), ("jenis_pegawai", 19, 2), ("jenis_pemberhentian", 16, 2),
    ("jenis_pengadaan", 20, 2), ("jenis_pensiun", 10, 2), ("jenis_riwayat", 26, 2),
    ("kpkn", 1359, 2), ("profesi", 885, 2), ("taspen", 93, 3),
  ]
  static let sniffer = Sniffer { heading in
    ["id", "nama"].firstIndex(of: Spelling.key(heading))
  }

  @Test("are read without a word about their dialect", arguments: tables)
  func table(name: String, rows: Int, columns: Int) throws {
    let path = Project.path("Tests/TablesTests/Fixtures/siasn-referensi/\(name).csv")
    let reading = try Reading(path: path, sniffer: Self.sniffer)
    #expect(reading.rows.count == rows)
    #expect(reading.dialect.columns.count == columns)
    #expect(reading.dialect.delimiter == UInt8(ascii: ";"))
    #expect(reading.dialect.hasByteOrderMark)
    #expect(reading.remarks == [])
    #expect(reading.missingLines == 0)
  }
}
