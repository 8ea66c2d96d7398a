import Testing

@testable import Assessment

@Suite("the name of an agency")
struct AgencyNameTests {
  /// Names of one line are one agency; names of different lines are different ones.
  static let agencies = [
    [
      "Kabupaten Hulu", "Kab. Hulu", "KAB.HULU", "Pemkab Hulu", "Pemkab. Hulu",
      "PEMERINTAH KABUPATEN HULU", "Pemerintah  Kab. Hulu", "Pemerintah Daerah Kabupaten Hulu",
      "Pemda Kab. Hulu",
    ],
    ["Kota Hulu", "Pemkot Hulu", "PEMERINTAH KOTA HULU", "Kotamadya Hulu"],
    ["Provinsi Hulu", "Prov. Hulu", "Propinsi Hulu", "Pemprov Hulu", "Pemerintah Provinsi Hulu"],
    ["Hulu", "HULU"],
    ["Pemerintah Hulu"],
    ["Kabupaten Kota Baru", "Pemkab Kotabaru", "Kab. Kota-Baru"],
    ["Kota Baru", "Pemkot Baru"],
    ["Kotabaru"],
    ["Kementerian Pertahanan & Keamanan", "Kementrian Pertahanan dan Keamanan"],
    ["Sekretariat Daerah Kab. Hulu", "Sekretariat Daerah Kabupaten Hulu"],
    ["Kota"], ["Pemerintah Daerah"],
  ]

  @Test("has one key however it is written, and another key than every other agency")
  func keys() {
    let keys = Self.agencies.map { Set($0.map { AgencyName.key($0) }) }
    #expect(zip(Self.agencies, keys).filter { $1.count != 1 }.map(\.0) == [])
    #expect(Set(keys.flatMap { $0 }).count == keys.count)
  }
}
