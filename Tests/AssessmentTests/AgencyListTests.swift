import Basics
import TestSupport
import Testing

@testable import Assessment

@Suite("a list of agencies")
struct AgencyListTests {
  static let text = """
    Daftar instansi
    Kode Instansi;Nama Instansi;Jenis Instansi;Kode Provinsi
    B3101;Kabupaten Hulu;Kabupaten;31
    B3102;Kabupaten Hilir;Kabupaten;31
    B3171;Kota Hulu;Kota;31
    K01;Kementerian Pulau dan Selat;Kementerian;
    K01;Kementerian Pulau;Kementerian;
    D32;Provinsi Timur;Provinsi;32

    """

  static func list(_ text: String = text) throws -> AgencyList {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "instansi.csv")
    return try AgencyList(path: path, standard)
  }

  static func options(_ text: String = text) throws -> NormaliseOptions {
    var options = NormaliseOptions()
    options.agencies = try list(text)
    return options
  }

  static func export(_ rows: String) throws -> Export {
    var table = try TextTable(rows)
    table.header += ["id", "jenjang", "M.01"]
    table.rows = table.rows.enumerated().map { $1 + ["p\($0)", "Pengawas", "2"] }
    return try Export(table, options: options())
  }

  @Test("gives code, kind and province to a name, however it is written")
  func names() throws {
    let export = try Self.export(
      """
      instansi
      Pemkab Hulu
      KAB. HULU
      Pemkot Hulu
      Kementerian Pulau
      """)
    let units = export.entries.map { "\($0.unit.code)/\($0.unit.kind)/\($0.unit.province)" }
    #expect(units[0] == "B3101/Kabupaten/31")
    #expect(units[1] == units[0])
    #expect(units[2] == "B3171/Kota/31")
    #expect(units[3] == "K01/Kementerian/")
    #expect(export.registry.unknownAgencies == [])
    #expect(export.registry.soughtAgencies == 4)
    #expect(export.registry.agencyNames["B3101"] == "Kabupaten Hulu")
  }

  @Test("knows a code in any spelling, and lets the row say its kind and province")
  func codes() throws {
    let export = try Self.export(
      """
      kode_instansi | instansi | jenis_instansi | kode_provinsi
      b-3101        |          | Kota           | 33
      B3102         | Entah    |                |
      """)
    let units = export.entries.map { "\($0.unit.code)/\($0.unit.kind)/\($0.unit.province)" }
    #expect(units == ["B3101/Kota/33", "B3102/Kabupaten/31"])
    #expect(export.registry.unknownAgencies == [])
  }

  @Test("leaves what it does not know as it is written, and lists each spelling once")
  func unknown() throws {
    let export = try Self.export(
      """
      kode_instansi | instansi
                    | Kab. Hulo
                    | Kab.  Hulo
      B9999         | Kabupaten Hulu
                    |
                    | KAB. HULO
      """)
    #expect(
      export.registry.unknownAgencies == [
        AgencySpelling(name: "KAB. HULO", code: ""), AgencySpelling(name: "Kab. Hulo", code: ""),
        AgencySpelling(name: "Kabupaten Hulu", code: "B9999"),
      ])
    #expect(export.entries[2].unit.code == "B9999")
  }

  static let near: [(name: String, code: String?)] = [
    ("Pemkab Hulo", "B3101"), ("Kab. Hilr", "B3102"), ("Kota Hulo", "B3171"),
    // A place without its kind, or with another, where only one agency is meant.
    ("Hilir", "B3102"), ("Kota Hilir", "B3102"), ("Pemprov Timor", "D32"),
    ("Kementrian Pulau dan Selatt", "K01"),
    // Two agencies have the place, and nothing is like the others.
    ("Hulu", nil), ("Provinsi Hulu", nil), ("Badan Antariksa", nil), ("", nil), ("Kab. Xyz", nil),
  ]

  @Test("names the nearest agency, but none where two are as near", arguments: near)
  func nearest(name: String, code: String?) throws {
    let spelling = AgencySpelling(name: name, code: "")
    #expect(try Self.list().nearest(to: spelling)?.code == code)
  }

  static let unusable = [
    "Kode Instansi;Jenis Instansi\nB1;Kota\n": "there is no column",
    "Kode Instansi;Nama Instansi\n;Kota Hulu\n": "line 2",
    "Kode Instansi;Nama Instansi\nB1;Kota Hulu\nB2;Pemkot Hulu\n": "line 3",
    "Kode Instansi;Nama Instansi\nB1;Kota Hulu\nB2;Kota;Hilir\n": "line 3",
    "Kode Instansi;Nama Instansi\n": "no agency",
    "Kode Instansi;Nama Instansi;A;B;C;D\nB1;Kota Hulu;;;;\nB2\n": "line 3",
  ]

  @Test("is refused where a row of it cannot be used", arguments: unusable.keys.sorted())
  func refused(text: String) throws {
    let failure = #expect(throws: Failure.self) { try Self.list(text) }
    #expect(failure?.code == .unusableInput)
    #expect(failure?.problem.contains(", but ") == true)
    #expect(failure?.problem.contains(Self.unusable[text] ?? "") == true)
  }
}
