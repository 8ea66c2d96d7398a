import Basics
import Standards
import TestSupport
import Testing

@testable import Assessment

@Suite("a staff frame")
struct StaffFrameTests {
  private func frame(_ text: String) throws -> StaffFrame {
    let folder = try TemporaryFolder()
    return try StaffFrame(path: try folder.write(text, to: "kerangka.csv"), standard)
  }

  private func entries(_ text: String) throws -> [String] {
    try frame(text).entries.map {
      let name = standard.positions[$0.position].name
      return "\($0.agency.code)|\($0.agency.name)|\($0.kind)|\(name)|\($0.staff)"
    }
  }

  @Test("is read by name or by code, in the words of clerks")
  func dialects() throws {
    #expect(
      try entries("instansi,jenis,jenjang,jumlah_pegawai\nI001,K/L,JPT Pratama,10\n")
        == ["|I001|K/L|JPT Pratama|10"])
    #expect(
      try entries(
        """
        Kerangka pegawai
        Kode Instansi;Jenis Instansi;Eselon/Jenjang;Jenjang;Jumlah Pegawai
        B3101;Pemerintah Kabupaten;x;administrator;1.234
        B3101;Pemerintah Kabupaten;x;ESELON IV;12.0
        """) == ["B3101||Kabupaten|Administrator|1234", "B3101||Kabupaten|Pengawas|12"])
  }

  @Test("holds provinces only if it has a column for them")
  func provinces() throws {
    let without = try frame("instansi,jenis,jenjang,jumlah_pegawai\nA,Kota,Pengawas,3\n")
    #expect(without.entries[0].province == nil)
    let with = try frame(
      "instansi,jenis,kode_provinsi,jenjang,jumlah_pegawai\nA,Kota,31,Pengawas,3\n")
    #expect(with.entries[0].province == "31")
  }

  static let wrong = [
    "instansi,jenis,jenjang\nA,Kota,Pengawas\n": "there is no column for jumlah_pegawai",
    "instansi,jenjang,jumlah_pegawai\nA,Pengawas,3\n": "there is no column for jenis",
    "instansi,jenis,jenjang,jumlah_pegawai\nA,Kota,Pengawass x,3\n":
      "line 2 has the position level",
    "instansi,jenis,jenjang,jumlah_pegawai\nA,Kota,Pengawas,-3\n": "line 2 has '-3' staff",
    "instansi,jenis,jenjang,jumlah_pegawai\nA,Kota,Pengawas,3.5\n": "line 2 has '3.5' staff",
    "instansi,jenis,jenjang,jumlah_pegawai\nA,Kota,Pengawas,\n": "line 2 has '' staff",
    "instansi,jenis,jenjang,jumlah_pegawai\n,Kota,Pengawas,3\n": "line 2 names no agency",
    "instansi,jenis,jenjang,jumlah_pegawai\nA,Kota,Pengawas,3\na,Kota,pengawas,3\n":
      "line 3 repeats agency and position level of line 2",
    "instansi,jenis,jenjang,jumlah_pegawai\nA,Kota,Pengawas,3\nA,Kabupaten,Pelaksana,3\n":
      "line 3 gives an agency the kind 'Kabupaten'",
    "instansi,jenis,jenjang,jumlah_pegawai\nA,Kota,Pengawas,0\n": "no staff stands in it",
  ]

  @Test(
    "that cannot be used is refused with the place and the reason", arguments: wrong.keys.sorted())
  func refused(text: String) throws {
    let found = failure { _ = try frame(text) }
    let failure = try #require(found)
    #expect(failure.code == .unusableInput)
    #expect(failure.problem.contains(try #require(Self.wrong[text])), "\(failure)")
    #expect(failure.problem.contains(", but "))
  }
}
