import TestSupport
import Testing

@testable import Assessment

@Suite("the agency of a row")
struct AgencyTests {
  private func read(_ text: String, _ options: NormaliseOptions = .init()) throws -> Export {
    var table = try TextTable(text)
    table.header += ["id", "jenjang", "M.01"]
    table.rows = table.rows.enumerated().map { $1 + ["p\($0)", "Pengawas", "2"] }
    return try Export(table, options: options)
  }

  private func units(_ text: String, _ options: NormaliseOptions = .init()) throws -> [String] {
    try read(text, options).entries.map { "\($0.unit.code)/\($0.unit.kind)/\($0.unit.province)" }
  }

  @Test("is in doubt where its cell is empty, as merged cells leave it")
  func merged() throws {
    let export = try read("instansi\nKota Hulu\n-\n-")
    #expect(export.remarks == ["3 instansi_kosong instansi", "4 instansi_kosong instansi"])
  }

  @Test("has a code without the fraction that a program took it for")
  func fraction() throws {
    #expect(try units("kode instansi\n7101\n7101.0\nA.0") == ["7101//", "7101//", "A.0//"])
  }

  @Test("has the kind that the row says, in any spelling, or else the one its name tells")
  func kinds() throws {
    let units = try units(
      """
      kode_instansi | instansi                    | jenis_instansi
      B1            | Badan Contoh                | Kementerian
      B2            | Badan Contoh                | KEMENTERIAN
      B3            | Pemerintah Kabupaten Hilir  |
      B4            | Pemerintah Kota Hulu        | -
      B5            | Pemerintah Provinsi Utara   | N/A
      B6            | Kantor Entah                |
      B7            | Pemerintah Kabupaten Hilir  | Kota
      """)
    #expect(
      units == [
        "B1/Kementerian/", "B2/Kementerian/", "B3/Kabupaten/", "B4/Kota/", "B5/Provinsi/", "B6//",
        "B7/Kota/",
      ])
  }

  @Test("keeps a kind that nobody knows, and reports it")
  func unknownKind() throws {
    let export = try read("kode_instansi | jenis_instansi\nB1 | Koperasi\nB2 | Koperasi\n")
    #expect(export.entries.map(\.unit.kind) == ["Koperasi", "Koperasi"])
    #expect(export.registry.unknownKinds == ["Koperasi"])
    #expect(
      export.remarks == [
        "2 jenis_instansi_tidak_dikenal jenis_instansi",
        "3 jenis_instansi_tidak_dikenal jenis_instansi",
      ])
  }

  @Test("is remarked on row by row, the first rows by line and all of them by number")
  func manyRows() throws {
    let export = try read(
      "kode_instansi | jenis_instansi\n" + String(repeating: "B1 | Koperasi\n", count: 40))
    #expect(export.remarks.count == 5)
    #expect(export.counts == ["jenis_instansi_tidak_dikenal": 40])
  }

  static let papua: [(NormaliseOptions.ProvinceCodes?, [String])] = [
    (nil, ["91", "92", "31", "77"]), (.bps, ["91", "92", "31", "77"]),
    (.kemendagri, ["94", "91", "31", "77"]),
  ]

  @Test("has the file's own province code, or that of the system named", arguments: papua)
  func provinceCodes(system: NormaliseOptions.ProvinceCodes?, codes: [String]) throws {
    var options = NormaliseOptions()
    options.provinceCodes = system
    let export = try read("kode_instansi | kode_provinsi\nB1|91\nB1|92\nB1|31\nB1|77\n", options)
    #expect(export.entries.map(\.unit.province) == codes)
    #expect(export.registry.unknownProvinces == ["77"])
    let remarks = export.remarks.filter { $0.contains("ambigu") }
    #expect(
      remarks
        == (system == nil ? [2, 3] : []).map { "\($0) kode_provinsi_ambigu kode_provinsi" })
  }

  @Test("has the province that its name tells where the two systems disagree about the code")
  func namedPapua() throws {
    let export = try read(
      """
      kode_instansi | kode_provinsi | provinsi
      B1            | 91            | Papua
      B2            | 91            | Papua Barat
      B3            | 91            | Jawa Barat
      """)
    #expect(export.entries.map(\.unit.province) == ["94", "91", "91"])
    #expect(export.remarks == ["4 kode_provinsi_ambigu kode_provinsi"])
  }

  @Test("has a province by its name where there is no code")
  func provinceNames() throws {
    let export = try read(
      """
      kode_instansi | provinsi                 | kode_provinsi
      B1            | Jawa Barat               |
      B1            | PROV. JAWA BARAT         |
      B1            | Provinsi DKI Jakarta     |
      B1            | Atlantis                 |
      B1            | 32 - Jawa Barat          |
      B1            | 94. Prov. Papua          |
      B1            |                          | 32 - JABAR
      B1            | 33 - Jawa Barat          |
      B1            | 34                       |
      B1            | Jawa Barat               | 33
      B1            |                          |
      """)
    #expect(
      export.entries.map(\.unit.province) == [
        "32", "32", "31", "Atlantis", "32", "94", "32", "33 - Jawa Barat", "34", "33", "",
      ])
    #expect(export.registry.unknownProvinces == ["33 - Jawa Barat", "Atlantis"])
  }

  @Test("is told by its name where there is no code, however it is spelled")
  func names() throws {
    let export = try read(
      """
      instansi
      Kementerian Contoh
      KEMENTERIAN  CONTOH
      Kementerian Lain
      """)
    let codes = export.entries.map(\.unit.code)
    #expect(codes == ["Kementerian Contoh", "Kementerian Contoh", "Kementerian Lain"])
  }

  @Test("is not another one because neither name has a letter or digit")
  func wordless() throws {
    let export = try read("kode instansi | instansi\nK05 | ?\n |\n | !!!\nK06 | *")
    #expect(Set(export.registry.units.map(\.code)) == ["K05", "", "K06"])
  }

  @Test("gets the code that other rows give to its name, if there is just one")
  func missingCode() throws {
    let codes = try read(
      """
      kode_instansi | instansi
      B1            | Badan Satu
                    | BADAN SATU
      B2            | Badan Dua
      B3            | Badan Dua
                    | Badan Dua
      """
    ).entries.map(\.unit.code)
    #expect(codes == ["B1", "B1", "B2", "B3", "Badan Dua"])
  }

  @Test("never takes its name from a row with a stray quote or a broken letter")
  func plainestName() throws {
    let registry = try read(
      """
      kode_instansi | instansi
      B1            | Pemkab Hulu
      B1            | Pemkab "Hulu
      B1            | "Pemkab Hulu
      B2            | Kota ?ilir
      B2            | Kota Hilir
      B3            | Badan "Pulau" & Selat
      """
    ).registry
    #expect(
      registry.agencyNames == [
        "B1": "Pemkab Hulu", "B2": "Kota Hilir", "B3": "Badan \"Pulau\" & Selat",
      ])
  }

  @Test("has one name for its code, the one that sorts first, and several are counted")
  func namesOfACode() throws {
    let registry = try read(
      """
      kode_instansi | instansi
      B1            | Dinas Pendidikan
      B1            | Dinas  PENDIDIKAN
      B2            | Dinas Kesehatan
      B2            | Dinas Sehat
      """
    ).registry
    #expect(registry.agencyNames == ["B1": "Dinas PENDIDIKAN", "B2": "Dinas Kesehatan"])
    #expect(registry.agenciesWithSeveralNames == 1)
  }

  static let codes: [(codes: String, alike: Int)] = [
    ("01 1 2", 2), ("b01 B1 B-1", 3), ("K1 k1 K01 L1 l1", 5), ("10 1 100", 0), ("0 00", 2),
    ("3171.0 3171", 0), ("A B", 0),
  ]

  @Test("may have a code that is another one but for zeros, case and marks", arguments: codes)
  func alikeCodes(codes: String, alike: Int) throws {
    let rows = codes.split(separator: " ").joined(separator: "\n")
    #expect(try read("kode_instansi\n\(rows)").registry.alikeCodes == alike)
  }

  @Test("that is known by its name alone is like no code")
  func namesAreNoCodes() throws {
    #expect(try read("instansi\nKota 1\nKota 01").registry.alikeCodes == 0)
  }
}
